import { z } from 'zod'
import { text } from '../text.ts'

const Label = text({ least: 1, most: 80 })

/** An outcome series a practice defines for what it brings along: its name, range, direction and times of measurement. */
export const ImportedSeries = z
  .strictObject({
    name: Label,
    low: z.number().min(-1e6).max(1e6),
    high: z.number().min(-1e6).max(1e6),
    better: z.enum(['higher', 'lower']),
    /** Baseline first, in order, such as "Baseline", "3 months", "12 months". */
    times: z.array(Label).min(1, 'needs at least one time').max(12, 'can have at most 12 times'),
  })
  .refine((series) => series.high > series.low, {
    error: 'must be above the lowest value',
    path: ['high'],
  })
export type ImportedSeries = z.infer<typeof ImportedSeries>
