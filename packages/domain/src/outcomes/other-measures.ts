import { type FindInstrument, findInstrument } from './instruments.ts'
import { type MeasuredSeries, measureOf } from './purpose-progress.ts'
import { purposeIds, purposes } from './purposes.ts'
import type { OutcomeSeries } from './series.ts'

/** What was measured and belongs to none of the five purposes, such as how a person rates the change as a whole. */
export function otherMeasures(
  series: readonly OutcomeSeries[],
  find: FindInstrument = findInstrument,
): MeasuredSeries[] {
  const ofPurposes = new Set<string>(purposeIds.flatMap((id) => purposes[id].measures))
  return series
    .filter((one) => !ofPurposes.has(one.series.instrument))
    .flatMap((one) => measureOf(one, find))
}
