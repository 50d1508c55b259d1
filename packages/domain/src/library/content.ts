import { z } from 'zod'
import { regionIds } from '../body/regions.ts'
import type { Condition } from '../conditions/condition.ts'
import { Evidence, Guideline } from '../evidence/evidence.ts'
import { Source } from '../evidence/source.ts'
import { Code } from '../outcomes/outcome.ts'
import { purposeIds } from '../outcomes/purposes.ts'
import { SelfCareDose } from '../self-care/dose.ts'
import type { SelfCare } from '../self-care/self-care.ts'
import { Pressure } from '../techniques/pressure.ts'
import type { Technique } from '../techniques/technique.ts'
import { text } from '../text.ts'
import { KeptInstrument } from './kept-instrument.ts'
import { KeptRule } from './kept-rule.ts'

/** The shapes that every entry has to have, whether it is built in, kept from an earlier pack or a practice's own. */

const Name = text({ least: 2, most: 120 })
const Words = text({ least: 3, most: 1000 })
const Region = z.enum(regionIds, 'must be a place on the body map')
const Sources = z.array(Source).min(1, 'needs at least one source').max(40)
const names = z.array(Name).max(40)
const Minutes = z.number().min(0.5).max(180)

const upwards = ({ low, high }: { readonly low: number; readonly high: number }) => low <= high
const downwards = { path: ['high'], error: 'must not be below the lower end' }
const Often = z.number().min(0.01).max(7)

export const TechniqueContent = z.strictObject({
  id: Code,
  name: Name,
  synonyms: names,
  about: Words,
  purposes: z.array(z.enum(purposeIds)).min(1, 'needs at least one purpose').max(5),
  tags: z.strictObject({
    depth: z.enum(['superficial', 'moderate', 'deep']),
    force: z
      .array(
        z.enum([
          'compressive',
          'shear',
          'stretch',
          'thermal',
          'vibration',
          'suction',
          'joint-motion',
          'drainage',
        ]),
      )
      .min(1, 'needs at least one kind of force')
      .max(8),
    tools: z.boolean(),
    sensitiveArea: z.boolean(),
    scope: z.boolean(),
  }),
  dose: z.strictObject({
    minutes: z
      .strictObject({ low: Minutes, high: Minutes, per: z.enum(['region', 'visit']) })
      .refine(upwards, downwards),
    pressure: z
      .strictObject({ low: Pressure, high: Pressure })
      .refine(upwards, downwards)
      .nullable(),
    how: Words,
    source: Source,
  }),
  regions: z.array(Region).min(1).max(50).optional(),
  certification: text({ least: 2, most: 300 }).nullable(),
  avoid: z.array(Words).max(40),
  evidence: z.array(Evidence).max(40),
  sources: Sources,
})
export type TechniqueContent = z.infer<typeof TechniqueContent>

const Reasoned = z.strictObject({ technique: Code, because: Words })

export const ConditionContent = z.strictObject({
  id: Code,
  name: Name,
  synonyms: names,
  about: Words,
  codes: z.strictObject({
    icd10cm: z
      .array(
        z.string().regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?-?$/, 'must be a code such as M54.2'),
      )
      .min(1, 'needs at least one code')
      .max(20),
    icd11: z
      .array(z.string().regex(/^[0-9A-Z]{4}(\.[0-9A-Z]{1,2})?$/, 'must be a code such as MG30.02'))
      .min(1, 'needs at least one code')
      .max(20),
    snomed: z
      .string()
      .regex(/^\d{6,18}$/, 'must be the number of a SNOMED CT concept')
      .nullable(),
  }),
  regions: z.array(Region).min(1, 'needs at least one place').max(50),
  mechanism: z
    .array(z.enum(['nociceptive', 'neuropathic', 'nociplastic', 'mixed']))
    .min(1, 'needs at least one')
    .max(4),
  evidence: z
    .array(Evidence)
    .min(1, 'needs at least one, if only that nobody has studied it')
    .max(40),
  guidelines: z.array(Guideline).max(20),
  techniques: z.array(Reasoned).min(1, 'needs at least one').max(32),
  notAdvised: z.array(Reasoned).max(32),
  dose: z.strictObject({
    minutes: z.int().min(15).max(120),
    perWeek: z.strictObject({ low: Often, high: Often }).refine(upwards, downwards),
    weeks: z.int().min(1).max(52),
    after: Words,
    source: Source,
  }),
  startPressureCap: Pressure.nullable(),
  measures: z.array(Code).min(1, 'needs at least one').max(40),
  selfCare: z.array(Code).min(1, 'needs at least one').max(40),
  cautions: z
    .array(z.strictObject({ rule: text({ least: 2, most: 10 }), text: Words, source: Source }))
    .max(40),
  reviewAfterVisits: z.int().min(1).max(20),
  sources: Sources,
})
export type ConditionContent = z.infer<typeof ConditionContent>

export const SelfCareContent = z.strictObject({
  id: Code,
  kind: text({ least: 2, most: 40 }),
  name: Name,
  steps: z.array(Words).min(1, 'needs at least one step').max(12),
  perWeek: z.int().min(1).max(21),
  minutes: z.number().min(0.5).max(180),
  dose: SelfCareDose.optional(),
  stopIf: Words,
  avoid: z.array(Words).max(40),
  evidence: z.array(Evidence).max(40),
  sources: Sources,
})
export type SelfCareContent = z.infer<typeof SelfCareContent>

const advice = {
  conditions: z.array(ConditionContent).max(500),
  techniques: z.array(TechniqueContent).max(500),
  selfCare: z.array(SelfCareContent).max(500),
}
const instruments = z.array(KeptInstrument).max(500)
const rules = z.array(KeptRule).max(500)

/** What came with the program, whole. */
export const WholeContent = z.strictObject({ ...advice, instruments, rules })
export type WholeContent = z.infer<typeof WholeContent>

/**
 * What a practice works by that is pure data: what can be kept, compared and accepted. Measures and safety rules are kept
 * to say what has changed since: content that was accepted before they were kept has none, nor has content whose
 * measures or rules cannot be read any more.
 */
const Content = z.strictObject({
  ...advice,
  instruments: instruments.optional().catch(undefined),
  rules: rules.optional().catch(undefined),
})
export type Content = z.infer<typeof Content>

/** The content of a library, or of a stored one: null where it cannot be read any more. */
export function readContent(stored: unknown): Content | null {
  const { data } = Content.safeParse(stored)
  return data ?? null
}

/** Entries that have passed the schema, as the catalogues have them. */
export function asConditions(content: Content): readonly Condition[] {
  return content.conditions as unknown as readonly Condition[]
}
export function asTechniques(content: Content): readonly Technique[] {
  return content.techniques as unknown as readonly Technique[]
}
export function asSelfCare(content: Content): readonly SelfCare[] {
  return content.selfCare as unknown as readonly SelfCare[]
}
