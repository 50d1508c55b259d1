import { z } from 'zod'
import { bodyMapVersion } from './regions.ts'
import { RegionCode, Side } from './site.ts'
import { siteKey } from './site-key.ts'

export const painQualities = [
  'aching',
  'burning',
  'shooting',
  'tingling',
  'numb',
  'stiff',
  'cramp',
  'throbbing',
] as const

/** Pain at one place: intensity 0–10, and what it feels like. */
export const PainMark = z.strictObject({
  region: RegionCode,
  side: Side,
  intensity: z
    .int({ error: 'must be a whole number from 0 to 10' })
    .min(0, { error: 'must be from 0 to 10' })
    .max(10, { error: 'must be from 0 to 10' }),
  qualities: z.array(z.enum(painQualities)).max(painQualities.length),
})
export type PainMark = z.infer<typeof PainMark>

/** Where it hurts on one occasion, on one version of the body map; each place at most once. */
export const PainMap = z.strictObject({
  mapVersion: z.literal(bodyMapVersion, { error: 'is of another version of the body map' }),
  marks: z
    .array(PainMark)
    .max(92)
    .refine((marks) => new Set(marks.map(siteKey)).size === marks.length, {
      error: 'name the same place twice',
    }),
})
export type PainMap = z.infer<typeof PainMap>
