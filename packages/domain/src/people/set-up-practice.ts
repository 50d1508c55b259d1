import { z } from 'zod'
import { text } from '../text.ts'

/** An IANA zone that the clock knows. */
const Zone = z.string().max(60).refine(isZone, { error: 'is not a time zone that we know' })

/** A new practice and the person who owns it. Whether the password will do is for those who keep it to say. */
export const PracticeEntry = z.strictObject({
  practice: z.strictObject({ name: text({ least: 2, most: 120 }), zone: Zone }),
  owner: z.strictObject({
    name: text({ least: 2, most: 120 }),
    email: z
      .string()
      .trim()
      .toLowerCase()
      .max(254)
      .pipe(z.email({ error: 'Please type an e-mail address, such as name@example.org.' })),
    password: z.string().max(1000),
  }),
})
export type PracticeEntry = z.infer<typeof PracticeEntry>

function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    // an offset such as +02:00 is a zone for the clock, but follows nobody's summer
    return !/^[+-]/.test(zone)
  } catch {
    return false
  }
}
