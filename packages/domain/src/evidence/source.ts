import { z } from 'zod'
import { text } from '../text.ts'

/**
 * How far a fact may be trusted: `verified` in a public source, `established` but to be re-checked before a patient
 * relies on it ("needs clinical review"), `decision` of this product, `computed` by us.
 */
export const Mark = z.enum(['verified', 'established', 'decision', 'computed'])
export type Mark = z.infer<typeof Mark>

/** Where a fact comes from: a citation a reader can find, and how far we trust our reading of it. */
export const Source = z.strictObject({
  citation: text({ least: 3, most: 600 }),
  url: z.url({ protocol: /^https?$/ }).optional(),
  mark: Mark,
})
export type Source = z.infer<typeof Source>
