import { describe, expect, test } from 'vitest'
import { type ScoredItem, type Scoring, scoreItems, scoreRange } from './score-items.ts'

const item = (id: string, low: number, high: number, reverse = false): ScoredItem => ({
  id,
  low,
  high,
  reverse,
})
/** 0–4, 0–4 in reverse, 1–5. */
const three = [item('a', 0, 4), item('b', 0, 4, true), item('c', 1, 5)]
const sum = { kind: 'sum', mostOpen: 1 } as const
const percent = { kind: 'percent', mostOpen: 1 } as const
const groups = { kind: 'mean-of-percents', groups: [['a'], ['b', 'c']] } as const
const table = {
  kind: 'table',
  rows: [
    { total: 1, score: 20.5 },
    { total: 5, score: 48.2 },
    { total: 13, score: 39.9 },
  ],
} as const

describe('a score', () => {
  const cases: [string, Scoring, Record<string, number | null>, number | null][] = [
    ['is a sum, one question counted from its other end', sum, { a: 3, b: 1, c: 2 }, 8],
    ['is a sum with the open answer as the mean of the others', sum, { a: 3, b: 1, c: null }, 9],
    ['is no sum with two open answers', sum, { a: 3 }, null],
    ['is no sum of nothing, however many may be open', { ...sum, mostOpen: 3 }, {}, null],
    ['is a sum of one, where two may be open', { ...sum, mostOpen: 2 }, { a: 3 }, 9],
    ['is a mean', { kind: 'mean', mostOpen: 1 }, { a: 3, b: 1, c: 2 }, 8 / 3],
    ['is a mean of the answers there are', { kind: 'mean', mostOpen: 1 }, { b: 0, c: 2 }, 3],
    ['is a percentage from the lowest to the highest', percent, { a: 3, b: 1, c: 2 }, 700 / 12],
    ['is a percentage of the answered questions', percent, { a: 3, c: 5 }, 87.5],
    ['is 0 % at the lowest answers', percent, { a: 0, b: 4, c: 1 }, 0],
    ['is the mean of two groups’ percentages', groups, { a: 1, b: 1, c: 5 }, (25 + 87.5) / 2],
    ['is none where a group has an open answer', groups, { a: 1, b: null, c: 5 }, null],
    ['is looked up by the sum', table, { a: 1, b: 1, c: 1 }, 48.2],
    ['is looked up at the lowest sum', table, { a: 0, b: 4, c: 1 }, 20.5],
    ['is none where the table has no such sum', table, { a: 2, b: 1, c: 1 }, null],
    ['is not looked up with an open answer', table, { a: 1, b: 0 }, null],
  ]
  test.each(cases)('%s', (_, scoring, answers, expected) => {
    const found = scoreItems(scoring, three)(answers)
    if (expected === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(expected, 10)
  })
})

describe('the scores there can be', () => {
  test.each([
    ['sum', sum, 1, 13],
    ['mean', { kind: 'mean', mostOpen: 0 }, 1 / 3, 13 / 3],
    ['percent', percent, 0, 100],
    ['mean-of-percents', groups, 0, 100],
    ['table', table, 20.5, 48.2],
  ] as const)('of %s', (_, scoring, low, high) => {
    expect(scoreRange(scoring, three)).toEqual({ low, high })
  })
})
