import { purposes } from '@healing-touch/domain/outcomes/purposes.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { PurposeTile } from '@healing-touch/ui/purpose-icon.tsx'
import { useId } from 'react'
import { plainWords } from '../words/plain-words.ts'
import { ChangeInterval } from './change-interval.tsx'
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
      <p>{plainWords(standing.reason)}</p>
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
          {standing.notMeasured.map((one) => plainWords(one).toLowerCase()).join(', ')}.
        </p>
      )}
      <p className="border-t border-line pt-3 text-sm text-ink-soft">{honest}</p>
    </section>
  )
}
