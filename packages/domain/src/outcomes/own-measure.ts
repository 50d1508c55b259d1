import type { ItemFile } from './item-file.ts'

type Facts = Extract<ItemFile['facts'], { readonly measure: 'own' }>

/** A number that a practice measures itself, such as grip strength in kg. */
export type OwnMeasure = Pick<Facts, 'id' | 'name' | 'about' | 'better' | 'answeredBy'> & {
  readonly unit: string
  readonly range: { readonly low: number; readonly high: number }
  readonly step: number
  /** The smallest change that matters, in the unit, where the practice knows one. */
  readonly matters: number | null
  /** Whose measure it is. */
  readonly practice: string
}

/**
 * The item file of a measure with one quantity, to be checked like an uploaded one (`instrumentFromFile`). What a change
 * means is the practice's own decision; its noise is learnt from each person's own measurements.
 */
export function ownMeasureFile(measure: OwnMeasure): ItemFile {
  const { id, name, about, better, answeredBy, unit, range, step, matters, practice } = measure
  const source = { citation: `The experience of ${practice}`, mark: 'decision' } as const
  const { low, high } = range
  return {
    licence: { kind: 'own', by: practice },
    facts: {
      measure: 'own',
      id,
      name,
      shortName: name.slice(0, 60),
      about,
      recall: 'now',
      answeredBy,
      better,
      scoring: { kind: 'sum', mostOpen: 0 },
      bands: [],
      important: { absolute: matters, percent: null, source },
      detectable: null,
      source,
    },
    items: [
      {
        id: 'value',
        name: name.slice(0, 80),
        prompt: name,
        answer: { kind: 'quantity', low, high, step, unit },
        reverse: false,
      },
    ],
  }
}
