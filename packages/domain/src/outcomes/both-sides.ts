import { epochMilliseconds } from './epoch.ts'
import type { Instrument } from './instrument.ts'
import type { Series } from './outcome.ts'
import type { OutcomeSeries } from './series.ts'
import { seriesKey } from './series-key.ts'

export type BothSides = { readonly left: number; readonly right: number }

/** Readings of the two sides further apart in time are not compared. Decision. */
const mostApart = 7 * 24 * 60 * 60 * 1000

/** The latest readings of both sides, taken within a week of each other; null where there are no two such. */
export function bothSides(
  all: readonly OutcomeSeries[],
  { instrument, variant }: Omit<Series, 'side'>,
): BothSides | null {
  const latest = (side: 'left' | 'right') =>
    all.find(({ key }) => key === seriesKey({ instrument, variant, side }))?.points.at(-1)
  const left = latest('left')
  const right = latest('right')
  if (!left || !right) return null
  const apart = Math.abs(epochMilliseconds(left.at) - epochMilliseconds(right.at))
  return apart > mostApart ? null : { left: left.score, right: right.score }
}

export type SideDifference = {
  /** In the unit measured. */
  readonly difference: number
  /** In percent of the better side; null when that is 0 or less. */
  readonly percent: number | null
  readonly better: 'left' | 'right' | null
  /** What to say where the difference is worth a look; null where it is not, or the measure names none. */
  readonly notable: string | null
}

/** Compares the two sides of a body. */
export function sideDifference(
  { better, betweenSides }: Pick<Instrument, 'better' | 'betweenSides'>,
  { left, right }: BothSides,
): SideDifference {
  const difference = Math.abs(left - right)
  const best = better === 'higher' ? Math.max(left, right) : Math.min(left, right)
  const percent = best > 0 ? (100 * difference) / best : null
  const isNotable =
    betweenSides !== undefined &&
    (difference >= betweenSides.absolute || (percent ?? 0) >= betweenSides.percent)
  return {
    difference,
    percent,
    better: left === right ? null : left === best ? 'left' : 'right',
    notable: isNotable ? betweenSides.label : null,
  }
}
