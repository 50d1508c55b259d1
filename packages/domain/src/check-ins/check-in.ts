import { z } from 'zod'
import { PainMap } from '../body/pain-map.ts'
import { Instant } from '../dates.ts'
import { OutcomeEntry } from '../outcomes/outcome.ts'

/** The 20-second check-in: where it hurts and a few scores, all at one instant. */
export const CheckInEntry = z.strictObject({
  at: Instant,
  painMap: PainMap.nullable(),
  outcomes: z.array(OutcomeEntry.omit({ at: true, moment: true })).max(12),
})
export type CheckInEntry = z.infer<typeof CheckInEntry>
