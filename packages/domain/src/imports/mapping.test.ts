import { describe, expect, test } from 'vitest'
import { fieldErrors } from '../field-errors.ts'
import { ImportedSeries } from './import.ts'
import { ImportMapping } from './mapping.ts'

const series: ImportedSeries = {
  name: 'Headache severity',
  low: 0,
  high: 100,
  better: 'lower',
  times: ['Baseline', '12 months'],
}
const mapping: ImportMapping = {
  subject: 'id',
  practitioner: null,
  group: null,
  groupNames: {},
  values: ['pk1'],
  zeroMeansMissingBeside: [null],
}
const twelve = Array.from({ length: 12 }, (_, index) => `pk${index}`)

function problems(schema: typeof ImportedSeries | typeof ImportMapping, input: unknown) {
  const read = schema.safeParse(input)
  return read.success
    ? []
    : fieldErrors(read.error).map(({ field, message }) => `${field}: ${message}`)
}

describe('a series is refused with', () => {
  test.each<[string, object, string]>([
    ['no name', { name: '' }, 'name: Name must not be empty.'],
    [
      'a name of 81 characters',
      { name: 'x'.repeat(81) },
      'name: Name must be 80 characters or fewer.',
    ],
    ['a range of one value', { low: 5, high: 5 }, 'high: High must be above the lowest value.'],
    ['a range upside down', { low: 6, high: 5 }, 'high: High must be above the lowest value.'],
    ['a value below a million', { low: -1e6 - 1 }, 'low: Low must be -1,000,000 or more.'],
    [
      'a lowest value above a million',
      { low: 1e6 + 1, high: 1e6 },
      'low: Low must be 1,000,000 or less.',
    ],
    ['a highest value above a million', { high: 1e6 + 1 }, 'high: High must be 1,000,000 or less.'],
    [
      'a highest value below a million',
      { high: -1e6 - 1 },
      'high: High must be -1,000,000 or more.',
    ],
    ['no direction', { better: 'neither' }, 'better: Better must be higher or lower.'],
    ['no time', { times: [] }, 'times: Times needs at least one time.'],
    ['13 times', { times: [...twelve, 'x'] }, 'times: Times can have at most 12 times.'],
    [
      'a time that is there twice',
      { times: ['Start', '3 months', 'START'] },
      'times.2: Times (number 3) is there twice: “Start” cannot have two values.',
    ],
    [
      'times out of order',
      { times: ['Baseline', '12 months', '3 Months'] },
      'times.2: Times (number 3) must come before “12 months”: the times go in order.',
    ],
    [
      'two names of one time',
      { times: ['7 days', '1 week'] },
      'times.1: Times (number 2) must come before “7 days”: the times go in order.',
    ],
    ['an empty time', { times: [''] }, 'times.0: Times (number 1) must not be empty.'],
    ['more than was asked for', { unit: 'cm' }, 'unit: Unit is not asked for here.'],
  ])('%s', (_, change, problem) => {
    expect(problems(ImportedSeries, { ...series, ...change })).toContain(problem)
  })

  test.each<[string, object]>([
    ['the widest range', { low: -1e6, high: 1e6 }],
    ['the highest values', { low: 1e6 - 1, high: 1e6 }],
    ['the lowest values', { low: -1e6, high: 1 - 1e6 }],
    ['higher as better', { better: 'higher' }],
    ['twelve times', { times: twelve }],
    [
      'times in order, by whatever unit',
      { times: ['0 days', 'Later', '6 weeks', '3 months', '1 year'] },
    ],
    ['a name of 80 characters', { name: 'x'.repeat(80) }],
  ])('nothing: it may have %s', (_, change) => {
    expect(problems(ImportedSeries, { ...series, ...change })).toEqual([])
  })
})

describe('a mapping is refused with', () => {
  test.each<[string, object, string]>([
    ['no column for the patient', { subject: '' }, 'subject: Subject must name a column.'],
    [
      'a column of 201 characters',
      { group: 'x'.repeat(201) },
      'group: Group must have at most 200 characters.',
    ],
    ['a group without a name', { groupNames: { '0': '' } }, 'groupNames.0: 0 must not be empty.'],
    [
      'a group’s name of 81 characters',
      { groupNames: { a: 'x'.repeat(81) } },
      'groupNames.a: A must be 80 characters or fewer.',
    ],
    ['no values', { values: [] }, 'values: Values must have at least 1 entry.'],
    [
      '13 columns of values',
      { values: [...twelve, 'x'] },
      'values: Values must have at most 12 entries.',
    ],
    [
      '13 companions',
      { zeroMeansMissingBeside: [...twelve, 'x'] },
      'zeroMeansMissingBeside: Zero means missing beside must have at most 12 entries.',
    ],
    ['more than was asked for', { age: 'age' }, 'age: Age is not asked for here.'],
  ])('%s', (_, change, problem) => {
    expect(problems(ImportMapping, { ...mapping, ...change })).toEqual([problem])
  })

  test('a group’s value of 201 characters', () => {
    expect(
      problems(ImportMapping, { ...mapping, groupNames: { ['x'.repeat(201)]: 'a' } }),
    ).toHaveLength(1)
    expect(problems(ImportMapping, { ...mapping, groupNames: { ['x'.repeat(200)]: 'a' } })).toEqual(
      [],
    )
  })

  test('nothing: it may have twelve columns with their companions', () => {
    expect(
      problems(ImportMapping, {
        ...mapping,
        subject: 'x'.repeat(200),
        values: twelve,
        zeroMeansMissingBeside: twelve,
      }),
    ).toEqual([])
  })
})
