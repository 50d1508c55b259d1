import { ownIdOf } from '@healing-touch/domain/library/own-id.ts'
import { ownInstrumentOf } from '@healing-touch/domain/library/own-instrument.ts'
import { instrumentFromFile } from '@healing-touch/domain/outcomes/instrument-from-file.ts'
import { type FileItem, ItemFile } from '@healing-touch/domain/outcomes/item-file.ts'
import {
  type KnownMeasure,
  type KnownMeasureId,
  knownMeasures,
} from '@healing-touch/domain/outcomes/known-measures.ts'
import { errorsOf, type Made, madeOf } from './made-entry.ts'
import { parts } from './parts.ts'

type OwnFacts = Extract<ItemFile['facts'], { measure: 'own' }>

/** A questionnaire as it is being typed or was read from a file. */
export type QuestionnaireDraft = {
  measure: KnownMeasureId | 'own'
  /** Only of one that is not known here. */
  name: string
  about: string
  low: number | null
  high: number | null
  better: 'higher' | 'lower'
  scoring: 'sum' | 'mean' | 'percent'
  written: 'licensed' | 'own'
  /** One to a line. */
  questions: string
  /** The words of the answers from the lowest value up, one to a line; empty for a scale of numbers. */
  answers: string
  lowLabel: string
  highLabel: string
  /** What a number above a scale of 20 counts, such as days. */
  unit: string
  holder: string
  terms: string
  attested: boolean
  /** Questions that were read from a file, in place of typed ones. */
  read: { readonly from: string; readonly items: unknown; readonly facts: unknown } | null
}

/** What a part of its form is given. */
export type QuestionnaireFieldsProps = {
  draft: QuestionnaireDraft
  set: (to: Partial<QuestionnaireDraft>) => void
  errorAt: (field: string) => string | undefined
}

export const newQuestionnaire: QuestionnaireDraft = {
  measure: 'spadi',
  name: '',
  about: '',
  low: 0,
  high: 10,
  better: 'lower',
  scoring: 'sum',
  written: 'licensed',
  questions: '',
  answers: '',
  lowLabel: '',
  highLabel: '',
  unit: 'days',
  holder: '',
  terms: '',
  attested: false,
  read: null,
}

export function draftOfQuestionnaire({ facts, items, licence }: ItemFile): QuestionnaireDraft {
  const [{ answer }] = items
  const alike = items.every((one) => !one.reverse && sameAnswer(one.answer, answer))
  const typed: Partial<QuestionnaireDraft> =
    alike && isPlain(facts)
      ? { questions: items.map(({ prompt }) => prompt).join('\n'), ...answerDraft(answer) }
      : { read: { from: 'the saved questionnaire', items, facts } }
  const own =
    facts.measure === 'own'
      ? {
          name: facts.name,
          about: facts.about,
          better: facts.better,
          scoring: isPlain(facts) ? (facts.scoring.kind as QuestionnaireDraft['scoring']) : 'sum',
        }
      : {}
  const holds =
    licence.kind === 'licensed'
      ? { holder: licence.holder, terms: licence.terms, attested: licence.attested }
      : { written: 'own' as const }
  return { ...newQuestionnaire, measure: facts.measure, ...own, ...typed, ...holds }
}

/** Whether the form can say all that the facts say. */
function isPlain(facts: ItemFile['facts']): boolean {
  if (facts.measure !== 'own') return true
  const { scoring, bands } = facts
  return bands.length === 0 && 'mostOpen' in scoring && scoring.mostOpen === 0
}

function sameAnswer(a: FileItem['answer'], b: FileItem['answer']): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function answerDraft(answer: FileItem['answer']): Partial<QuestionnaireDraft> {
  if (answer.kind !== 'choice') {
    const { kind: _, ...rest } = answer
    return 'step' in rest ? { low: rest.low, high: rest.high, unit: rest.unit } : rest
  }
  const values = answer.options.map(({ value }) => value)
  return {
    low: Math.min(...values),
    high: Math.max(...values),
    answers: answer.options.map(({ label }) => label).join('\n'),
  }
}

type Beside = {
  readonly before: string | null
  readonly taken: readonly string[]
  /** Who says that the practice holds the licence, and when. */
  readonly by: string
  readonly day: string
}

export function questionnaireOf(draft: QuestionnaireDraft, beside: Beside): Made {
  const { by, day } = beside
  const file = {
    licence:
      draft.measure === 'own' && draft.written === 'own'
        ? { kind: 'own', by: 'this practice' }
        : {
            kind: 'licensed',
            holder: draft.holder,
            terms: draft.terms,
            attestedBy: by,
            attestedOn: day,
            attested: draft.attested,
          },
    facts: factsOf(draft, beside),
    items: draft.read?.items ?? itemsOf(draft),
  }
  const read = instrumentFromFile(file)
  if (!read.ok) {
    const found = read.refusal.map((one) => ({ ...one, field: `entry.file.${one.field}` }))
    return { ok: false, errors: errorsOf(found, questionnairePaths) }
  }
  const entry = ownInstrumentOf(ItemFile.parse(file))
  return madeOf({ kind: 'instrument', entry }, questionnairePaths)
}

function factsOf(draft: QuestionnaireDraft, { before, taken }: Beside): unknown {
  if (draft.measure !== 'own') return { measure: draft.measure }
  const source = { citation: 'The decision of this practice', mark: 'decision' }
  const name = draft.name.trim()
  const named = {
    measure: 'own',
    id: before ?? ownIdOf(name, taken),
    name,
    shortName: name.slice(0, 60),
    about: draft.about,
    better: draft.better,
  }
  const { facts } = draft.read ?? {}
  if (facts !== null && typeof facts === 'object') return { ...facts, ...named }
  return {
    ...named,
    recall: 'past-week',
    answeredBy: 'patient',
    scoring: { kind: draft.scoring, mostOpen: 0 },
    bands: [],
    important: null,
    detectable: null,
    source,
  } satisfies Record<keyof OwnFacts, unknown>
}

function itemsOf(draft: QuestionnaireDraft): unknown[] {
  const answer = answerOf(draft)
  return parts(draft.questions, '\n').map((prompt, index) => ({
    id: `q${index + 1}`,
    name: prompt.slice(0, 80),
    prompt,
    answer,
    reverse: false,
  }))
}

function answerOf(draft: QuestionnaireDraft): unknown {
  const { low, high } = rangeIn(draft)
  const labels = parts(draft.answers, '\n')
  if (labels.length > 0)
    return {
      kind: 'choice',
      options: labels.map((label, index) => ({ value: (low ?? 0) + index, label })),
    }
  if (isLong(draft)) return { kind: 'quantity', low, high, step: 1, unit: draft.unit }
  return { kind: 'scale', low, high, lowLabel: draft.lowLabel, highLabel: draft.highLabel }
}

/** The values that one question may have: known, or as typed. */
export function rangeIn({ measure, low, high }: QuestionnaireDraft) {
  const known: KnownMeasure | null = measure === 'own' ? null : knownMeasures[measure]
  return known ? { low: known.low, high: known.high } : { low, high }
}

/** Too long to tap on: a number is typed. */
export function isLong(draft: QuestionnaireDraft): boolean {
  const { low, high } = rangeIn(draft)
  return low !== null && high !== null && high - low > 20
}

/** Questions from an item file as JSON: `{ "items": […] }`, with `facts` of a measure that is not known here. */
export function readItems(from: string, content: string): QuestionnaireDraft['read'] {
  try {
    const { items, facts } = JSON.parse(content)
    return Array.isArray(items) ? { from, items, facts: facts ?? null } : null
  } catch {
    return null
  }
}

/** Which field of the draft a path of the entry belongs to. */
export const questionnairePaths = [
  [/^entry\.file\.facts\.(id|name|shortName)$/, 'name'],
  [/^entry\.file\.facts\.about$/, 'about'],
  [/^entry\.file\.licence\.holder$/, 'holder', 'Whose questions they are'],
  [/^entry\.file\.licence\.terms$/, 'terms', 'What the licence is'],
  [/^entry\.file\.licence\.attested$/, 'attested'],
  [/^entry\.file\.items\.\d+\.answer\.options/, 'answers', 'Another answer'],
  [/^entry\.file\.items\.\d+\.answer\.lowLabel$/, 'lowLabel', 'What the lowest value means'],
  [/^entry\.file\.items\.\d+\.answer\.highLabel$/, 'highLabel', 'What the highest value means'],
  [/^entry\.file\.items\.\d+\.answer\.low$/, 'low'],
  [/^entry\.file\.items\.\d+\.answer\.high$/, 'high'],
  [/^entry\.file\.items\.\d+\.answer\.unit$/, 'unit'],
  [/^entry\.file\.items/, 'questions'],
  [/^entry\.file\.facts/, 'questions'],
  [/^entry\.file$/, 'questions'],
  [/^entry\.name$/, 'name'],
] as const satisfies readonly (readonly [RegExp, keyof QuestionnaireDraft, string?])[]
