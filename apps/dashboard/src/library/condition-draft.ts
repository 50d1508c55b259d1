import type { RegionId } from '@healing-touch/domain/body/regions.ts'
import type { ConditionContent } from '@healing-touch/domain/library/content.ts'
import { ownSource } from '@healing-touch/domain/library/own-entry.ts'
import { ownIdOf } from '@healing-touch/domain/library/own-id.ts'
import { type Made, madeOf } from './made-entry.ts'
import { parts } from './parts.ts'

type Reasoned = ConditionContent['techniques'][number]

/** A condition as it is being typed. */
export type ConditionDraft = {
  name: string
  /** Other names, parted by commas; so are the codes. */
  synonyms: string
  about: string
  icd10cm: string
  icd11: string
  regions: readonly RegionId[]
  mechanism: readonly ConditionContent['mechanism'][number][]
  techniques: readonly Reasoned[]
  notAdvised: readonly Reasoned[]
  minutes: number
  perWeekLow: number
  perWeekHigh: number
  weeks: number
  after: string
  /** The firmest pressure of the first visits; null where the technique's own holds. */
  startPressureCap: number | null
  measures: readonly string[]
  selfCare: readonly string[]
  /** What to take care of, a line each. */
  cautions: string
  reviewAfterVisits: number
}

export const newCondition: ConditionDraft = {
  name: '',
  synonyms: '',
  about: '',
  icd10cm: '',
  icd11: '',
  regions: [],
  mechanism: [],
  techniques: [],
  notAdvised: [],
  minutes: 60,
  perWeekLow: 1,
  perWeekHigh: 1,
  weeks: 4,
  after: '',
  startPressureCap: null,
  measures: ['nprs', 'psfs'],
  selfCare: [],
  cautions: '',
  reviewAfterVisits: 4,
}

/** Under this rule a caution of the practice's own is shown. */
const ownRule = 'own'

export function draftOfCondition(entry: ConditionContent): ConditionDraft {
  const { codes, dose, cautions, synonyms } = entry
  return {
    name: entry.name,
    synonyms: synonyms.join(', '),
    about: entry.about,
    icd10cm: codes.icd10cm.join(', '),
    icd11: codes.icd11.join(', '),
    regions: entry.regions,
    mechanism: entry.mechanism,
    techniques: entry.techniques,
    notAdvised: entry.notAdvised,
    minutes: dose.minutes,
    perWeekLow: dose.perWeek.low,
    perWeekHigh: dose.perWeek.high,
    weeks: dose.weeks,
    after: dose.after,
    startPressureCap: entry.startPressureCap,
    measures: entry.measures,
    selfCare: entry.selfCare,
    cautions: cautions.map(({ text }) => text).join('\n'),
    reviewAfterVisits: entry.reviewAfterVisits,
  }
}

type Beside = {
  readonly before: ConditionContent | null
  readonly taken: readonly string[]
  /** The year a new entry says of itself that nobody has studied it. */
  readonly year: number
}

export function conditionOf(draft: ConditionDraft, { before, taken, year }: Beside): Made {
  const { name, minutes, weeks, after, perWeekLow, perWeekHigh } = draft
  const notStudied = {
    study: 'Nobody has studied this',
    year,
    certainty: 'none',
    direction: 'unknown',
    comparator: 'none',
    finding: 'What follows is the experience of this practice; no study stands behind it.',
    source: ownSource,
  }
  const entry = {
    ...(before ?? { evidence: [notStudied], guidelines: [], sources: [ownSource] }),
    id: before?.id ?? ownIdOf(name, taken),
    name,
    synonyms: parts(draft.synonyms, ','),
    about: draft.about,
    codes: {
      icd10cm: parts(draft.icd10cm.toUpperCase(), ','),
      icd11: parts(draft.icd11.toUpperCase(), ','),
      snomed: before?.codes.snomed ?? null,
    },
    regions: draft.regions,
    mechanism: draft.mechanism,
    techniques: draft.techniques,
    notAdvised: draft.notAdvised,
    dose: {
      minutes,
      perWeek: { low: perWeekLow, high: perWeekHigh },
      weeks,
      after,
      source: ownSource,
    },
    startPressureCap: draft.startPressureCap,
    measures: draft.measures,
    selfCare: draft.selfCare,
    cautions: parts(draft.cautions, '\n').map((text) => ({
      rule: ownRule,
      text,
      source: ownSource,
    })),
    reviewAfterVisits: draft.reviewAfterVisits,
  }
  return madeOf({ kind: 'condition', entry }, conditionPaths)
}

/** Which field of the draft a path of the entry belongs to. */
export const conditionPaths = [
  [/^entry\.(id|name)$/, 'name'],
  [/^entry\.synonyms/, 'synonyms'],
  [/^entry\.about/, 'about'],
  [/^entry\.codes\.icd10cm/, 'icd10cm', 'ICD-10-CM'],
  [/^entry\.codes\.icd11/, 'icd11', 'ICD-11'],
  [/^entry\.regions/, 'regions', 'Where'],
  [/^entry\.mechanism/, 'mechanism', 'Kind of pain'],
  [/^entry\.techniques\.\d/, 'techniques', 'The reason of each'],
  [/^entry\.techniques/, 'techniques'],
  [/^entry\.notAdvised/, 'notAdvised', 'The reason of each'],
  [/^entry\.dose\.after/, 'after', 'What comes then'],
  [/^entry\.dose\.perWeek/, 'perWeekHigh'],
  [/^entry\.measures/, 'measures'],
  [/^entry\.selfCare/, 'selfCare', 'Self-care'],
  [/^entry\.cautions/, 'cautions'],
] as const satisfies readonly (readonly [RegExp, keyof ConditionDraft, string?])[]
