import { type FindInstrument, findInstrument } from '@healing-touch/domain/outcomes/instruments.ts'
import type { MeasuredSeries } from '@healing-touch/domain/outcomes/purpose-progress.ts'
import type { OutcomeSeries } from '@healing-touch/domain/outcomes/series.ts'
import { rangeOf } from '@healing-touch/domain/outcomes/variant.ts'
import { z } from 'zod'
import { ChangeShape } from './change-shape.ts'

/** A measured series as a patient sees it. */
export const PatientMeasure = z.strictObject({
  key: z.string(),
  instrument: z.string(),
  name: z.string(),
  /** What it tells, in a patient's words. */
  about: z.string(),
  by: z.enum(['patient', 'therapist']),
  unit: z.string().nullable(),
  better: z.enum(['higher', 'lower']),
  range: z.strictObject({ low: z.number(), high: z.number() }),
  change: ChangeShape,
  readings: z.array(z.strictObject({ at: z.string(), value: z.number() })),
})
export type PatientMeasure = z.infer<typeof PatientMeasure>

export function patientMeasure(
  { key, series, name, unit, change }: MeasuredSeries,
  all: readonly OutcomeSeries[],
  find: FindInstrument = findInstrument,
): PatientMeasure[] {
  const instrument = find(series.instrument)
  if (!instrument) return []
  const points = all.find((one) => one.key === key)?.points ?? []
  const { low, high } = rangeOf(instrument, series.variant)
  return [
    {
      key,
      instrument: instrument.id,
      name,
      about: instrument.about,
      by: instrument.answeredBy,
      unit,
      better: instrument.better,
      range: { low, high },
      change,
      readings: points.map(({ at, score }) => ({ at, value: score })),
    },
  ]
}
