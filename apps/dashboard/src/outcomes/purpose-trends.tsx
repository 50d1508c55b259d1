import { purposes } from '@healing-touch/domain/outcomes/purposes.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { ChangeInterval } from '@healing-touch/ui/charts/change-interval.tsx'
import { Sparkline } from '@healing-touch/ui/charts/sparkline.tsx'
import { PurposeTile } from '@healing-touch/ui/purpose-icon.tsx'
import { Skeleton } from '@healing-touch/ui/status.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { lazy, Suspense, useState } from 'react'
import type { Chart, ChartMeasure } from '../people/use-chart.ts'
import { MeasureFacts } from './measure-facts.tsx'
import { stateWords, verdictWords } from './verdict-words.ts'

const TrendChart = lazy(() =>
  import('@healing-touch/ui/charts/trend-chart.tsx').then(({ TrendChart }) => ({
    default: TrendChart,
  })),
)

type Purpose = Chart['purposes'][number]
type Around = { visits: readonly string[]; zone: string }

type Goals = NonNullable<Chart['plan']>['goals']

/** The five purposes, each with its measures, their noise and what may be said; then what belongs to none of them. */
export function PurposeTrends({
  purposes: all,
  others,
  goals,
  ...around
}: Around & { purposes: readonly Purpose[]; others: readonly ChartMeasure[]; goals: Goals }) {
  return (
    <div className="flex flex-col gap-4">
      {all.map((one) => (
        <section key={one.purpose} className={cardClass({ className: 'flex flex-col gap-3' })}>
          <header className="flex flex-wrap items-center gap-3">
            <PurposeTile purpose={one.purpose} />
            <h3 className="text-lg">{purposes[one.purpose].name}</h3>
            <Badge tone={stateWords[one.state].tone} className="ml-auto">
              {stateWords[one.state].label}
            </Badge>
          </header>
          <PurposeReason purpose={one} />
          {one.measured.length > 0 && (
            <MeasureList measures={one.measured} goals={goals} {...around} />
          )}
        </section>
      ))}
      {others.length > 0 && (
        <section className={cardClass({ className: 'flex flex-col gap-3' })}>
          <h3 className="text-lg">Other measures</h3>
          <MeasureList measures={others} goals={goals} {...around} />
        </section>
      )}
    </div>
  )
}

/** The measure that decides with its interval, how much is missing, and why this is said. */
function PurposeReason({ purpose }: { purpose: Purpose }) {
  const { measured, notMeasured, interval, needed, reason } = purpose
  if (measured.length === 0) return <p className="text-ink-soft">{reason}</p>
  return (
    <div className="flex flex-col gap-2">
      {interval && <ChangeInterval interval={interval} />}
      {needed > 0 && (
        <p className="font-medium">
          Not enough yet: {plural(needed, 'more measurement', 'more measurements')} of one measure.
        </p>
      )}
      <details className="group/why">
        <summary className="tap inline-flex cursor-pointer items-center gap-1.5 text-sm font-semibold text-accent-ink">
          <ChevronDown
            aria-hidden
            size={18}
            className="transition-transform group-open/why:rotate-180"
          />
          Why “{stateWords[purpose.state].label.toLowerCase()}”
        </summary>
        <p className="text-sm">{reason}</p>
        {notMeasured.length > 0 && (
          <p className="mt-1 text-sm text-ink-soft">
            Would tell too, not taken yet: {notMeasured.join('; ')}.
          </p>
        )}
      </details>
    </div>
  )
}

function MeasureList({
  measures,
  goals,
  ...around
}: Around & { measures: readonly ChartMeasure[]; goals: Goals }) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {measures.map((measure) => (
        <MeasureRow
          key={measure.key}
          measure={measure}
          target={goals.find(({ key }) => key === measure.key)?.target}
          {...around}
        />
      ))}
    </ul>
  )
}

function MeasureRow({
  measure,
  target,
  visits,
  zone,
}: Around & { measure: ChartMeasure; target: number | undefined }) {
  const [open, setOpen] = useState(false)
  const { name, unit, better, range, change, readings, words } = measure
  const verdict = verdictWords[change.verdict]
  const wide = range.high - range.low > 10
  return (
    <li className="py-2">
      <details className="group" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="tap grid cursor-pointer grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 rounded-lg sm:grid-cols-[minmax(9rem,1fr)_auto_9.5rem]">
          <span className="flex items-center gap-1.5 font-semibold">
            <ChevronDown
              aria-hidden
              size={18}
              className="shrink-0 text-ink-soft transition-transform group-open:rotate-180"
            />
            {name}
          </span>
          <Sparkline
            name={name}
            values={readings.map(({ value }) => value)}
            better={better}
            unit={unit}
          />
          <span className="justify-self-start sm:justify-self-end">
            <Badge tone={verdict.tone}>{verdict.label}</Badge>
          </span>
          <span className="col-span-full text-sm text-ink-soft">{words}</span>
        </summary>
        {open && (
          <Suspense fallback={<Skeleton className="mt-3 h-64 rounded-lg" />}>
            <div className="mt-3">
              <TrendChart
                name={name}
                titleHidden
                readings={readings}
                better={better}
                unit={unit}
                baseline={change.baseline}
                noise={change.noise}
                target={target}
                range={wide ? undefined : range}
                visits={visits.filter((at) => at >= (readings[0]?.at ?? ''))}
                verdict={verdict}
                wordsHidden
                zone={zone}
                locale={locale}
              />
              <MeasureFacts measure={measure} />
            </div>
          </Suspense>
        )}
      </details>
    </li>
  )
}
