import { purposes } from '@healing-touch/domain/outcomes/purposes.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { ChangeInterval } from '@healing-touch/ui/charts/change-interval.tsx'
import { PurposeTile } from '@healing-touch/ui/purpose-icon.tsx'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { useId } from 'react'
import { plainWords } from '../words/plain-words.ts'
import { MeasureRow } from './measure-row.tsx'
import type { Measure, PurposeStanding } from './progress-answer.ts'
import { standingOfPurpose } from './verdict-words.ts'

type PurposeCardProps = {
  standing: PurposeStanding
  measures: readonly Measure[]
  onOpen: (measure: Measure) => void
}

/** One of the five purposes: what is hoped for, what may honestly be said, and what its measures show. */
export function PurposeCard({ standing, measures, onOpen }: PurposeCardProps) {
  const id = useId()
  const { name, promise, honest } = purposes[standing.purpose]
  const { label, tone } = standingOfPurpose(standing)
  return (
    <section
      id={standing.purpose}
      aria-labelledby={id}
      className={cardClass({ className: 'flex scroll-mt-4 flex-col gap-3' })}
    >
      <div className="flex items-start gap-3">
        <PurposeTile purpose={standing.purpose} />
        <div className="min-w-0 flex-1">
          <p className="text-sm text-ink-soft">{name}</p>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h3 id={id} className="text-lg">
              {promise}
            </h3>
            <Badge tone={tone}>{label}</Badge>
          </div>
        </div>
      </div>
      {standing.state === 'slipping' && (
        <p className="rounded-lg bg-attention-soft px-4 py-2.5 text-attention-ink">
          Something here has moved the wrong way, by more than chance explains. Please talk about it
          at your next visit, or sooner if it worries you.
        </p>
      )}
      {standing.interval && (
        <ChangeInterval
          interval={{ ...standing.interval, name: plainWords(standing.interval.name) }}
        />
      )}
      <Reason standing={standing} />
      {measures.length > 0 && (
        <ul>
          {measures.map((measure) => (
            <MeasureRow key={measure.key} measure={measure} onOpen={() => onOpen(measure)} />
          ))}
        </ul>
      )}
      {measures.length > 0 && standing.notMeasured.length > 0 && (
        <p className="text-sm text-ink-soft">
          Also a measure of this, not taken yet:{' '}
          {standing.notMeasured.map((one) => plainWords(one).toLowerCase()).join('; ')}.
        </p>
      )}
      <p className="border-t border-line pt-3 text-sm text-ink-soft">{honest}</p>
    </section>
  )
}

/** In full where it is all there is to say, folded away behind the picture where there is one. */
function Reason({ standing: { interval, reason } }: { standing: PurposeStanding }) {
  if (!interval) return <p>{plainWords(reason)}</p>
  return (
    <details className="group">
      <summary className="tap -mx-1 inline-flex items-center gap-1 rounded-md px-1 text-sm font-semibold text-accent-ink hover:underline">
        <ChevronRight aria-hidden size={18} className="transition-transform group-open:rotate-90" />
        Why we say this
      </summary>
      <p className="mt-1 border-l-2 border-line pl-4 text-sm">{plainWords(reason)}</p>
    </details>
  )
}
