import { siteKey } from '../body/site-key.ts'
import type { Fact } from './fact.ts'
import { type FactKindId, factKinds } from './fact-kinds.ts'

/**
 * Which of the facts recorded so far hold: a later answer takes the place of an earlier one about the same thing, and only
 * there. "Don't know" never erases what was known; a patient's word never takes back a therapist's, a warning sign or
 * something that happened; a place that a later answer does not name keeps the earlier one; a reading gives way only to
 * another of its day. Facts of one day count in the order given.
 */
export function heldFacts(history: readonly Fact[]): Fact[] {
  const held = new Map<FactKindId, Fact[]>()
  for (const later of history.toSorted(byDay)) {
    const earlier = held.get(later.kind) ?? []
    held.set(later.kind, [...earlier.flatMap((one) => whatIsLeft(one, later)), later])
  }
  return [...held.values()].flat().sort(byDay)
}

function byDay(one: Fact, other: Fact): number {
  if (one.recordedOn === other.recordedOn) return 0
  return one.recordedOn < other.recordedOn ? -1 : 1
}

function whatIsLeft(earlier: Fact, later: Fact): Fact[] {
  if (!replaces(later, earlier)) return [earlier]
  const named = new Set(later.sites.map(siteKey))
  const sites =
    later.sites.length === 0 ? [] : earlier.sites.filter((site) => !named.has(siteKey(site)))
  return sites.length === 0 ? [] : [{ ...earlier, sites }]
}

function replaces(later: Fact, earlier: Fact): boolean {
  if (earlier.state === 'absent') return true
  if (later.state === 'unknown') return earlier.state === 'unknown'
  const { red, lasts } = factKinds[later.kind]
  const gone = later.state === 'absent'
  const settled = red || earlier.recordedBy === 'therapist' || (gone && lasts === 'event')
  if (later.recordedBy === 'patient' && settled) return false
  if (lasts === 'reading') return earlier.recordedOn === later.recordedOn
  if (gone) return later.sites.length === 0 || earlier.sites.length > 0
  if (lasts === 'event' && earlier.since !== null && earlier.since !== later.since) return false
  return later.sites.length > 0 || earlier.sites.length === 0
}
