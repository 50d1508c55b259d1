import { z } from 'zod'
import { Instant } from '../dates.ts'
import { text } from '../text.ts'

/** What somebody adds to a signed note, and why. */
export const AmendmentEntry = z.strictObject({
  text: text({ most: 10_000, least: 1 }),
  reason: text({ most: 600, least: 3 }),
})
export type AmendmentEntry = z.infer<typeof AmendmentEntry>

/** An addition to a signed visit. It stands below the note, which stays as it was, and is never changed itself. */
export const Amendment = z.strictObject({
  id: z.uuid(),
  patientId: z.uuid(),
  visitId: z.uuid(),
  ...AmendmentEntry.shape,
  memberId: z.uuid(),
  at: Instant,
})
export type Amendment = z.infer<typeof Amendment>
