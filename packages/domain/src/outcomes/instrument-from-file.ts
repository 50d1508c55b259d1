import { type FieldError, fieldErrors } from '../field-errors.ts'
import { entryAt, type NonEmpty } from '../non-empty.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { Instrument, Item } from './instrument.ts'
import { boundsOf, type FileItem, ItemFile } from './item-file.ts'
import { type KnownMeasure, type KnownMeasureId, knownMeasures } from './known-measures.ts'
import { type ScoredItem, type Scoring, scoreItems, scoreRange } from './score-items.ts'

/** Most people take about this long for one question, in seconds. Decision. */
const secondsPerQuestion = 10

/**
 * The instrument that an uploaded item file describes, or every field that must be put right: the path in the file and
 * a sentence. A known measure is scored by our rule and must have its number of questions on its scale.
 */
export function instrumentFromFile(file: unknown): Result<Instrument, readonly FieldError[]> {
  const read = ItemFile.safeParse(file)
  if (!read.success) return refuse(fieldErrors(read.error))
  const { facts, items, licence } = read.data
  const common = {
    seconds: secondsPerQuestion * items.length,
    variants: null,
    licence:
      licence.kind === 'own'
        ? ({ use: 'ship', note: `A measure of ${licence.by}.` } as const)
        : ({
            use: 'bring-your-own',
            note: `Questions of ${licence.holder}, asked under ${licence.terms}; attested by ${licence.attestedBy} on ${licence.attestedOn}.`,
          } as const),
  }
  if (facts.measure !== 'own') {
    const known: KnownMeasure = knownMeasures[facts.measure]
    const misfit = misfitsOf(known, items)
    if (misfit.length > 0) return refuse(misfit)
    return accept({ ...common, ...factsOf(known), ...knownParts(facts.measure, known, items) })
  }
  const scored = items.map((item): ScoredItem => ({ ...item, ...boundsOf(item) }))
  const { id, name, shortName, about, recall, answeredBy, better, scoring, source } = facts
  return accept({
    ...common,
    id,
    name,
    shortName,
    about,
    recall,
    answeredBy,
    better,
    range: scoreRange(scoring, scored),
    unit: unitOf(items, scoring),
    form: { kind: 'items', items: asked(items, scoring) },
    score: scoreItems(scoring, scored),
    missing: missingWords(scoring),
    subscores: [],
    bands: facts.bands,
    important: facts.important,
    detectable: facts.detectable,
    reliability: null,
    sources: [source],
  })
}

function factsOf({ name, shortName, about, recall, better, bands, ...facts }: KnownMeasure) {
  const { important, detectable, reliability, sources } = facts
  return {
    name,
    shortName,
    about,
    recall,
    better,
    bands,
    important,
    detectable,
    reliability,
    sources,
    answeredBy: 'patient' as const,
    unit: null,
  }
}

function knownParts(id: KnownMeasureId, known: KnownMeasure, items: ItemFile['items']) {
  const [first, ...others] = items
  const ids: NonEmpty<string> = [first.id, ...others.map((item) => item.id)]
  const scoring: Scoring =
    known.scoring.kind === 'mean-of-percents'
      ? {
          kind: 'mean-of-percents',
          groups: known.scoring.groups.map(([from, to]) => ids.slice(from, to + 1)),
        }
      : { kind: known.scoring.kind, mostOpen: 0 }
  const scored = items.map(
    (item, index): ScoredItem => ({
      ...item,
      ...boundsOf(item),
      reverse: known.reversed.includes(index),
    }),
  )
  return {
    id,
    range: scoreRange(scoring, scored),
    form: { kind: 'items' as const, items: asked(items, scoring) },
    score: scoreItems(scoring, scored),
    missing: missingWords(scoring),
    subscores: known.subscore ? [subscoreOf(known.subscore, ids)] : [],
  }
}

function subscoreOf(
  { id, name, from, to, positiveFrom }: NonNullable<KnownMeasure['subscore']>,
  ids: NonEmpty<string>,
): Instrument['subscores'][number] {
  return { id, name, items: [entryAt(ids, from), ...ids.slice(from + 1, to + 1)], positiveFrom }
}

/** What does not fit the measure that the file says it is. */
function misfitsOf(known: KnownMeasure, items: ItemFile['items']): FieldError[] {
  const { shortName, questions, low, high } = known
  if (items.length !== questions)
    return [
      {
        field: 'items',
        message: `${shortName} has ${questions} questions; the file has ${items.length}.`,
      },
    ]
  return items.flatMap((item, index) => {
    const bounds = boundsOf(item)
    if (bounds.low === low && bounds.high === high && !item.reverse) return []
    const field = `items.${index}.${item.reverse ? 'reverse' : 'answer'}`
    return [
      {
        field,
        message: item.reverse
          ? `Question ${index + 1}: which questions count in reverse is known here; leave it out.`
          : `Question ${index + 1} must go from ${low} to ${high}; in the file it goes from ${bounds.low} to ${bounds.high}.`,
      },
    ]
  })
}

function asked([first, ...rest]: ItemFile['items'], scoring: Scoring): readonly [Item, ...Item[]] {
  const mayBeOpen = 'mostOpen' in scoring && scoring.mostOpen > 0
  const ask = ({ id, name, prompt, answer }: FileItem): Item => ({
    id,
    name,
    prompt,
    answer,
    ...(mayBeOpen ? { optional: true } : {}),
  })
  return [ask(first), ...rest.map(ask)]
}

function missingWords(scoring: Scoring): string {
  if (!('mostOpen' in scoring) || scoring.mostOpen === 0) return 'All answers are needed.'
  const { mostOpen } = scoring
  return `At most ${mostOpen} ${mostOpen === 1 ? 'answer' : 'answers'} may stay open.`
}

/** The unit of quantities that all have the same one, where the score is in it too. */
function unitOf([first, ...rest]: ItemFile['items'], { kind }: Scoring): string | null {
  if (kind !== 'sum' && kind !== 'mean') return null
  const unit = quantityUnit(first)
  return rest.every((item) => quantityUnit(item) === unit) ? unit : null
}

function quantityUnit({ answer }: FileItem): string | null {
  return answer.kind === 'quantity' ? answer.unit : null
}
