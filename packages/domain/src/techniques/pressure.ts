import { z } from 'zod'

/** Pressure on the Walton scale, a whole number from 0 (resting hold) to 5 (deep). */
export const Pressure = z
  .int({ error: 'must be a whole number from 0 to 5' })
  .min(0, { error: 'must be from 0 to 5' })
  .max(5, { error: 'must be from 0 to 5' })
export type Pressure = z.infer<typeof Pressure>
