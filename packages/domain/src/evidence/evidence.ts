import { z } from 'zod'
import { text } from '../text.ts'
import { Source } from './source.ts'

export const certainties = ['high', 'moderate', 'low', 'very-low', 'none'] as const
export const directions = ['benefit', 'mixed', 'no-difference', 'harm', 'unknown'] as const
export const comparators = ['no-treatment', 'usual-care', 'sham', 'active', 'none'] as const
export const treatments = ['exercise'] as const
export const recommendations = [
  'strong-for',
  'conditional-for',
  'as-part-of-package',
  'insufficient',
  'conditional-against',
  'strong-against',
  'none',
] as const

/** One study or review, as it is: what it compared, what it found and how sure anyone can be. Never one letter grade. */
export const Evidence = z.strictObject({
  study: text({ least: 3, most: 600 }),
  year: z.int().min(1950).max(2100),
  /** The ids of the conditions of those studied, none of ours with an empty list; without it, whomever the entry is about. */
  studiedIn: z
    .array(text({ least: 2, most: 80 }))
    .max(10)
    .optional(),
  /** What was studied where it was not massage: kept beside it, and never counted in its favour. */
  treatment: z.enum(treatments).optional(),
  certainty: z.enum(certainties),
  direction: z.enum(directions),
  comparator: z.enum(comparators),
  finding: text({ least: 10, most: 2000 }),
  source: Source,
})
export type Evidence = z.infer<typeof Evidence>

/** What a guideline body says. Bodies may contradict each other; each is kept as it stands. */
export const Guideline = z.strictObject({
  body: text({ least: 2, most: 300 }),
  year: z.int().min(1950).max(2100),
  recommendation: z.enum(recommendations),
  statement: text({ least: 10, most: 2000 }),
  source: Source,
})
export type Guideline = z.infer<typeof Guideline>
