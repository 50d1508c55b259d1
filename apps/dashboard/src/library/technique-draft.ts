import type { TechniqueContent } from '@healing-touch/domain/library/content.ts'
import { ownSource } from '@healing-touch/domain/library/own-entry.ts'
import { ownIdOf } from '@healing-touch/domain/library/own-id.ts'
import type { PurposeId } from '@healing-touch/domain/outcomes/purposes.ts'
import { type Made, madeOf } from './made-entry.ts'
import { parts } from './parts.ts'

type Tags = TechniqueContent['tags']

/** A technique as it is being typed. */
export type TechniqueDraft = {
  name: string
  /** Other names, parted by commas. */
  synonyms: string
  about: string
  purposes: readonly PurposeId[]
  depth: Tags['depth']
  force: readonly Tags['force'][number][]
  tools: boolean
  sensitiveArea: boolean
  low: number
  high: number
  per: 'region' | 'visit'
  /** The firmest pressure it may be done with; null where pressure does not apply. */
  mostPressure: number | null
  how: string
  /** When not to, a line each. */
  avoid: string
  certification: string
}

export const newTechnique: TechniqueDraft = {
  name: '',
  synonyms: '',
  about: '',
  purposes: [],
  depth: 'moderate',
  force: [],
  tools: false,
  sensitiveArea: false,
  low: 5,
  high: 10,
  per: 'region',
  mostPressure: 3,
  how: '',
  avoid: '',
  certification: '',
}

export function draftOfTechnique(entry: TechniqueContent): TechniqueDraft {
  const { tags, dose } = entry
  return {
    name: entry.name,
    synonyms: entry.synonyms.join(', '),
    about: entry.about,
    purposes: entry.purposes,
    depth: tags.depth,
    force: tags.force,
    tools: tags.tools,
    sensitiveArea: tags.sensitiveArea,
    ...dose.minutes,
    mostPressure: dose.pressure?.high ?? null,
    how: dose.how,
    avoid: entry.avoid.join('\n'),
    certification: entry.certification ?? '',
  }
}

/** The entry that a draft makes, or what has to be put right, by the field of the draft. */
export function techniqueOf(
  draft: TechniqueDraft,
  { before, taken }: { before: TechniqueContent | null; taken: readonly string[] },
): Made {
  const { name, depth, force, tools, sensitiveArea, mostPressure } = draft
  const entry = {
    ...(before ?? { evidence: [], sources: [ownSource] }),
    id: before?.id ?? ownIdOf(name, taken),
    name,
    synonyms: parts(draft.synonyms, ','),
    about: draft.about,
    purposes: draft.purposes,
    tags: { depth, force, tools, sensitiveArea, scope: before?.tags.scope ?? false },
    dose: {
      minutes: { low: draft.low, high: draft.high, per: draft.per },
      pressure:
        mostPressure === null
          ? null
          : { low: Math.min(before?.dose.pressure?.low ?? 0, mostPressure), high: mostPressure },
      how: draft.how,
      source: ownSource,
    },
    certification: draft.certification.trim() || null,
    avoid: parts(draft.avoid, '\n'),
  }
  return madeOf({ kind: 'technique', entry }, techniquePaths)
}

/** Which field of the draft a path of the entry belongs to. */
export const techniquePaths = [
  [/^entry\.(id|name)$/, 'name'],
  [/^entry\.synonyms/, 'synonyms'],
  [/^entry\.about/, 'about'],
  [/^entry\.purposes/, 'purposes'],
  [/^entry\.tags\.force/, 'force'],
  [/^entry\.dose\.minutes/, 'high'],
  [/^entry\.dose\.how/, 'how'],
  [/^entry\.avoid/, 'avoid'],
  [/^entry\.certification/, 'certification'],
] as const satisfies readonly (readonly [RegExp, keyof TechniqueDraft])[]
