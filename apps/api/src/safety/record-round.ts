import { isDeepStrictEqual } from 'node:util'
import { accept, type Result, refuse } from '@healing-touch/domain/result.ts'
import type { SafetyAnswer, TherapistAnswer } from '@healing-touch/domain/safety/fact.ts'
import { type AnswerRefusal, recordAnswers } from '@healing-touch/domain/safety/record-answers.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { wallClock } from '../today/wall-clock.ts'
import { recordFacts } from './record-facts.ts'
import type { PatientSafety } from './store.ts'

type Round = {
  readonly id: string
  readonly answers: readonly (SafetyAnswer | TherapistAnswer)[]
}

/** Saves a round of answers, all or none; a second try under its id is the same round. */
export async function recordRound(
  trx: Inside,
  actor: Actor,
  known: PatientSafety,
  { id, answers }: Round,
): Promise<Result<null, AnswerRefusal>> {
  const { day } = wallClock(actor.now, actor.zone)
  const recordedBy = actor.roles.includes('patient') ? 'patient' : 'therapist'
  const asFacts = (history: PatientSafety['history'], recordedOn: string) =>
    recordAnswers(
      answers,
      history.map(({ fact }) => fact),
      { recordedOn, recordedBy },
    )
  const first = known.history.findIndex(({ roundId }) => roundId === id)
  const saved = known.history.filter(({ roundId }) => roundId === id).map(({ fact }) => fact)
  if (saved[0]) {
    const again = asFacts(known.history.slice(0, first), saved[0].recordedOn)
    const same = again.ok && isDeepStrictEqual(again.value, saved)
    return same ? accept(null) : refuse({ kind: 'saved-before' })
  }
  const made = asFacts(known.history, day)
  if (!made.ok) return made
  await recordFacts(trx, actor, known, { facts: made.value, said: answers, roundId: id, day })
  return accept(null)
}
