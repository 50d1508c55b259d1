import { Badge } from '@healing-touch/ui/badge.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { Sparkline } from '@healing-touch/ui/charts/sparkline.tsx'
import { locale } from '@healing-touch/ui/words/locale.ts'
import { Link } from '@tanstack/react-router'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { verdictWords } from '../outcomes/verdict-words.ts'
import { useMe } from '../people/use-me.ts'
import { plainWords } from '../words/plain-words.ts'
import { glimpseWords } from './glimpse-words.ts'
import type { Today } from './today-answer.ts'

/** A quiet look at pain over time; the way in to the whole of it. */
export function GlimpseCard({ glimpse, today }: { glimpse: Today['glimpse']; today: string }) {
  const { zone } = useMe()
  return (
    <Link
      to="/progress"
      className={cardClass({ pressable: true, className: 'flex flex-col gap-2' })}
    >
      <span className="flex items-center justify-between gap-3">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-semibold">
            {glimpse ? plainWords(glimpse.name) : 'What is getting better'}
          </span>
          {glimpse && glimpse.change.needed === 0 && (
            <Badge tone={verdictWords[glimpse.change.verdict].tone}>
              {verdictWords[glimpse.change.verdict].label}
            </Badge>
          )}
        </span>
        {glimpse && glimpse.values.length > 1 ? (
          <Sparkline
            name={plainWords(glimpse.name)}
            values={glimpse.values}
            better={glimpse.better}
            unit={glimpse.unit}
            locale={locale}
          />
        ) : null}
      </span>
      <span className="text-ink-soft">{glimpseWords(glimpse, { today, zone, locale })}</span>
      <span className="flex items-center gap-1 font-semibold text-accent-ink">
        See your progress
        <ChevronRight aria-hidden size={18} />
      </span>
    </Link>
  )
}
