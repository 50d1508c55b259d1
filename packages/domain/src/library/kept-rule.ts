import { z } from 'zod'
import { regionIds } from '../body/regions.ts'
import { Source } from '../evidence/source.ts'
import { Code } from '../outcomes/outcome.ts'
import { ClearanceRole } from '../safety/fact.ts'
import { positions, referralLevels } from '../safety/rule.ts'
import type { Rulebook } from '../safety/safety-on.ts'
import { text } from '../text.ts'

const Words = text({ most: 2000 })
const bound = z.number().optional()

const Sign = z.strictObject({
  kind: Code,
  from: bound,
  above: bound,
  to: bound,
  below: bound,
  within: bound,
  olderThan: bound,
  after: z.union([z.number(), z.literal('for-ever')]).optional(),
  clearedBy: ClearanceRole.optional(),
})

const Where = z.union([
  z.enum(['everywhere', 'places', 'around', 'limb', 'quadrant']),
  z.strictObject({ regions: z.array(z.enum(regionIds)) }),
])

const Force = z.enum([
  'compressive',
  'shear',
  'stretch',
  'thermal',
  'vibration',
  'suction',
  'joint-motion',
  'drainage',
])

const Match = z.strictObject({
  depth: z.enum(['superficial', 'moderate', 'deep']).optional(),
  force: Force.optional(),
  without: Force.optional(),
  tools: z.literal(true).optional(),
  sensitiveArea: z.literal(true).optional(),
  madeFor: z.array(z.enum(regionIds)).optional(),
  ids: z.array(Code).optional(),
  except: z.array(Code).optional(),
})

const Effect = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('block-session') }),
  z.strictObject({ do: z.literal('block-region'), where: Where, marginCm: bound }),
  z.strictObject({ do: z.literal('block-technique'), match: z.array(Match), where: Where }),
  z.strictObject({ do: z.literal('cap-pressure'), most: z.number(), where: Where }),
  z.strictObject({ do: z.literal('limit-duration'), minutes: z.number() }),
  z.strictObject({
    do: z.literal('require-clearance'),
    from: ClearanceRole,
    where: Where,
    meanwhile: z.enum(['nothing', 'limits']),
  }),
  z.strictObject({
    do: z.literal('position'),
    position: z.enum(Object.keys(positions) as (keyof typeof positions)[]),
  }),
  z.strictObject({ do: z.literal('advise'), text: Words }),
  z.strictObject({
    do: z.literal('refer'),
    level: z.enum(referralLevels),
    therapist: Words,
    patient: Words,
  }),
])

const Override = z.enum(['none', 'therapist-with-reason', 'clearance-document'])

/** A safety rule as it is kept: what it asks for and what follows, with its bounds and days, is data as it stands. */
export const KeptRule = z.strictObject({
  id: text({ least: 2, most: 10 }),
  name: text({ least: 2, most: 120 }),
  starred: z.boolean(),
  cases: z
    .array(
      z.strictObject({
        when: z.array(z.strictObject({ any: z.array(Sign), least: bound })),
        fromAge: bound,
        firstVisits: bound,
        effects: z.array(Effect),
        override: Override.optional(),
      }),
    )
    .min(1)
    .max(100),
  override: Override,
  sources: z.array(Source).max(40),
})
export type KeptRule = z.infer<typeof KeptRule>

/** Rules that have passed the schema, as the engine reads them. */
export function asRulebook(rules: readonly KeptRule[]): Rulebook {
  return rules as unknown as Rulebook
}
