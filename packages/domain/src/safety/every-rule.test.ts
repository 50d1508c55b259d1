import { describe, expect, test } from 'vitest'
import { siteKey } from '../body/site-key.ts'
import { dayOf } from '../day-number.ts'
import { exampleDay, exampleFact } from './example-day.ts'
import { clearanceRoles, type Fact } from './fact.ts'
import { type FactKindId, factKinds } from './fact-kinds.ts'
import type { Case, Sign } from './rule.ts'
import { type RuleId, rules } from './rules.ts'
import { safetyOn } from './safety-on.ts'

const day = '2026-03-02'
const first = 20_514
const calf = { region: 'calf', side: 'left' } as const

/** A value inside a sign's bounds, and the nearest ones outside. */
function valuesOf({ from, above, to, below }: Sign): { inside: number; outside: number[] } | null {
  if (from !== undefined) return { inside: from, outside: [from - 0.01] }
  if (above !== undefined) return { inside: above + 0.01, outside: [above] }
  if (to !== undefined) return { inside: to, outside: [to + 0.01] }
  if (below !== undefined) return { inside: below - 0.01, outside: [below] }
  return null
}

/** A fact by which a sign counts today. */
function factOf(sign: Sign, change: Partial<Fact> = {}): Fact {
  const { places, lasts } = factKinds[sign.kind]
  const since = sign.olderThan === undefined ? null : dayOf(first - sign.olderThan - 1)
  return exampleFact(sign.kind, since !== null && lasts === 'reading' ? since : day, {
    since,
    sites: places ? [calf] : [],
    value: valuesOf(sign)?.inside ?? null,
    ...change,
  })
}

/** The fewest facts by which a case holds. */
function enoughFor({ when }: Case): Fact[] {
  return when.flatMap(({ any, least = 1 }) => any.slice(0, least).map((sign) => factOf(sign)))
}

type Circumstance = { readonly age?: number; readonly visits?: number; readonly on?: string }

function holds(rule: RuleId, one: Case, facts: readonly Fact[], on: Circumstance = {}): boolean {
  const { age = one.fromAge ?? 40, visits = 0, on: asked = day } = on
  const found = safetyOn(facts, { day: asked, mapVersion: 1, age, visits })
  if (!found.ok) throw new Error(found.refusal.kind)
  return found.value.limits.some(
    (limit) => limit.rule === rule && one.effects.includes(limit.effect),
  )
}

const conditional = Object.values(rules).flatMap(({ id, cases }) =>
  cases
    .map((one, index): [string, RuleId, Case] => [`${id}, case ${index + 1}`, id as RuleId, one])
    .filter(([, , { when }]) => when.length > 0),
)

describe('every case of every rule', () => {
  test.each(conditional)(
    '%s: holds by its signs, and not without any one of its clauses',
    (...row) => {
      const [, rule, one] = row
      expect(holds(rule, one, enoughFor(one))).toBe(true)
      for (const clause of one.when) {
        const others = { ...one, when: one.when.filter((other) => other !== clause) }
        const shared = new Set(others.when.flatMap(({ any }) => any.map(({ kind }) => kind)))
        if (!clause.any.some(({ kind }) => shared.has(kind)))
          expect(holds(rule, one, enoughFor(others))).toBe(false)
      }
    },
  )

  test.each(conditional)(
    '%s: each sign alone is enough where one is, and no other is missing',
    (...row) => {
      const [, rule, one] = row
      for (const [index, { any, least = 1 }] of one.when.entries())
        for (const sign of any) {
          const rest = any.filter(({ kind }) => kind !== sign.kind).slice(0, least - 1)
          const others = one.when.filter((_, at) => at !== index)
          const facts = [
            ...[sign, ...rest].map((each) => factOf(each)),
            ...enoughFor({ ...one, when: others }),
          ]
          expect(holds(rule, one, facts), sign.kind).toBe(true)
          if (least > 1)
            expect(holds(rule, one, [factOf(sign), ...enoughFor({ ...one, when: others })])).toBe(
              false,
            )
        }
    },
  )

  test.each(conditional)('%s: "don’t know" counts on a starred rule and on no other', (...row) => {
    const [, rule, one] = row
    const unknown = enoughFor(one).map((fact): Fact => ({ ...fact, state: 'unknown' }))
    expect(holds(rule, one, unknown)).toBe(rules[rule].starred)
    const absent = unknown.map((fact): Fact => ({ ...fact, state: 'absent' }))
    expect(holds(rule, one, absent)).toBe(false)
  })

  test.each(conditional)('%s: by its values, its age and its visits, to the edge', (...row) => {
    const [, rule, one] = row
    for (const clause of one.when)
      for (const sign of clause.any) {
        const outside = valuesOf(sign)?.outside ?? []
        const others = one.when.filter((other) => other !== clause)
        for (const value of outside)
          expect(
            holds(rule, one, [factOf(sign, { value }), ...enoughFor({ ...one, when: others })]),
            `${sign.kind} ${value}`,
          ).toBe(false)
      }
    if (one.fromAge !== undefined)
      expect(holds(rule, one, enoughFor(one), { age: one.fromAge - 1 })).toBe(false)
    if (one.firstVisits !== undefined) {
      expect(holds(rule, one, enoughFor(one), { visits: one.firstVisits - 1 })).toBe(true)
      expect(holds(rule, one, enoughFor(one), { visits: one.firstVisits })).toBe(false)
    }
  })

  test.each(conditional)(
    '%s: a clearance lifts it exactly where it says so, by the role it names and in time',
    (...row) => {
      const [, rule, one] = row
      const says = (one.override ?? rules[rule].override) === 'clearance-document'
      for (const by of clearanceRoles) {
        const cleared = { by, on: dayOf(first - 1), until: dayOf(first + 1) }
        const lifted = (change: Partial<typeof cleared> | { until: null } = {}) =>
          !holds(
            rule,
            one,
            enoughFor(one).map((fact): Fact => ({ ...fact, cleared: { ...cleared, ...change } })),
          )
        const mine = one.when.some(({ any }) => any.every(({ clearedBy }) => clearedBy === by))
        expect(lifted(), by).toBe(mine && says)
        expect(lifted({ until: null }), by).toBe(mine && says)
        expect(lifted({ until: dayOf(first - 1) })).toBe(false)
        expect(lifted({ on: dayOf(first + 1) })).toBe(false)
      }
      const named = one.when.flatMap(({ any }) => any.flatMap(({ clearedBy }) => clearedBy ?? []))
      expect(named.length > 0).toBe(says)
    },
  )

  test.each(conditional)('%s: what it asks of somebody, that somebody can give', (...row) => {
    const [, , { when, effects }] = row
    for (const effect of effects.filter((each) => each.do === 'require-clearance'))
      expect(when.some(({ any }) => any.every(({ clearedBy }) => clearedBy === effect.from))).toBe(
        true,
      )
  })

  test.each(conditional)(
    '%s: once it has ended it does not come back by itself, and it says its last day',
    (...row) => {
      const [, rule, one] = row
      for (const ended of [false, true]) {
        const facts = enoughFor(one).map(
          (fact): Fact => ({
            ...fact,
            since: fact.since ?? day,
            until: ended && factKinds[fact.kind].lasts === 'state' ? day : null,
          }),
        )
        const days = Array.from({ length: 200 }, (_, index) => dayOf(first + index))
        const pattern = days.map((on) => holds(rule, one, facts, { on }))
        const changes = pattern.filter(
          (now, index) => index > 0 && now !== pattern[index - 1],
        ).length
        const begins = pattern[0] ? 0 : 1
        expect(changes - begins, `${rule} ${ended}`).toBeLessThanOrEqual(1)
        const last = pattern.lastIndexOf(true)
        if (last < 0 || last === pattern.length - 1) continue
        const found = safetyOn(facts, {
          day: days[last] ?? day,
          mapVersion: 1,
          age: one.fromAge ?? 40,
          visits: 0,
        })
        const limit = found.ok
          ? found.value.limits.find(
              ({ rule: id, effect }) => id === rule && one.effects.includes(effect),
            )
          : null
        expect(limit?.lastDay).toBe(days[last])
      }
    },
  )
})

describe('what is held', () => {
  test('what holds for everybody is lifted by nobody’s clearance', () => {
    const always = exampleDay(day).limits
    expect(always.length).toBeGreaterThan(3)
    for (const { override } of always) expect(override).toBe('none')
  })

  test('every limit names its rule, a source and who may go beyond it', () => {
    const facts = conditional.flatMap(([, , one]) => enoughFor(one))
    for (const { rule, name, sources, override } of exampleDay(day, facts).limits) {
      expect(rules[rule].name).toBe(name)
      expect(sources.length).toBeGreaterThan(0)
      for (const { citation } of sources) expect(citation.length).toBeGreaterThan(10)
      expect(['none', 'therapist-with-reason', 'clearance-document']).toContain(override)
    }
  })

  test('a limit at places stays there: it never reaches the whole session', () => {
    const kinds = (Object.keys(factKinds) as FactKindId[]).filter((kind) => factKinds[kind].places)
    for (const kind of kinds) {
      const { limits } = exampleDay(day, [exampleFact(kind, day, { sites: [calf] })])
      for (const { effect, sites, because } of limits) {
        if (because.length === 0 || !('where' in effect) || effect.where === 'everywhere') continue
        expect(sites, `${kind} ${effect.do}`).not.toBe('everywhere')
        expect(sites.length).toBeLessThan(60)
        if (effect.where === 'places') expect(sites).toEqual([siteKey(calf)])
      }
    }
  })

  test('a place nobody knows is asked for before anything is done', () => {
    const { sites, limits } = exampleDay(day, [exampleFact('skin-lesion', day)])
    expect(limits.find(({ rule }) => rule === 'C03')).toMatchObject({ sites: [], askWhere: true })
    expect(sites['low-back.left'].state).toBe('ask-first')
  })
})
