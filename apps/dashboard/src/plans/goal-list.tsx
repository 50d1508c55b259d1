import { seriesName, unitOf } from '@healing-touch/domain/outcomes/variant.ts'
import type { GoalProgress } from '@healing-touch/domain/plans/goal-progress.ts'
import { leastChange } from '@healing-touch/domain/plans/goal-target.ts'
import type { Goal } from '@healing-touch/domain/plans/plan.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { formatDay, formatNumber, formatPercent } from '@healing-touch/ui/words/format.ts'
import { findInstrument } from '../library/known.ts'

type GoalListProps = { goals: readonly Goal[]; progress?: readonly GoalProgress[] | undefined }

export function GoalList({ goals, progress = [] }: GoalListProps) {
  if (goals.length === 0) return <p className="text-ink-soft">No goal is set.</p>
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {goals.map((goal) => (
        <li key={goal.id} className="flex flex-col gap-2 rounded-lg border border-line p-3.5">
          <GoalItem goal={goal} progress={progress.find((one) => one.goal.id === goal.id)} />
        </li>
      ))}
    </ul>
  )
}

function GoalItem({ goal, progress }: { goal: Goal; progress: GoalProgress | undefined }) {
  const { series, baseline, target, byDay } = goal
  const instrument = findInstrument(series.instrument)
  const unit = instrument && unitOf(instrument, series.variant)
  const amount = (value: number) => `${formatNumber(value)}${unit ? ` ${unit}` : ''}`
  const share = progress?.share ?? null
  return (
    <>
      <div className="flex items-start justify-between gap-3">
        <p className="font-semibold">{goal.words}</p>
        {progress?.met && <Badge tone="good">met</Badge>}
        {progress?.reached && !progress.met && <Badge tone="calm">reached once</Badge>}
      </div>
      <p>
        {instrument ? seriesName(instrument, series.variant, series.side) : series.instrument}:{' '}
        <b className="font-semibold tabular-nums">{amount(baseline)}</b> →{' '}
        <b className="font-semibold tabular-nums">{amount(target)}</b> by {formatDay(byDay, 'UTC')}
      </p>
      {progress && (
        <div>
          <div aria-hidden className="h-2 overflow-hidden rounded-full bg-line">
            <div className="h-full bg-accent" style={{ width: formatPercent(share ?? 0) }} />
          </div>
          <p className="mt-1 text-sm text-ink-soft">
            {progress.latest === null
              ? 'Not measured since'
              : `Now ${amount(progress.latest)}, ${formatPercent(share ?? 0)} of the way`}
          </p>
        </div>
      )}
      <LeastChange goal={goal} />
    </>
  )
}

export function LeastChange({ goal: { series, baseline } }: { goal: Goal }) {
  const instrument = findInstrument(series.instrument)
  const least = instrument && leastChange(instrument, series.variant, baseline)
  if (!least) return null
  return (
    <p className="text-sm text-ink-soft">
      Counts from a change of more than {formatNumber(least)}: less could be noise, or too little to
      matter.
    </p>
  )
}
