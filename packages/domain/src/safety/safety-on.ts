import { bodyMapVersion } from '../body/regions.ts'
import { dayNumber, dayOf } from '../day-number.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { Fact } from './fact.ts'
import type { FactKindId } from './fact-kinds.ts'
import { factsOfAge } from './facts-of-age.ts'
import { type Asked, type FactsByKind, type Held, heldCase } from './held-case.ts'
import { placesOf } from './places.ts'
import type { Case, Effect, Rule } from './rule.ts'
import { type RuleId, rules } from './rules.ts'
import type { Limit, SafetyDay } from './safety-day.ts'
import { summed } from './summed.ts'

export type SafetyOptions = {
  /** `YYYY-MM-DD`, in the practice's time zone. */
  readonly day: string
  /** The version of the body map that the answer is drawn on. */
  readonly mapVersion: number
  /** Whole years on that day; null when nobody knows, which counts as old enough for every rule. */
  readonly age: number | null
  /** Visits the patient has had here. */
  readonly visits: number
}

export type FactRefusal = {
  readonly kind: 'other-map-version'
  /** Null where the day itself was asked on another version. */
  readonly fact: FactKindId | null
  readonly version: number
  readonly current: number
}

const always: Asked = { day: 0, age: null, visits: 0 }
const none: FactsByKind = new Map()
/** Safety rules in the order in which they are read. */
export type Rulebook = readonly (Rule & { readonly id: RuleId })[]
const allRules = Object.values(rules) as unknown as Rulebook

/** The limits that hold for everybody on every day. */
const permanent = new Map(
  allRules.flatMap((rule) =>
    rule.cases
      .filter(({ when }) => when.length === 0)
      .map((one): [Case, Limit[]] => [
        one,
        limitsOf(rule, one, heldCase(one, false, none, always)),
      ]),
  ),
)

/**
 * What the facts that hold (`heldFacts`) mean for a day: every rule read against them, blocks and positions together, the
 * lowest of caps and minutes. The same facts give the same answer. Refuses facts of another version of the body map. Other
 * rules than those in force are read only to say what has changed since.
 */
export function safetyOn(
  facts: readonly Fact[],
  { day, mapVersion, age, visits }: SafetyOptions,
  rulebook: Rulebook = allRules,
): Result<SafetyDay, FactRefusal> {
  if (mapVersion !== bodyMapVersion) return refuse(otherMap(null, mapVersion))
  const byKind = new Map<FactKindId, Fact[]>()
  for (const fact of [...facts, ...factsOfAge(facts, day, age)]) {
    if (fact.mapVersion !== bodyMapVersion) return refuse(otherMap(fact.kind, fact.mapVersion))
    const known = byKind.get(fact.kind)
    if (known) known.push(fact)
    else byKind.set(fact.kind, [fact])
  }
  const asked = { day: dayNumber(day), age, visits }
  const limits: Limit[] = []
  for (const { rule, one, begins } of pagesOf(rulebook)) {
    // nearly every rule speaks of what nobody has
    if (begins !== null && !begins.some((kind) => byKind.has(kind))) continue
    const found =
      permanent.get(one) ?? limitsOf(rule, one, heldCase(one, rule.starred, byKind, asked))
    for (const limit of found) limits.push(limit)
  }
  return accept(summed(day, mapVersion, limits))
}

/** One case of a rule and the kinds of facts that its first clause speaks of; null where it needs none. */
type Page = {
  readonly rule: Rulebook[number]
  readonly one: Case
  readonly begins: readonly FactKindId[] | null
}

const pages = new WeakMap<Rulebook, readonly Page[]>()

/** A rulebook is read for many days, so it is opened once. */
function pagesOf(rulebook: Rulebook): readonly Page[] {
  const known = pages.get(rulebook)
  if (known) return known
  const opened = rulebook.flatMap((rule) =>
    rule.cases.map((one): Page => {
      const [first] = one.when
      return { rule, one, begins: first ? first.any.map(({ kind }) => kind) : null }
    }),
  )
  pages.set(rulebook, opened)
  return opened
}

function otherMap(fact: FactKindId | null, version: number): FactRefusal {
  return { kind: 'other-map-version', fact, version, current: bodyMapVersion }
}

function limitsOf(rule: Rulebook[number], one: Case, held: Held | null): Limit[] {
  if (!held) return []
  return one.effects.map((effect) => ({
    rule: rule.id,
    name: rule.name,
    effect,
    ...placed(effect, held),
    because: held.because,
    unknown: held.unknown,
    lastDay: held.lastDay === Number.POSITIVE_INFINITY ? null : dayOf(held.lastDay),
    override: one.override ?? rule.override,
    sources: rule.sources,
  }))
}

function placed(effect: Effect, { sites, unplaced }: Held): Pick<Limit, 'sites' | 'askWhere'> {
  if (!('where' in effect)) return { sites: [], askWhere: false }
  const { where } = effect
  if (where === 'everywhere') return { sites: where, askWhere: false }
  return { sites: placesOf(where, sites), askWhere: typeof where === 'string' && unplaced }
}
