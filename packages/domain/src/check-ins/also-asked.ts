import type { Instrument } from '../outcomes/instrument.ts'
import { type FindInstrument, findInstrument } from '../outcomes/instruments.ts'
import type { Outcome } from '../outcomes/outcome.ts'

/** What every check-in asks. */
export const alwaysAsked: readonly string[] = ['peg', 'stress-nrs', 'sleep-nrs']

/** More than this and a check-in takes longer than 20 seconds. Decision. */
export const mostAlsoAsked = 2

/** A longer questionnaire is asked at the practice, not at each check-in. Decision. */
export const mostQuestions = 5

/**
 * The instruments that a patient's check-ins ask beside the usual ones, by id: those a therapist measured by hand,
 * outside of visits and check-ins, the latest first. Only what a patient answers by a tap on a scale can be asked;
 * `outcomes` are one patient's, oldest first.
 */
export function alsoAsked(
  outcomes: readonly Outcome[],
  find: FindInstrument = findInstrument,
): string[] {
  const byHand = outcomes.filter(({ visitId, checkInId }) => visitId === null && checkInId === null)
  const ids = new Set(byHand.toReversed().map(({ instrument }) => instrument))
  return [...ids]
    .filter((id) => !alwaysAsked.includes(id) && isOneTap(find(id)))
    .slice(0, mostAlsoAsked)
}

function isOneTap(instrument: Instrument | null): boolean {
  return (
    instrument !== null &&
    instrument.answeredBy === 'patient' &&
    instrument.variants === null &&
    instrument.form.kind === 'items' &&
    instrument.form.items.length <= mostQuestions &&
    instrument.form.items.every(({ answer }) => answer.kind === 'scale')
  )
}
