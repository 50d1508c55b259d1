import { bodyMapVersion } from '../body/regions.ts'
import type { Fact } from './fact.ts'
import type { FactKindId } from './fact-kinds.ts'
import { heldFacts } from './held-facts.ts'
import type { SafetyDay } from './safety-day.ts'
import { safetyOn } from './safety-on.ts'

/** A fact to try things out with: there, said by the patient on that day, at no place, since nobody knows when. */
export function exampleFact(kind: FactKindId, day: string, change: Partial<Fact> = {}): Fact {
  return {
    kind,
    state: 'present',
    since: null,
    until: null,
    recordedOn: day,
    recordedBy: 'patient',
    sites: [],
    mapVersion: bodyMapVersion,
    value: null,
    cleared: null,
    ...change,
  }
}

/** The safety of a day of somebody of 50 who has been here ten times, to try things out with. */
export function exampleDay(day: string, facts: readonly Fact[] = []): SafetyDay {
  const options = { day, mapVersion: bodyMapVersion, age: 50, visits: 10 }
  const found = safetyOn(heldFacts(facts), options)
  if (!found.ok) throw new Error(`Facts of map version ${found.refusal.version}`)
  return found.value
}
