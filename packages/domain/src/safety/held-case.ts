import type { Site } from '../body/site.ts'
import { dayNumber } from '../day-number.ts'
import type { Fact } from './fact.ts'
import { type FactKindId, factKinds } from './fact-kinds.ts'
import type { Case, Clause, Sign } from './rule.ts'

/** The patient and the day that a case is held against. */
export type Asked = {
  /** Days since 1970. */
  readonly day: number
  /** Whole years; null when nobody knows, which counts as old enough for every rule. */
  readonly age: number | null
  /** Visits behind the patient. */
  readonly visits: number
}

export type FactsByKind = ReadonlyMap<FactKindId, readonly Fact[]>

/** What made a case hold: the kinds of the facts, the places of its first clause, and its last day if nothing new is learned. */
export type Held = {
  readonly because: readonly FactKindId[]
  readonly sites: readonly Site[]
  /** Whether a fact of the first clause names no place. */
  readonly unplaced: boolean
  readonly unknown: boolean
  readonly lastDay: number
}

type Found = { readonly fact: Fact; readonly lastDay: number }

const always: Held = {
  because: [],
  sites: [],
  unplaced: false,
  unknown: false,
  lastDay: Number.POSITIVE_INFINITY,
}

/** Whether a case of a rule holds on a day, and what made it; null when it does not. */
export function heldCase(
  { when, fromAge, firstVisits }: Case,
  starred: boolean,
  facts: FactsByKind,
  asked: Asked,
): Held | null {
  if (fromAge !== undefined && asked.age !== null && asked.age < fromAge) return null
  if (firstVisits !== undefined && asked.visits >= firstVisits) return null
  let held = always
  for (const [index, clause] of when.entries()) {
    const found = heldClause(clause, starred, facts, asked.day)
    if (!found) return null
    held = {
      because: [...held.because, ...new Set(found.map(({ fact }) => fact.kind))],
      sites: index === 0 ? found.flatMap(({ fact }) => fact.sites) : held.sites,
      unplaced: index === 0 ? found.some(({ fact }) => fact.sites.length === 0) : held.unplaced,
      unknown: held.unknown || found.every(({ fact }) => fact.state === 'unknown'),
      lastDay: Math.min(held.lastDay, clauseLastDay(clause, found)),
    }
  }
  return held
}

function heldClause(
  { any, least = 1 }: Clause,
  starred: boolean,
  facts: FactsByKind,
  day: number,
): Found[] | null {
  const found: Found[] = []
  const kinds = new Set<FactKindId>()
  for (const sign of any) {
    for (const fact of facts.get(sign.kind) ?? []) {
      const lastDay = signLastDay(sign, fact, starred, day)
      if (lastDay === null) continue
      kinds.add(sign.kind)
      found.push({ fact, lastDay })
    }
  }
  return kinds.size < least ? null : found
}

/** The last day on which enough of its signs still count. */
function clauseLastDay({ least = 1 }: Clause, found: readonly Found[]): number {
  const last = new Map<FactKindId, number>()
  for (const { fact, lastDay } of found)
    last.set(fact.kind, Math.max(lastDay, last.get(fact.kind) ?? lastDay))
  return [...last.values()]
    .toSorted((one, other) => other - one)
    .slice(0, least)
    .reduce((one, other) => Math.min(one, other))
}

/** The last day a sign counts for, infinite when none is set; null when it does not count on this day. */
function signLastDay(sign: Sign, fact: Fact, starred: boolean, day: number): number | null {
  if (fact.state === 'absent' || (fact.state === 'unknown' && !starred)) return null
  const { lasts, value } = factKinds[sign.kind]
  const recorded = dayNumber(fact.recordedOn)
  const began = fact.since === null ? null : dayNumber(fact.since)
  const start = began ?? recorded
  if (began !== null && day < began) return null
  if (sign.olderThan !== undefined && day <= start + sign.olderThan) return null
  if (sign.clearedBy && isCleared(sign, fact, day)) return null
  const weeks = value?.weekly ? Math.floor((day - recorded) / 7) : 0
  if (fact.value !== null && !inside(sign, fact.value + weeks)) return null
  const last = Math.min(
    sign.within === undefined ? Number.POSITIVE_INFINITY : start + sign.within,
    endOf(fact, lasts, recorded) +
      (sign.after === 'for-ever' ? Number.POSITIVE_INFINITY : (sign.after ?? 0)),
  )
  return day <= last ? last : null
}

function endOf(fact: Fact, lasts: 'state' | 'event' | 'reading', recorded: number): number {
  if (lasts === 'reading') return recorded
  return lasts === 'event' || fact.until === null ? Number.POSITIVE_INFINITY : dayNumber(fact.until)
}

function isCleared({ clearedBy }: Sign, { cleared }: Fact, day: number): boolean {
  if (cleared === null || cleared.by !== clearedBy) return false
  return dayNumber(cleared.on) <= day && (cleared.until === null || day <= dayNumber(cleared.until))
}

function inside({ from, above, to, below }: Sign, value: number): boolean {
  return (
    (from === undefined || value >= from) &&
    (above === undefined || value > above) &&
    (to === undefined || value <= to) &&
    (below === undefined || value < below)
  )
}
