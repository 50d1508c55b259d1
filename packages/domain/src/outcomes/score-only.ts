import type {
  Band,
  DetectableChange,
  ImportantChange,
  Instrument,
  Recall,
  Reliability,
  Variant,
} from './instrument.ts'
import { onlyAnswer } from './scoring.ts'

type Facts<Id extends string> = {
  readonly id: Id
  readonly name: string
  readonly shortName: string
  readonly about: string
  readonly recall: Recall
  readonly better: 'higher' | 'lower'
  readonly range: { readonly low: number; readonly high: number }
  readonly unit?: string
  /** The fineness of the total; whole numbers unless told. */
  readonly step?: number
  readonly variants?: Readonly<Record<string, Variant>>
  readonly bands?: readonly Band[]
  readonly important?: ImportantChange
  readonly detectable?: DetectableChange
  readonly reliability?: Reliability
  /** Whose form it is, and why its questions are not here. */
  readonly licence: string
  readonly sources: Instrument['sources']
}

/** Where nobody has published how large a change matters (or we know of none): beyond noise counts. */
export const noPublishedChange: ImportantChange = {
  absolute: null,
  percent: null,
  source: {
    citation: 'No important change is known to us: a change beyond noise counts',
    mark: 'decision',
  },
}

/**
 * A questionnaire whose questions may not be shown here: the practice has it on paper, under its own licence, and
 * types in the total. Range, bands and change rules are facts and ship.
 */
export function defineScoreOnly<const Id extends string>(
  facts: Facts<Id>,
): Instrument & { readonly id: Id } {
  const { id, name, shortName, about, recall, better, range, sources } = facts
  return {
    id,
    name,
    shortName,
    about,
    answeredBy: 'therapist',
    recall,
    seconds: 15,
    better,
    range,
    unit: facts.unit ?? null,
    variants: facts.variants ?? null,
    form: {
      kind: 'items',
      items: [
        {
          id: 'total',
          name: 'Total',
          prompt: 'Total from the paper form',
          answer: {
            kind: 'quantity',
            ...range,
            step: facts.step ?? 1,
            unit: facts.unit ?? 'points',
          },
        },
      ],
    },
    score: onlyAnswer('total'),
    missing: 'The total is needed; its form says what to do about gaps.',
    subscores: [],
    bands: facts.bands ?? [],
    important: facts.important ?? noPublishedChange,
    detectable: facts.detectable ?? null,
    reliability: facts.reliability ?? null,
    licence: { use: 'score-only', note: facts.licence },
    sources,
  }
}
