import { type FindInstrument, findInstrument } from '@healing-touch/domain/outcomes/instruments.ts'
import type { OutcomeSeries } from '@healing-touch/domain/outcomes/series.ts'
import { seriesKey } from '@healing-touch/domain/outcomes/series-key.ts'
import { seriesName, unitOf } from '@healing-touch/domain/outcomes/variant.ts'
import { goalProgress } from '@healing-touch/domain/plans/goal-progress.ts'
import type { Goal } from '@healing-touch/domain/plans/plan.ts'
import { z } from 'zod'

/** A goal with where it stands, as a patient sees it. */
export const GoalStanding = z.strictObject({
  id: z.uuid(),
  words: z.string(),
  /** The series that measures it. */
  key: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  better: z.enum(['higher', 'lower']),
  baseline: z.number(),
  target: z.number(),
  latest: z.number().nullable(),
  /** Share of the way, 0–1; null before the first measurement. */
  share: z.number().nullable(),
  reached: z.boolean(),
  met: z.boolean(),
  byDay: z.iso.date(),
})
export type GoalStanding = z.infer<typeof GoalStanding>

/** Nothing for a goal on a measure that the catalogue does not know. */
export function standingOf(
  goal: Goal,
  series: readonly OutcomeSeries[],
  find: FindInstrument = findInstrument,
): GoalStanding[] {
  const instrument = find(goal.series.instrument)
  if (!instrument) return []
  const { variant, side } = goal.series
  const key = seriesKey(goal.series)
  const points = series.find((one) => one.key === key)?.points ?? []
  const { latest, share, reached, met } = goalProgress(goal, points)
  return [
    {
      id: goal.id,
      words: goal.words,
      key,
      name: seriesName(instrument, variant, side),
      unit: unitOf(instrument, variant),
      better: instrument.better,
      baseline: goal.baseline,
      target: goal.target,
      latest,
      share,
      reached,
      met,
      byDay: goal.byDay,
    },
  ]
}
