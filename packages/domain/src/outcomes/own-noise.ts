import { studentQuantile } from './distributions.ts'
import type { Instrument } from './instrument.ts'
import { at, dot } from './vectors.ts'

/** From this many measurements on, a person's own noise can be told. */
export const ownNoiseFrom = 6

/**
 * The detectable change (95 %) from one person's measurements, for instruments without a published one: the standard
 * deviation from successive differences (so that a slow trend is not taken for noise), never below half a step of the
 * scale, times √2 and Student's t. Null before the sixth measurement. A sudden real change widens it: it errs towards
 * calling nothing.
 */
export function ownNoise(instrument: Instrument, scores: readonly number[]): number | null {
  if (scores.length < ownNoiseFrom) return null
  const differences = scores.slice(1).map((score, index) => score - at(scores, index))
  const squares = dot(differences, differences)
  const deviation = Math.sqrt(squares / (2 * differences.length))
  const df = Math.round((2 / 3) * differences.length)
  return studentQuantile(0.975, df) * Math.SQRT2 * Math.max(deviation, stepOf(instrument) / 2)
}

function stepOf({ form }: Instrument): number {
  const answer = form.kind === 'items' ? form.items[0].answer : form.answer
  return answer.kind === 'quantity' ? answer.step : 1
}
