import { describe, expect, test } from 'vitest'
import { fieldErrors } from '../field-errors.ts'
import { exampleFact } from './example-day.ts'
import { Fact } from './fact.ts'
import { factKinds } from './fact-kinds.ts'

const day = '2026-03-02'
const [before, after] = ['2026-03-01', '2026-03-03'] as const
const calf = { region: 'calf', side: 'left' } as const
const value = factKinds.systolic.value ?? { low: 0, high: 0 }

/** What is wrong with a fact, by field; nothing for a sound one. */
const wrongWith = (kind: Fact['kind'], change: Partial<Fact>) => {
  const read = Fact.safeParse(exampleFact(kind, day, change))
  return read.success ? [] : fieldErrors(read.error)
}

describe('a fact is sound', () => {
  test.each<[string, Fact['kind'], Partial<Fact>]>([
    ['begun the day it is told', 'surgery', { since: day }],
    ['begun and ended on one day', 'anticoagulant', { since: before, until: before }],
    ['ended the day it is told', 'anticoagulant', { until: day }],
    ['ended, with no known beginning', 'anticoagulant', { until: before }],
    ['begun, with no end', 'anticoagulant', { since: before }],
    ['at the lowest value', 'systolic', { value: value.low }],
    ['at the highest value', 'systolic', { value: value.high }],
    ['without the value that is asked', 'systolic', { value: null }],
    ['at places', 'skin-lesion', { sites: [calf] }],
    ['without its places', 'skin-lesion', { sites: [] }],
    ['cleared for one day', 'surgery', { cleared: { by: 'surgeon', on: day, until: day } }],
    ['cleared without an end', 'surgery', { cleared: { by: 'surgeon', on: day, until: null } }],
  ])('%s', (_, kind, change) => {
    expect(wrongWith(kind, change)).toEqual([])
  })
})

describe('a fact is refused', () => {
  test.each<[string, Fact['kind'], Partial<Fact>, string, RegExp]>([
    ['begun tomorrow', 'surgery', { since: after }, 'since', /after the day it was recorded/],
    ['ended tomorrow', 'anticoagulant', { until: after }, 'until', /not one yet/],
    [
      'ended before it began',
      'anticoagulant',
      { since: day, until: before },
      'until',
      /before it began/,
    ],
    ['with places where none are asked', 'anticoagulant', { sites: [calf] }, 'sites', /not asked/],
    ['with a place twice', 'skin-lesion', { sites: [calf, calf] }, 'sites', /same place twice/],
    ['with a value where none is asked', 'anticoagulant', { value: 1 }, 'value', /not asked/],
    ['below its range', 'systolic', { value: value.low - 1 }, 'value', /check the unit/],
    ['above its range', 'systolic', { value: value.high + 1 }, 'value', /check the unit/],
    [
      'with a clearance that ends before it begins',
      'surgery',
      { cleared: { by: 'surgeon', on: day, until: before } },
      'cleared.until',
      /must not end before it begins/,
    ],
  ])('%s', (_, kind, change, field, words) => {
    expect(wrongWith(kind, change)).toEqual([{ field, message: expect.stringMatching(words) }])
  })
})
