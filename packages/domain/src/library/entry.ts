import type { Condition } from '../conditions/condition.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Source } from '../evidence/source.ts'
import type { Instrument } from '../outcomes/instrument.ts'
import type { SelfCare } from '../self-care/self-care.ts'
import type { Technique } from '../techniques/technique.ts'

export const entryKinds = ['condition', 'technique', 'instrument', 'self-care'] as const
export type EntryKind = (typeof entryKinds)[number]

/** The built-in catalogues, or a practice's own beside them. */
export type Library = {
  readonly conditions: readonly Condition[]
  readonly techniques: readonly Technique[]
  readonly instruments: readonly Instrument[]
  readonly selfCare: readonly SelfCare[]
}

/** What a list and a search know of one entry of the library. */
export type LibraryEntry = {
  readonly kind: EntryKind
  readonly id: string
  readonly name: string
  readonly about: string
  /** Other names it is looked for under. */
  readonly synonyms: readonly string[]
  /** ICD-10-CM and ICD-11. */
  readonly codes: readonly string[]
  readonly evidence: readonly Evidence[]
  /** How many of its sources nobody has re-checked yet. */
  readonly unreviewed: number
}

/** Every entry in one list, by kind and then by name. */
export function libraryEntries(library: Library): LibraryEntry[] {
  return [
    ...library.conditions.map(ofCondition).toSorted(byName),
    ...library.techniques.map(ofTechnique).toSorted(byName),
    ...library.instruments.map(ofInstrument).toSorted(byName),
    ...library.selfCare.map(ofSelfCare).toSorted(byName),
  ]
}

function ofCondition(entry: Condition): LibraryEntry {
  const { id, name, about, synonyms, codes, evidence, guidelines, cautions, dose, sources } = entry
  return {
    kind: 'condition',
    id,
    name,
    about,
    synonyms,
    codes: [...codes.icd10cm, ...codes.icd11],
    evidence,
    unreviewed: unreviewed(
      [...evidence, ...guidelines, ...cautions, dose].map(({ source }) => source),
      sources,
    ),
  }
}

function ofTechnique(entry: Technique): LibraryEntry {
  const { id, name, about, synonyms, evidence, dose, sources } = entry
  return {
    kind: 'technique',
    id,
    name,
    about,
    synonyms,
    codes: [],
    evidence,
    unreviewed: unreviewed(
      [...evidence, dose].map(({ source }) => source),
      sources,
    ),
  }
}

function ofInstrument(entry: Instrument): LibraryEntry {
  const { id, name, about, shortName, important, detectable, reliability, sources } = entry
  const facts = [important, detectable, reliability].filter((fact) => fact !== null)
  return {
    kind: 'instrument',
    id,
    name,
    about,
    synonyms: [shortName, id],
    codes: [],
    evidence: [],
    unreviewed: unreviewed(
      facts.map(({ source }) => source),
      sources,
    ),
  }
}

function ofSelfCare(entry: SelfCare): LibraryEntry {
  const { id, name, steps, kind, evidence, sources } = entry
  return {
    kind: 'self-care',
    id,
    name,
    about: steps[0],
    synonyms: [kind],
    codes: [],
    evidence,
    unreviewed: unreviewed(
      evidence.map(({ source }) => source),
      sources,
    ),
  }
}

/** Each citation once, however many facts rest on it. */
function unreviewed(used: readonly Source[], named: readonly Source[]): number {
  const open = [...used, ...named].filter(({ mark }) => mark === 'established')
  return new Set(open.map(({ citation }) => citation)).size
}

function byName(a: LibraryEntry, b: LibraryEntry): number {
  return a.name.localeCompare(b.name, 'en')
}
