import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import type { CheckInEntry } from '@healing-touch/domain/check-ins/check-in.ts'
import { checkAnswers } from '@healing-touch/domain/outcomes/check-answers.ts'
import { wordOutcomeRefusal } from '@healing-touch/domain/outcomes/word-refusal.ts'
import { type AllAnswers, questionsOf, type Round } from './rounds.ts'

/** What is sent: one outcome for each instrument that was answered, and the map. */
export function toEntry(
  rounds: readonly Round[],
  answers: AllAnswers,
  painMap: PainMap | null,
  at: string,
): CheckInEntry {
  const outcomes = rounds
    .flatMap(({ instruments }) => instruments)
    .flatMap(({ id }) => {
      const given = answers[id]
      return given ? [{ instrument: id, variant: null, side: null, answers: { ...given } }] : []
    })
  return { at, painMap, outcomes }
}

/** What keeps a round from being left: an instrument begun and not finished, worded by the domain, and where. */
export function problemIn(
  answers: AllAnswers,
  round: Round,
): { readonly field: string; readonly message: string } | null {
  for (const instrument of round.instruments) {
    const given = answers[instrument.id]
    const refusal = given && checkAnswers(instrument, null, given, undefined)
    if (refusal)
      return {
        field: `${instrument.id}.${refusal.field.replace('answers.', '')}`,
        message: wordOutcomeRefusal(refusal),
      }
  }
  return null
}

/** Short names and numbers of what was answered so far, to look over before saving. */
export function summaryOf(
  rounds: readonly Round[],
  answers: AllAnswers,
): { readonly name: string; readonly value: number }[] {
  return rounds.flatMap(questionsOf).flatMap(({ instrument, item }) => {
    const value = answers[instrument.id]?.[item.id]
    return value == null ? [] : [{ name: item.name, value }]
  })
}
