import { randomUUIDv7 } from 'node:crypto'
import type { Fact } from '@healing-touch/domain/safety/fact.ts'
import { raiseReview } from '@healing-touch/domain/safety/raise-review.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { safetyDay } from './safety-today.ts'
import { type PatientSafety, saveFacts, saveReview } from './store.ts'

type Told = {
  readonly facts: readonly Fact[]
  /** What was said to be there, ended or not: only that asks for a look. */
  readonly said: readonly Pick<Fact, 'kind' | 'state'>[]
  readonly roundId: string
  readonly day: string
}

/** Saves facts, and a review where what was said asks for one; whoever acts has said it. */
export async function recordFacts(
  trx: Inside,
  { practiceId, id, roles, now }: Actor,
  known: PatientSafety,
  { facts, said, roundId, day }: Told,
): Promise<void> {
  const patientId = known.patient.id
  const memberId = roles.includes('patient') ? null : id
  const raised = raiseReview(safetyDay(known, day, facts), said, known.openReviews)
  await saveFacts(trx, practiceId, facts, {
    roundId,
    patientId,
    memberId,
    now,
    newId: randomUUIDv7,
  })
  if (raised) await saveReview(trx, practiceId, raised, { id: randomUUIDv7(), patientId, now })
}
