import { type Change, verdicts } from '@healing-touch/domain/outcomes/verdict.ts'
import { z } from 'zod'

/** `Change` as it travels. */
export const ChangeShape = z.strictObject({
  verdict: z.enum(verdicts),
  baseline: z.number().nullable(),
  latest: z.number().nullable(),
  change: z.number().nullable(),
  percent: z.number().nullable(),
  noise: z.number().nullable(),
  noiseFrom: z.enum(['published', 'own']).nullable(),
  reliable: z.boolean(),
  important: z.boolean(),
  measurements: z.int(),
  needed: z.int(),
}) satisfies z.ZodType<Change>
