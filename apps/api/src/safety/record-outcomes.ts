import { randomUUIDv7 } from 'node:crypto'
import { bodyMapVersion } from '@healing-touch/domain/body/regions.ts'
import type { Outcome } from '@healing-touch/domain/outcomes/outcome.ts'
import { selfHarmItem } from '@healing-touch/domain/outcomes/self-harm-item.ts'
import {
  factsFromOutcome,
  measuredForSafety,
} from '@healing-touch/domain/safety/facts-from-outcome.ts'
import { itemNineFact } from '@healing-touch/domain/safety/item-nine.ts'
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

/**
 * What must not be lost with answers that were refused, for too many of them are missing: a yes to the ninth item of a PHQ-9
 * raises its task of the same day all the same. Gives whether there was one.
 */
export async function recordRefusedAnswers(
  trx: Inside,
  actor: Actor,
  patientId: string,
  refused: readonly Pick<Outcome, 'instrument' | 'answers'>[],
): Promise<boolean> {
  const { day } = wallClock(actor.now, actor.zone)
  const recordedBy = actor.roles.includes('patient') ? 'patient' : 'therapist'
  const stamp = { recordedOn: day, recordedBy, mapVersion: bodyMapVersion } as const
  const facts = refused
    .filter(({ instrument }) => instrument === selfHarmItem.instrument)
    .flatMap(({ answers }) => itemNineFact(answers, stamp) ?? [])
    .filter(({ state, value }) => state === 'present' && [1, 2, 3].includes(value ?? 0))
  if (facts.length === 0) return false
  const known = await safetyToAddTo(trx, actor.practiceId, patientId)
  const said = known?.history.some(
    ({ fact }) => fact.kind === 'item-nine' && fact.state === 'present' && fact.recordedOn === day,
  )
  if (!known || said) return false
  await recordFacts(trx, actor, known, { facts, said: facts, roundId: randomUUIDv7(), day })
  return true
}
