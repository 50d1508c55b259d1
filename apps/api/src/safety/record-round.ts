import { accept, type Result, refuse } from '@healing-touch/domain/result.ts'
import type { SafetyAnswer, TherapistAnswer } from '@healing-touch/domain/safety/fact.ts'
import {
  type AnswerRefusal,
  recordAnswers,
  sameAnswers,
} from '@healing-touch/domain/safety/record-answers.ts'
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
  const saved = known.history.filter(({ roundId }) => roundId === id).map(({ fact }) => fact)
  if (saved.length > 0)
    return sameAnswers(answers, saved) ? accept(null) : refuse({ kind: 'saved-before' })
  const { day } = wallClock(actor.now, actor.zone)
  const recordedBy = actor.role === 'patient' ? 'patient' : 'therapist'
  const history = known.history.map(({ fact }) => fact)
  const made = recordAnswers(answers, history, { recordedOn: day, recordedBy })
  if (!made.ok) return made
  await recordFacts(trx, actor, known, { facts: made.value, said: answers, roundId: id, day })
  return accept(null)
}
