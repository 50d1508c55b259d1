import { z } from 'zod'
import { Instant } from '../dates.ts'
import { text } from '../text.ts'

export const Code = z
  .string()
  .max(80, 'must be a short code such as "peg"')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a short code such as "peg"')

/** What belongs together over time: the same instrument in the same variant on the same side. */
export const Series = z.strictObject({
  instrument: Code,
  variant: Code.nullable(),
  side: z.enum(['left', 'right']).nullable(),
})
export type Series = z.infer<typeof Series>

/** Answers by item id, or by an activity's own words. */
const EnteredAnswers = z
  .record(text({ least: 1, most: 120 }), z.number().nullable())
  .refine((answers) => Object.keys(answers).length <= 40, 'must be 40 answers or fewer')

export const OutcomeEntry = z.strictObject({
  ...Series.shape,
  answers: EnteredAnswers,
  /** The instant it was measured, as an ISO string. */
  at: Instant,
  /** Around a visit: measured before or after the hands-on part. */
  moment: z.enum(['before', 'after']).nullable(),
})
export type OutcomeEntry = z.infer<typeof OutcomeEntry>

/** One measurement at one instant. Append-only: it is corrected by another outcome that names it in `corrects`. */
export const Outcome = z.strictObject({
  id: z.uuid(),
  patientId: z.uuid(),
  visitId: z.uuid().nullable(),
  checkInId: z.uuid().nullable(),
  ...OutcomeEntry.shape,
  /** In the instrument's unit, full precision; null when too much is missing to score. */
  score: z.number().nullable(),
  recordedBy: z.enum(['patient', 'therapist']),
  /** Who measured; null where the patient answered, and in older rows. */
  memberId: z.uuid().nullable(),
  recordedAt: Instant,
  corrects: z.uuid().nullable(),
})
export type Outcome = z.infer<typeof Outcome>
