import { describe, expect, test } from 'vitest'
import { exampleFact } from './example-day.ts'
import type { Fact } from './fact.ts'
import { heldFacts } from './held-facts.ts'

const [monday, tuesday, friday] = ['2026-03-02', '2026-03-03', '2026-03-06'] as const
const left = { region: 'calf', side: 'left' } as const
const right = { region: 'calf', side: 'right' } as const
const therapist = { recordedBy: 'therapist' } as const
const absent = { state: 'absent' } as const
const unknown = { state: 'unknown' } as const
const state = 'anticoagulant'
const local = 'skin-lesion'
const event = 'surgery'
const reading = 'systolic'
const red = 'saddle-numbness'

/** What is left of the facts, by the order in which they were given. */
const kept = (...facts: readonly Fact[]) => {
  const held = heldFacts(facts)
  return facts.flatMap((one, index) => (held.includes(one) ? [index] : []))
}
const earlier = (kind: Fact['kind'], change: Partial<Fact> = {}) =>
  exampleFact(kind, monday, change)
const later = (kind: Fact['kind'], change: Partial<Fact> = {}) => exampleFact(kind, tuesday, change)

describe('a later answer about the same thing', () => {
  test.each<[string, Fact, Fact, boolean]>([
    ['takes its place', earlier(state), later(state), true],
    ['takes the place of a “no”', earlier(state, absent), later(state), true],
    [
      'takes the place of a therapist’s “no”',
      earlier(state, { ...absent, ...therapist }),
      later(state),
      true,
    ],
    ['takes the place of a “no” about what happened', earlier(event, absent), later(event), true],
    ['that says “don’t know” takes none', earlier(state), later(state, unknown), false],
    [
      'that says “don’t know” takes that of the same',
      earlier(state, unknown),
      later(state, unknown),
      true,
    ],
    [
      'that says “don’t know” takes that of a “no”',
      earlier(state, absent),
      later(state, unknown),
      true,
    ],
    ['that says “no” takes it back', earlier(state), later(state, absent), true],
    [
      'by the patient does not take back the therapist’s',
      earlier(state, therapist),
      later(state, absent),
      false,
    ],
    [
      'by the therapist does',
      earlier(state, therapist),
      later(state, { ...absent, ...therapist }),
      true,
    ],
    ['by the patient does not take back a warning sign', earlier(red), later(red, absent), false],
    ['by the therapist does', earlier(red), later(red, { ...absent, ...therapist }), true],
    ['by the patient does not undo what happened', earlier(event), later(event, absent), false],
    ['by the therapist does', earlier(event), later(event, { ...absent, ...therapist }), true],
    [
      'of another day is another event',
      earlier(event, { since: '2026-01-05' }),
      later(event, { since: '2026-02-05' }),
      false,
    ],
    [
      'of the same day is the same event',
      earlier(event, { since: '2026-01-05' }),
      later(event, { since: '2026-01-05' }),
      true,
    ],
    [
      'gives the day that was not known',
      earlier(event),
      later(event, { since: '2026-01-05' }),
      true,
    ],
    [
      'that knows less of the day is another event',
      earlier(event, { since: '2026-01-05' }),
      later(event),
      false,
    ],
    [
      'of a state begun on another day is the same state',
      earlier(state, { since: '2026-01-05' }),
      later(state, { since: '2026-02-05' }),
      true,
    ],
    [
      'of another day leaves a reading',
      earlier(reading, { value: 170 }),
      later(reading, { value: 120 }),
      false,
    ],
    [
      'of the same day corrects a reading',
      earlier(reading, { value: 170 }),
      earlier(reading, { value: 120 }),
      true,
    ],
    [
      'that says a reading was none takes that of its day',
      earlier(reading, { value: 170 }),
      earlier(reading, absent),
      true,
    ],
  ])('%s', (_, one, other, takes) => {
    expect(kept(one, other)).toEqual(takes ? [1] : [0, 1])
  })

  test('about something else takes nothing', () => {
    expect(kept(earlier(state), later('antiplatelet', absent))).toEqual([0, 1])
  })
})

describe('places', () => {
  const sites = (...facts: readonly Fact[]) => heldFacts(facts).map((one) => one.sites)

  test('that a later answer does not name keep the earlier one', () => {
    const both = earlier(local, { sites: [left, right] })
    expect(sites(both, later(local, { sites: [left] }))).toEqual([[right], [left]])
    expect(sites(both, later(local, { ...absent, sites: [left] }))).toEqual([[right], [left]])
  })

  test('all named again leave nothing of the earlier one', () => {
    const both = earlier(local, { sites: [left, right] })
    expect(sites(both, later(local, { sites: [right, left] }))).toEqual([[right, left]])
  })

  test('that nobody names now leave those that were named', () => {
    expect(sites(earlier(local, { sites: [left] }), later(local))).toEqual([[left], []])
  })

  test('named now take the place of none named', () => {
    expect(sites(earlier(local), later(local, { sites: [left] }))).toEqual([[left]])
  })

  test('a “no” without a place takes all, and one at a place takes none of what has no place', () => {
    expect(sites(earlier(local, { sites: [left] }), later(local, absent))).toEqual([[]])
    const elsewhere = later(local, { ...absent, sites: [left] })
    expect(kept(earlier(local), elsewhere)).toEqual([0, 1])
    expect(kept(earlier(local), later(local, absent))).toEqual([1])
  })
})

describe('the order', () => {
  test('is that of days, and within a day that of writing', () => {
    const [first, second, third] = [
      exampleFact(state, friday),
      exampleFact('osteoporosis', monday),
      exampleFact('antiplatelet', tuesday),
    ]
    expect(heldFacts([first, second, third])).toEqual([second, third, first])
    const yes = earlier(state)
    const no = earlier(state, absent)
    expect(heldFacts([yes, no])).toEqual([no])
    expect(heldFacts([no, yes])).toEqual([yes])
  })

  test('of writing does not make an old “no” new', () => {
    const yes = exampleFact(state, friday)
    const no = exampleFact(state, monday, absent)
    expect(heldFacts([yes, no])).toEqual([yes])
  })

  test('of one day holds across kinds', () => {
    const facts = [earlier('osteoporosis'), earlier(state), earlier('antiplatelet')]
    expect(heldFacts(facts)).toEqual(facts)
  })
})
