import { z } from 'zod'
import type { Source } from '../evidence/source.ts'
import type { FieldError } from '../field-errors.ts'
import type { Instrument } from '../outcomes/instrument.ts'
import { instrumentFromFile } from '../outcomes/instrument-from-file.ts'
import type { ItemFile } from '../outcomes/item-file.ts'
import { accept, type Result, refuse } from '../result.ts'
import { ConditionContent, type Content, TechniqueContent } from './content.ts'
import { OwnId } from './own-id.ts'
import { OwnInstrument, scoresAlike } from './own-instrument.ts'

/**
 * What a practice adds itself: the same shapes that built-in entries have, under an id of its own, with the practice
 * as the source. Nothing here is code.
 */
export const OwnEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('technique'),
    entry: z.strictObject({ ...TechniqueContent.shape, id: OwnId }),
  }),
  z.strictObject({
    kind: z.literal('condition'),
    entry: z.strictObject({ ...ConditionContent.shape, id: OwnId }),
  }),
  z.strictObject({ kind: z.literal('instrument'), entry: OwnInstrument }),
])
export type OwnEntry = z.infer<typeof OwnEntry>

type NamingField = 'entry.techniques' | 'entry.measures' | 'entry.selfCare'

export type OwnEntryRefusal =
  | { readonly kind: 'name-taken'; readonly field: 'entry.name'; readonly name: string }
  /** Another kind of entry has it. */
  | { readonly kind: 'id-taken'; readonly field: 'entry.id'; readonly id: string }
  | { readonly kind: 'unknown-entry'; readonly field: NamingField; readonly id: string }
  /** Named, and taken out of the library. */
  | { readonly kind: 'retired-entry'; readonly field: NamingField; readonly name: string }
  | { readonly kind: 'stronger-than-evidence'; readonly field: 'entry.evidence' }
  /** The item file does not fit the measure it says it is. */
  | {
      readonly kind: 'file'
      readonly field: 'entry.file'
      readonly errors: readonly FieldError[]
    }
  /** Patients were measured with it: other questions or another scoring would be another measure. */
  | { readonly kind: 'measured-already'; readonly field: 'entry.file' }
  /** Cannot be taken out while conditions of the practice name it. */
  | { readonly kind: 'still-named'; readonly field: 'retired'; readonly by: readonly string[] }

/** What an entry is checked against. */
export type Surroundings = {
  /** In force, the practice's own among it. */
  readonly content: Content
  /** Built-in measures and the practice's own that are not retired. */
  readonly instruments: readonly Pick<Instrument, 'id' | 'name'>[]
  /** The practice's own entries, retired ones too. */
  readonly own: readonly (OwnEntry & { readonly retiredAt: string | null })[]
  /** The file with which patients have been measured; null where nobody has been. */
  readonly measuredWith: ItemFile | null
}

/** The source of what a practice says itself. */
export const ownSource: Source = {
  citation: 'The experience of this practice',
  mark: 'decision',
}

/**
 * Takes an entry of a practice's own: every entry it names must exist, no two entries of a kind bear one name, no two
 * kinds one id, a benefit that no study stands behind is not claimed (evidence of benefit needs more than a decision as
 * its source), and a measure that was used goes on asking the same.
 */
export function checkOwnEntry(
  own: OwnEntry,
  surroundings: Surroundings,
): Result<OwnEntry, OwnEntryRefusal> {
  const { id, name } = own.entry
  if (surroundings.own.some((other) => other.kind !== own.kind && other.entry.id === id))
    return refuse({ kind: 'id-taken', field: 'entry.id', id })
  const same = name.toLowerCase()
  if (othersOf(own, surroundings).some((other) => other.name.toLowerCase() === same))
    return refuse({ kind: 'name-taken', field: 'entry.name', name })
  if (own.kind === 'instrument') return checkFile(own, surroundings.measuredWith)
  const { evidence } = own.entry
  if (evidence.some(({ direction, source }) => direction === 'benefit' && isOpinion(source)))
    return refuse({ kind: 'stronger-than-evidence', field: 'entry.evidence' })
  if (own.kind === 'condition') {
    const unknown = unknownIn(own.entry, surroundings)
    if (unknown) return refuse(unknown)
  }
  return accept(own)
}

/** Takes an entry out of the library, unless a condition of the practice's own goes on naming it. */
export function checkRetirement(
  { kind, entry }: OwnEntry,
  own: Surroundings['own'],
): Result<null, OwnEntryRefusal> {
  const named = kind === 'instrument' ? measuredAs(entry.file) : entry.id
  const by = own.flatMap((one) => {
    if (one.kind !== 'condition' || one.retiredAt !== null) return []
    const { techniques, notAdvised, measures, name } = one.entry
    const ids =
      kind === 'instrument'
        ? measures
        : [...techniques, ...notAdvised].map(({ technique }) => technique)
    return kind !== 'condition' && ids.includes(named) ? [name] : []
  })
  return by.length > 0 ? refuse({ kind: 'still-named', field: 'retired', by }) : accept(null)
}

function measuredAs({ facts }: ItemFile): string {
  return facts.measure === 'own' ? facts.id : facts.measure
}

/** Entries of the same kind that bear another id. */
function othersOf(
  own: OwnEntry,
  { content, instruments }: Surroundings,
): readonly { readonly id: string; readonly name: string }[] {
  const id = own.kind === 'instrument' ? measuredAs(own.entry.file) : own.entry.id
  const kinds = {
    technique: content.techniques,
    condition: content.conditions,
    instrument: instruments,
  }
  return kinds[own.kind].filter((other) => other.id !== id)
}

function checkFile(
  own: Extract<OwnEntry, { kind: 'instrument' }>,
  measuredWith: ItemFile | null,
): Result<OwnEntry, OwnEntryRefusal> {
  const { file } = own.entry
  const read = instrumentFromFile(file)
  if (!read.ok) return refuse({ kind: 'file', field: 'entry.file', errors: read.refusal })
  if (measuredWith && !scoresAlike(measuredWith, file))
    return refuse({ kind: 'measured-already', field: 'entry.file' })
  return accept(own)
}

function isOpinion({ mark }: Source): boolean {
  return mark === 'decision'
}

function unknownIn(
  { techniques, notAdvised, measures, selfCare }: ConditionContent,
  { content, instruments, own }: Surroundings,
): OwnEntryRefusal | null {
  const known = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)
  const checks = [
    [
      'entry.techniques',
      [...techniques, ...notAdvised].map(({ technique }) => technique),
      known(content.techniques),
    ],
    ['entry.measures', measures, known(instruments)],
    ['entry.selfCare', selfCare, known(content.selfCare)],
  ] as const
  for (const [field, ids, among] of checks) {
    const id = ids.find((one) => !among.includes(one))
    if (id === undefined) continue
    const retired = own.find((one) => keptAs(one) === id)
    return retired
      ? { kind: 'retired-entry', field, name: retired.entry.name }
      : { kind: 'unknown-entry', field, id }
  }
  return null
}

/** The id by which others name it. */
function keptAs(own: OwnEntry): string {
  return own.kind === 'instrument' ? measuredAs(own.entry.file) : own.entry.id
}

/** The refusal as a sentence that names the field. */
export function wordOwnEntryRefusal(refusal: OwnEntryRefusal): string {
  switch (refusal.kind) {
    case 'name-taken':
      return `Name “${refusal.name}” is taken: the library has an entry called that.`
    case 'id-taken':
      return `“${refusal.id}” is taken by an entry of another kind: choose another name.`
    case 'unknown-entry':
      return `The library has no “${refusal.id}” to name in ${fieldWords[refusal.field]}.`
    case 'retired-entry':
      return `“${refusal.name}” was taken out of the library: bring it back first, or leave it out of ${fieldWords[refusal.field]}.`
    case 'stronger-than-evidence':
      return 'Evidence of a benefit needs a study as its source. Without one, say that nobody has studied it.'
    case 'file':
      return refusal.errors.map(({ message }) => message).join(' ')
    case 'measured-already':
      return 'Patients have been measured with it: other questions, answers or another scoring would not be comparable. Take it out and add a new measure instead.'
    case 'still-named':
      return `It stays while a condition of your own names it: ${refusal.by.join(', ')}.`
  }
}

const fieldWords: Record<NamingField, string> = {
  'entry.techniques': 'techniques',
  'entry.measures': 'measures',
  'entry.selfCare': 'self-care',
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
