import { z } from 'zod'
import type { Source } from '../evidence/source.ts'
import { accept, type Result, refuse } from '../result.ts'
import { ConditionContent, type Content, TechniqueContent } from './content.ts'

const ownId = z
  .string()
  .max(80)
  .regex(/^own-[a-z0-9]+(-[a-z0-9]+)*$/, 'must begin with "own-", such as "own-hot-stones"')

/**
 * What a practice adds itself: the same shapes that built-in entries have, under an id of its own, with the practice
 * as the source. Nothing here is code.
 */
export const OwnEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('technique'),
    entry: z.strictObject({ ...TechniqueContent.shape, id: ownId }),
  }),
  z.strictObject({
    kind: z.literal('condition'),
    entry: z.strictObject({ ...ConditionContent.shape, id: ownId }),
  }),
])
export type OwnEntry = z.infer<typeof OwnEntry>

export type OwnEntryRefusal =
  | { readonly kind: 'name-taken'; readonly field: 'entry.name'; readonly name: string }
  | {
      readonly kind: 'unknown-entry'
      readonly field: 'entry.techniques' | 'entry.measures' | 'entry.selfCare'
      readonly id: string
    }
  | { readonly kind: 'stronger-than-evidence'; readonly field: 'entry.evidence' }

/** What an entry is checked against: the content in force, and the measures there are. */
export type Surroundings = {
  readonly content: Content
  readonly measures: readonly string[]
}

/** "own-hot-stones" from "Hot stones!"; a number behind it where that is taken already. */
export function ownIdOf(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  const id = `own-${plain || 'entry'}`
  if (!taken.includes(id)) return id
  let number = 2
  while (taken.includes(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}

/** The source of what a practice says itself. */
export const ownSource: Source = {
  citation: 'The experience of this practice',
  mark: 'decision',
}

/**
 * Takes an entry of a practice's own: every entry it names must exist, no two entries of a kind bear one name, and a
 * benefit that no study stands behind is not claimed (evidence of benefit needs more than a decision as its source).
 */
export function checkOwnEntry(
  own: OwnEntry,
  { content, measures }: Surroundings,
): Result<OwnEntry, OwnEntryRefusal> {
  const { entry } = own
  const others = own.kind === 'technique' ? content.techniques : content.conditions
  const name = entry.name.toLowerCase()
  if (others.some((other) => other.id !== entry.id && other.name.toLowerCase() === name))
    return refuse({ kind: 'name-taken', field: 'entry.name', name: entry.name })
  if (entry.evidence.some(({ direction, source }) => direction === 'benefit' && isOpinion(source)))
    return refuse({ kind: 'stronger-than-evidence', field: 'entry.evidence' })
  if (own.kind === 'condition') {
    const unknown = unknownIn(own.entry, content, measures)
    if (unknown) return refuse({ kind: 'unknown-entry', ...unknown })
  }
  return accept(own)
}

function isOpinion({ mark }: Source): boolean {
  return mark === 'decision'
}

function unknownIn(
  { techniques, notAdvised, measures: named, selfCare }: ConditionContent,
  content: Content,
  measures: readonly string[],
) {
  const known = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)
  const checks = [
    [
      'entry.techniques',
      [...techniques, ...notAdvised].map(({ technique }) => technique),
      known(content.techniques),
    ],
    ['entry.measures', named, measures],
    ['entry.selfCare', selfCare, known(content.selfCare)],
  ] as const
  for (const [field, ids, among] of checks) {
    const id = ids.find((one) => !among.includes(one))
    if (id !== undefined) return { field, id }
  }
  return null
}

/** The refusal as a sentence that names the field. */
export function wordOwnEntryRefusal(refusal: OwnEntryRefusal): string {
  switch (refusal.kind) {
    case 'name-taken':
      return `Name “${refusal.name}” is taken: the library has an entry called that.`
    case 'unknown-entry':
      return `The library has no “${refusal.id}” to name in ${refusal.field.replace('entry.', '').replace('selfCare', 'self-care')}.`
    case 'stronger-than-evidence':
      return 'Evidence of a benefit needs a study as its source. Without one, say that nobody has studied it.'
  }
}

/** Content with a practice's own entries beside the built-in ones. */
export function withOwn(content: Content, own: readonly OwnEntry[]): Content {
  return {
    ...content,
    conditions: [
      ...content.conditions,
      ...own.flatMap((one) => (one.kind === 'condition' ? [one.entry] : [])),
    ],
    techniques: [
      ...content.techniques,
      ...own.flatMap((one) => (one.kind === 'technique' ? [one.entry] : [])),
    ],
  }
}
