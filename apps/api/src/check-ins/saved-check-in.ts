import { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import type { SinceLastTime } from '@healing-touch/domain/check-ins/since-last-time.ts'
import { z } from 'zod'

const Line = z.strictObject({
  series: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  score: z.number(),
  before: z.strictObject({ score: z.number(), at: z.string() }).nullable(),
  way: z.enum(['better', 'worse', 'about-the-same']).nullable(),
}) satisfies z.ZodType<SinceLastTime>

/** What a patient hears after checking in: each answer beside the one before it, and the map beside the one before. */
export const SavedCheckIn = z.strictObject({
  at: z.string(),
  map: PainMap.nullable(),
  mapBefore: PainMap.nullable(),
  lines: z.array(Line),
})
export type SavedCheckIn = z.infer<typeof SavedCheckIn>
