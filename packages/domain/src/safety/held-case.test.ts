import { describe, expect, test } from 'vitest'
import { dayNumber } from '../day-number.ts'
import { exampleFact } from './example-day.ts'
import type { Fact } from './fact.ts'
import type { FactKindId } from './fact-kinds.ts'
import { heldCase } from './held-case.ts'
import type { Case, Clause, Sign } from './rule.ts'
import { advise } from './says.ts'

const day = '2026-03-02'
const first = dayNumber(day)
const calf = { region: 'calf', side: 'left' } as const
const palm = { region: 'palm', side: 'right' } as const

/** Three of each way of lasting. */
const state = 'anticoagulant'
const event = 'surgery'
const reading = 'systolic'
const weekly = 'pregnancy'

const of = (...when: Clause[]): Case => ({ when, effects: [advise('Mind it.')] })
const sign = (kind: FactKindId, bounds: Omit<Sign, 'kind'> = {}): Clause => ({
  any: [{ kind, ...bounds }],
})
const fact = (kind: FactKindId, change: Partial<Fact> = {}) => exampleFact(kind, day, change)

function held(
  one: Case,
  facts: readonly Fact[],
  { later = 0, starred = true, age = 40, visits = 0 } = {},
) {
  const byKind = new Map<FactKindId, Fact[]>()
  for (const said of facts) byKind.set(said.kind, [...(byKind.get(said.kind) ?? []), said])
  return heldCase(one, starred, byKind, { day: first + later, age, visits })
}

/** The last day, counted from the day it was said, on which it holds; null for never, for ever as infinite. */
function lastDay(one: Case, facts: readonly Fact[], later = 0): number | null {
  const found = held(one, facts, { later })
  return found && found.lastDay - first
}

describe('how long a sign counts', () => {
  test.each<[string, Clause, Partial<Fact>, number | null]>([
    ['a state: for ever', sign(state), {}, Infinity],
    ['a state that ends: to its last day', sign(state), { until: '2026-03-05' }, 3],
    ['a state that ended: not any more', sign(state), { until: '2026-03-01' }, null],
    ['and days after', sign(state, { after: 10 }), { until: '2026-03-01' }, 9],
    ['and for ever after', sign(state, { after: 'for-ever' }), { until: '2026-03-01' }, Infinity],
    ['an event: for ever', sign(event), { since: '2020-03-01' }, Infinity],
    ['an event whatever its end', sign(event), { until: '2026-03-05' }, Infinity],
    ['an event for some days', sign(event, { within: 14 }), { since: '2026-02-26' }, 10],
    ['an event too long ago', sign(event, { within: 14 }), { since: '2026-02-15' }, null],
    ['to the day', sign(event, { within: 15 }), { since: '2026-02-15' }, 0],
    ['an event of no known day: from when it was said', sign(event, { within: 14 }), {}, 14],
    ['a reading: that day', sign(reading), { value: 150 }, 0],
    ['a reading for some days', sign(reading, { within: 7 }), { value: 150 }, 0],
    ['what begins tomorrow', sign(state), { since: '2026-03-03' }, null],
    ['what begins today', sign(state), { since: day }, Infinity],
    ['what is too young', sign(state, { olderThan: 7 }), { since: '2026-02-23' }, null],
    [
      'what is old enough by a day',
      sign(state, { olderThan: 7 }),
      { since: '2026-02-22' },
      Infinity,
    ],
    ['what has no known age is as old as its word', sign(state, { olderThan: 7 }), {}, null],
    ['the nearer of two ends', sign(state, { within: 2 }), { until: '2026-03-20' }, 2],
  ])('%s', (_, clause, change, last) => {
    const [{ kind }] = clause.any
    expect(lastDay(of(clause), [fact(kind, change)])).toBe(last)
  })

  test('no longer the day after', () => {
    const one = of(sign(event, { within: 14 }))
    expect(held(one, [fact(event)], { later: 14 })).not.toBeNull()
    expect(held(one, [fact(event)], { later: 15 })).toBeNull()
    expect(held(of(sign(reading)), [fact(reading)], { later: 1 })).toBeNull()
  })
})

describe('which values count', () => {
  test.each<[string, Omit<Sign, 'kind'>, number | null, boolean]>([
    ['from', { from: 160 }, 160, true],
    ['below from', { from: 160 }, 159.9, false],
    ['above', { above: 160 }, 160.1, true],
    ['not above', { above: 160 }, 160, false],
    ['to', { to: 160 }, 160, true],
    ['beyond to', { to: 160 }, 160.1, false],
    ['below', { below: 160 }, 159.9, true],
    ['not below', { below: 160 }, 160, false],
    ['a value nobody knows', { from: 160, below: 180 }, null, true],
  ])('%s', (_, bounds, value, counts) => {
    expect(held(of(sign(reading, bounds)), [fact(reading, { value })]) !== null).toBe(counts)
  })

  test('weeks go by: what grows by the week is older today than when it was said', () => {
    const one = of(sign(weekly, { from: 20 }))
    const said = [fact(weekly, { value: 18 })]
    expect(held(one, said, { later: 13 })).toBeNull()
    expect(held(one, said, { later: 14 })).not.toBeNull()
    expect(held(of(sign(reading, { from: 20 })), [fact(reading, { value: 18 })])).toBeNull()
  })
})

describe('a yes from somebody', () => {
  const asks = of(sign(event, { clearedBy: 'surgeon' }))
  const cleared = { by: 'surgeon', on: '2026-03-20', until: '2026-03-30' } as const
  test.each<[string, Partial<NonNullable<Fact['cleared']>>, number, boolean]>([
    ['the day before', {}, 17, false],
    ['on its day', {}, 18, true],
    ['on its last day', {}, 28, true],
    ['after it', {}, 29, false],
    ['without an end', { until: null }, 400, true],
    ['by somebody else', { by: 'physician' }, 18, false],
  ])('%s', (_, change, later, lifts) => {
    const said = [fact(event, { cleared: { ...cleared, ...change } })]
    expect(held(asks, said, { later }) === null).toBe(lifts)
  })

  test('is none where none was given, or none is asked', () => {
    expect(held(asks, [fact(event)], { later: 20 })).not.toBeNull()
    expect(held(of(sign(event)), [fact(event, { cleared })], { later: 20 })).not.toBeNull()
  })
})

describe('“don’t know”', () => {
  const unknown = fact(state, { state: 'unknown' })
  const present = fact(state)

  test('counts on a starred rule only, and “no” never', () => {
    expect(held(of(sign(state)), [unknown])).toMatchObject({ unknown: true })
    expect(held(of(sign(state)), [unknown], { starred: false })).toBeNull()
    expect(held(of(sign(state)), [fact(state, { state: 'absent' })])).toBeNull()
    expect(held(of(sign(state)), [present], { starred: false })).toMatchObject({ unknown: false })
  })

  test('is said where a clause rests on nothing else', () => {
    const two = of({ any: [{ kind: state }, { kind: event }] }, sign('osteoporosis'))
    const bones = fact('osteoporosis')
    expect(held(two, [unknown, fact(event), bones])).toMatchObject({ unknown: false })
    expect(held(two, [unknown, bones])).toMatchObject({ unknown: true })
    const bonesUnknown = fact('osteoporosis', { state: 'unknown' })
    expect(held(two, [present, bonesUnknown])).toMatchObject({ unknown: true })
  })
})

describe('clauses together', () => {
  const both = of(sign('skin-lesion'), sign(event))
  const wound = fact('skin-lesion', { sites: [calf] })

  test('hold together or not at all, and the first names the places', () => {
    expect(held(both, [wound])).toBeNull()
    expect(held(both, [fact(event, { sites: [palm] })])).toBeNull()
    expect(held(both, [wound, fact(event, { sites: [palm] })])).toMatchObject({
      because: ['skin-lesion', event],
      sites: [calf],
      unplaced: false,
    })
    expect(held(both, [wound, fact(event)])).toMatchObject({ unplaced: false })
    expect(held(both, [fact('skin-lesion'), fact(event, { sites: [palm] })])).toMatchObject({
      sites: [],
      unplaced: true,
    })
  })

  test('one of two facts without a place asks for it', () => {
    const two = [wound, fact('skin-lesion', { since: day })]
    expect(held(of(sign('skin-lesion')), two)).toMatchObject({ sites: [calf], unplaced: true })
  })

  test('end with the first that ends', () => {
    const facts = [
      fact('skin-lesion', { until: '2026-03-08' }),
      fact(event, { since: '2026-02-26' }),
    ]
    expect(lastDay(of(sign('skin-lesion'), sign(event, { within: 14 })), facts)).toBe(6)
    expect(lastDay(of(sign('skin-lesion'), sign(event, { within: 7 })), facts)).toBe(3)
  })

  test('with several signs for one, the last of them counts; of several facts the longer', () => {
    const either = of({ any: [{ kind: 'skin-lesion' }, { kind: event, within: 14 }] })
    const facts = [fact('skin-lesion', { until: '2026-03-08' }), fact(event)]
    expect(lastDay(either, facts)).toBe(14)
    const long = [
      fact('skin-lesion', { until: '2026-03-20' }),
      fact('skin-lesion', { until: '2026-03-08' }),
    ]
    expect(lastDay(of(sign('skin-lesion')), long)).toBe(18)
    expect(lastDay(of(sign('skin-lesion')), long.toReversed())).toBe(18)
  })

  test('with “at least two”, the second longest counts', () => {
    const twoOf = of({
      any: [{ kind: 'skin-lesion' }, { kind: event, within: 14 }, { kind: state }],
      least: 2,
    })
    const lesion = fact('skin-lesion', { until: '2026-03-08' })
    expect(held(twoOf, [lesion])).toBeNull()
    expect(held(twoOf, [lesion, lesion])).toBeNull()
    expect(lastDay(twoOf, [lesion, fact(event)])).toBe(6)
    expect(lastDay(twoOf, [lesion, fact(event), fact(state)])).toBe(14)
  })
})

test.each<[string, Partial<Case>, { age?: number; visits?: number }, boolean]>([
  ['at its age', { fromAge: 65 }, { age: 65 }, true],
  ['before its age', { fromAge: 65 }, { age: 64 }, false],
  ['before its last visit', { firstVisits: 2 }, { visits: 1 }, true],
  ['after it', { firstVisits: 2 }, { visits: 2 }, false],
])('a case holds %s: %s', (_, change, asked, holds) => {
  expect(held({ ...of(sign(state)), ...change }, [fact(state)], asked) !== null).toBe(holds)
})

test('what always holds rests on nothing', () => {
  expect(held(of(), [])).toEqual({
    because: [],
    sites: [],
    unplaced: false,
    unknown: false,
    lastDay: Infinity,
  })
})
