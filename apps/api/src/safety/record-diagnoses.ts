import type { Condition } from '@healing-touch/domain/conditions/condition.ts'
import { impliedFacts } from '@healing-touch/domain/conditions/implied-facts.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { wallClock } from '../today/wall-clock.ts'
import { recordFacts } from './record-facts.ts'
import { safetyToAddTo } from './store.ts'

/** What documented conditions say for safety becomes known, where nothing was said of it before. */
export async function recordDiagnoses(
  trx: Inside,
  actor: Actor,
  patientId: string,
  { assessmentId, conditions }: { assessmentId: string; conditions: readonly Condition[] },
): Promise<void> {
  const { day } = wallClock(actor.now, actor.zone)
  if (impliedFacts(conditions, [], day).length === 0) return
  const known = await safetyToAddTo(trx, actor.practiceId, patientId)
  if (!known) return
  const facts = impliedFacts(
    conditions,
    known.history.map(({ fact }) => fact),
    day,
  )
  await recordFacts(trx, actor, known, { facts, said: facts, roundId: assessmentId, day })
}
