import { bodyMapVersion } from '@healing-touch/domain/body/regions.ts'
import type { Fact } from '@healing-touch/domain/safety/fact.ts'
import { heldFacts } from '@healing-touch/domain/safety/held-facts.ts'
import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import { type Rulebook, safetyOn } from '@healing-touch/domain/safety/safety-on.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { wallClock } from '../today/wall-clock.ts'
import { type PatientSafety, safetyOf } from './store.ts'

/** What the facts of patients mean today, by patient; nothing of patients that are not the practice's. */
export async function safetyToday(
  trx: Inside,
  { practiceId, zone, now }: Actor,
  patientIds: readonly string[],
): Promise<Map<string, SafetyDay>> {
  const { day } = wallClock(now, zone)
  const known = await safetyOf(trx, practiceId, patientIds)
  return new Map(known.map((one) => [one.patient.id, safetyDay(one, day)]))
}

/** What was known by a day of the practice means for it: what is said later does not judge what hands did before. */
export function safetyDay(
  { patient, visits, history }: Pick<PatientSafety, 'patient' | 'visits' | 'history'>,
  day: string,
  added: readonly Fact[] = [],
  rulebook?: Rulebook,
): SafetyDay {
  const told = [...history.map(({ fact }) => fact), ...added]
  const facts = heldFacts(told.filter(({ recordedOn }) => recordedOn <= day))
  const age = Temporal.PlainDate.from(patient.birthDate).until(day, { largestUnit: 'years' }).years
  const found = safetyOn(facts, { day, mapVersion: bodyMapVersion, age, visits }, rulebook)
  // facts are read on the current version of the map
  if (!found.ok) throw new Error(`Facts of map version ${found.refusal.version}`)
  return found.value
}
