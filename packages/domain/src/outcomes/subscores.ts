import type { Answers, Band, Instrument } from './instrument.ts'
import { sumOfAll } from './scoring.ts'

/** Each subscore with its sum (null when an item is missing) and whether it deserves a conversation. */
export function subscoresOf(
  instrument: Instrument,
  answers: Answers,
): { id: string; name: string; score: number | null; positive: boolean }[] {
  return instrument.subscores.map(({ id, name, items, positiveFrom }) => {
    const score = sumOfAll(items)(answers)
    return { id, name, score, positive: score !== null && score >= positiveFrom }
  })
}

/** The band an unrounded score falls in; null where the instrument has none. */
export function bandOf(instrument: Instrument, score: number): Band | null {
  return instrument.bands.findLast((band) => score >= band.from) ?? null
}
