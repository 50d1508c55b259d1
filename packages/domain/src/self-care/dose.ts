import { z } from 'zod'
import { text } from '../text.ts'

const upwards = ({ low, high }: { readonly low: number; readonly high: number }) => low <= high
const Range = z
  .strictObject({ low: z.number().min(1).max(600), high: z.number().min(1).max(600) })
  .refine(upwards, { path: ['high'], error: 'must not be below the lower end' })
export type Range = z.infer<typeof Range>

/** How much of something is done at home, in numbers. What does not apply to it is absent. */
export const SelfCareDose = z.strictObject({
  /** Times in a row. */
  sets: Range.optional(),
  /** Movements in one set. */
  repetitions: Range.optional(),
  /** Seconds of pressing before each hold. */
  pressSeconds: Range.optional(),
  holdSeconds: Range.optional(),
  /** What it comes to; `least` is absent where less is fine too. */
  total: z
    .strictObject({
      least: z.number().min(1).max(600).optional(),
      most: z.number().min(1).max(600),
      unit: z.enum(['seconds', 'minutes', 'hours']),
      per: z.enum(['muscle', 'area', 'time', 'day', 'night', 'week']),
    })
    .optional(),
  timesADay: Range.optional(),
  /** Again after so many minutes. */
  everyMinutes: z.int().min(1).max(600).optional(),
  /** Hours between two times at least. */
  apartHours: z.int().min(1).max(24).optional(),
  /** Percent that a week may add. */
  morePerWeek: Range.optional(),
  /** How strongly, in words and as the most it may be felt (0–10, of effort or discomfort); null where nothing is to feel. */
  intensity: z
    .strictObject({ words: text({ least: 3, most: 200 }), most: z.int().min(0).max(10).nullable() })
    .optional(),
  /** What one tick stands for. */
  counts: z.enum(['days', 'nights', 'times']),
})
export type SelfCareDose = z.infer<typeof SelfCareDose>
