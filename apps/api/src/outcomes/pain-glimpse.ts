import { purposeProgress } from '@healing-touch/domain/outcomes/purpose-progress.ts'
import type { OutcomeSeries } from '@healing-touch/domain/outcomes/series.ts'
import { z } from 'zod'
import { ChangeShape } from './change-shape.ts'

/** One pain measure at a glance. */
export const PainGlimpse = z.strictObject({
  name: z.string(),
  unit: z.string().nullable(),
  better: z.enum(['higher', 'lower']),
  change: ChangeShape,
  /** The instant of the first measurement. */
  since: z.string(),
  /** The latest readings, oldest first. */
  values: z.array(z.number()),
})
export type PainGlimpse = z.infer<typeof PainGlimpse>

/** Ratings of pain that are fit for a first screen; lower is better in all of them. */
const painSeries = ['nprs/average-week', 'peg', 'nprs/now']
const shown = 24

/** The pain measure that says most: the one with the most measurements; null before the first. */
export function painGlimpse(series: readonly OutcomeSeries[]): PainGlimpse | null {
  const [longest] = painSeries
    .flatMap((key) => series.filter((one) => one.key === key && one.points.length > 0))
    .sort((a, b) => b.points.length - a.points.length)
  const [measured] = longest
    ? purposeProgress([longest]).flatMap((purpose) => purpose.measured)
    : []
  const since = longest?.points[0]?.at
  if (!longest || !measured || since === undefined) return null
  return {
    name: measured.name,
    unit: measured.unit,
    better: 'lower',
    change: measured.change,
    since,
    values: longest.points.slice(-shown).map(({ score }) => score),
  }
}
