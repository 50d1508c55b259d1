import type { Outcome, Series } from './outcome.ts'
import type { OutcomeSeries } from './series.ts'
import { seriesKey } from './series-key.ts'

/** An outcome to try things out with. */
export function exampleOutcome(
  series: Series,
  [at, score]: readonly [string, number],
  answers: Outcome['answers'] = {},
): Outcome {
  const id = `00000000-0000-4000-8000-${at.replaceAll(/\D/g, '').slice(2, 14)}`
  return {
    ...series,
    id,
    patientId: '00000000-0000-4000-8000-000000000000',
    visitId: null,
    checkInId: null,
    answers,
    at,
    moment: null,
    score,
    recordedBy: 'therapist',
    memberId: null,
    recordedAt: at,
    corrects: null,
  }
}

/** A series to try things out with, oldest first; its readings are at least a second apart. */
export function exampleSeries(
  series: Series,
  readings: readonly (readonly [string, number])[],
  answers: Outcome['answers'] = {},
): OutcomeSeries {
  const outcomes = readings.map((one) => exampleOutcome(series, one, answers))
  const points = readings.map(([at, score]) => ({ at, score }))
  return { key: seriesKey(series), series, outcomes, points }
}
