import { buttonClass } from '@healing-touch/ui/button.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { Link } from '@tanstack/react-router'
import BadgeCheck from 'lucide-react/icons/badge-check'
import type { Answer } from '../api.ts'
import { useMe } from '../people/use-me.ts'

type PackScreen = Answer['library']['pack']

/** Who stands behind this content, and whether newer content waits for the owner. */
export function PackCard({ pack, here }: { pack: PackScreen; here?: true }) {
  const { zone } = useMe()
  const { accepted, current, mayAccept } = pack
  const upToDate = accepted?.version === current
  return (
    <div
      className={cardClass({
        tone: upToDate ? 'good' : 'calm',
        className: 'flex flex-wrap items-center gap-x-4 gap-y-3',
      })}
    >
      <BadgeCheck aria-hidden size={24} className="shrink-0" />
      <p className="min-w-56 flex-1">
        {accepted && upToDate
          ? `Reviewed and accepted by ${accepted.acceptedBy ?? 'a former member'} on ${formatDay(accepted.acceptedAt, zone)}.`
          : accepted
            ? 'Newer content has come with the program. Suggestions follow the accepted content until the owner has looked at what changes; safety rules and measures are the new ones already.'
            : 'This content needs clinical review: some sources are cited from memory. The owner, a clinician, can accept it for the practice.'}
      </p>
      {!upToDate && !here && (
        <Link to="/library/content" className={buttonClass({})}>
          {mayAccept ? 'Review and accept' : 'See what changes'}
        </Link>
      )}
    </div>
  )
}
