import { randomUUIDv7 } from 'node:crypto'
import type { Outcome } from '@healing-touch/domain/outcomes/outcome.ts'
import {
  factsFromOutcome,
  measuredForSafety,
} from '@healing-touch/domain/safety/facts-from-outcome.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { outcomesOf, saveOutcomes } from '../outcomes/store.ts'
import { wallClock } from '../today/wall-clock.ts'
import { recordFacts } from './record-facts.ts'
import { safetyToAddTo } from './store.ts'

/**
 * Saves a patient's new outcomes with what they mean for safety: facts of the day they were measured, and a review where
 * a rule asks for one.
 */
export async function recordOutcomes(
  trx: Inside,
  actor: Actor,
  added: readonly Outcome[],
): Promise<void> {
  await saveOutcomes(trx, actor.practiceId, added)
  const [first, ...rest] = added.filter(({ instrument }) => measuredForSafety.includes(instrument))
  if (!first) return
  const { practiceId, zone, now } = actor
  const { day } = wallClock(now, zone)
  const known = await safetyToAddTo(trx, practiceId, first.patientId)
  if (!known) return
  const outcomes = await outcomesOf(trx, practiceId, [first.patientId])
  const facts = [first, ...rest].flatMap((outcome) => {
    // a clock may be ahead
    const [recordedOn = day] = [wallClock(outcome.at, zone).day, day].toSorted()
    return factsFromOutcome(
      outcome,
      { facts: known.history.map(({ fact }) => fact), outcomes },
      { recordedOn, recordedBy: outcome.recordedBy },
    )
  })
  if (facts.length === 0) return
  await recordFacts(trx, actor, known, { facts, said: facts, roundId: randomUUIDv7(), day })
}
