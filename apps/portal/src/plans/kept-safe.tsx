import { Card } from '@healing-touch/ui/card.tsx'
import { Link } from '@tanstack/react-router'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { limitWords } from '../safety/limit-words.ts'
import type { PlanContent } from './plan-answer.ts'
import { WhyList } from './why-list.tsx'

/** What is lighter, left out or asked first: because of this patient's own answers, then because of the places. */
export function KeptSafe({ limits, cautions }: Pick<PlanContent, 'limits' | 'cautions'>) {
  if (limits.length + cautions.length === 0) return null
  return (
    <Card title="What keeps it safe">
      {limits.length > 0 && (
        <>
          <p className="mb-2 text-ink-soft">
            From what you told us. If something has changed, tell your therapist, or{' '}
            <Link to="/safety" className="font-semibold text-accent-ink underline">
              see the questions
            </Link>
            .
          </p>
          <ul className="mb-3 flex flex-col">
            {limits.map(limitWords).map((words) => (
              <li key={words} className="flex gap-3 border-t border-line py-2.5 first:border-t-0">
                <ShieldCheck aria-hidden size={20} className="mt-1 shrink-0 text-accent" />
                <span>{words}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {cautions.length > 0 && (
        <WhyList
          about="what keeps it safe"
          entries={cautions.map((why) => ({ name: null, why }))}
          icon={<ShieldCheck size={20} />}
        />
      )}
    </Card>
  )
}
