import { Card } from '@healing-touch/ui/card.tsx'
import Siren from 'lucide-react/icons/siren'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { PlanContent } from './plan-answer.ts'
import { WhyList } from './why-list.tsx'

/** Warning signs with what to do at once; the card that everybody gets comes last, whole. */
export function WatchFor({ watchFor: { signs, card } }: Pick<PlanContent, 'watchFor'>) {
  return (
    <Card title="What to watch for, and what to do then">
      {signs.length > 0 && (
        <WhyList
          about="what to watch for"
          entries={signs.map((why) => ({ name: null, why }))}
          icon={<TriangleAlert size={20} />}
        />
      )}
      {card.length > 0 && (
        <div className="mt-4 rounded-lg bg-attention-soft px-4 py-3 text-attention-ink">
          <h3 className="flex items-center gap-2 font-sans text-base font-semibold tracking-normal">
            <Siren aria-hidden size={20} className="shrink-0" />
            When not to wait for us
          </h3>
          <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
            {card.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  )
}
