import { describe, expect, test } from 'vitest'
import { checkReadings, type ReadingsRefusal, wordReadingsRefusal } from './check-readings.ts'
import type { Point } from './read-change.ts'

const range = { low: 0, high: 10 }
const on = (day: number, score: number): Point => ({
  at: `2026-05-${String(day).padStart(2, '0')}T09:00:00Z`,
  score,
})

describe('a series is refused, and the refusal worded, where', () => {
  const refusals: [string, Point[], ReadingsRefusal, string][] = [
    [
      'a score is above the range',
      [on(1, 4), on(2, 10.1)],
      { kind: 'not-a-score', index: 1, low: 0, high: 10, score: 10.1 },
      'Reading 2 must be from 0 to 10; it is 10.1.',
    ],
    [
      'a score is below the range',
      [on(1, -1)],
      { kind: 'not-a-score', index: 0, low: 0, high: 10, score: -1 },
      'Reading 1 must be from 0 to 10; it is -1.',
    ],
    [
      'a score is no number',
      [on(1, Number.NaN)],
      { kind: 'not-a-score', index: 0, low: 0, high: 10, score: null },
      'Reading 1 must be a number from 0 to 10.',
    ],
    [
      'a score is endless',
      [on(1, Number.POSITIVE_INFINITY)],
      { kind: 'not-a-score', index: 0, low: 0, high: 10, score: null },
      'Reading 1 must be a number from 0 to 10.',
    ],
    [
      'a time cannot be read',
      [on(1, 4), { at: 'yesterday', score: 4 }],
      { kind: 'unreadable-time', index: 1, at: 'yesterday' },
      'Reading 2 has a time that cannot be read: “yesterday”.',
    ],
    [
      'the first time cannot be read',
      [{ at: '', score: 4 }],
      { kind: 'unreadable-time', index: 0, at: '' },
      'Reading 1 has a time that cannot be read: “”.',
    ],
    [
      'two were taken at one instant, written in two zones',
      [on(1, 4), { at: '2026-05-01T11:00:00+02:00', score: 5 }],
      { kind: 'same-instant', index: 1, at: '2026-05-01T11:00:00+02:00' },
      'Reading 2 was taken at the same instant as the one before it.',
    ],
    [
      'one comes before the one in front of it',
      [on(1, 4), on(3, 4), on(2, 4)],
      { kind: 'out-of-order', index: 2, at: on(2, 4).at, after: on(3, 4).at },
      'Reading 3 was taken before the one in front of it: is the clock of this device right?',
    ],
  ]
  test.each(refusals)('%s', (_, readings, refusal, sentence) => {
    expect(checkReadings(range, readings)).toEqual({ ok: false, refusal })
    expect(wordReadingsRefusal(refusal)).toBe(sentence)
  })
})

describe('a series is taken', () => {
  test.each([
    ['without readings', []],
    ['at both ends of the range', [on(1, 0), on(2, 10)]],
    [
      'in order by instant though not by its letters',
      [on(1, 4), { at: '2026-05-01T08:00:00-02:00', score: 4 }],
    ],
  ])('%s', (_, readings) => {
    expect(checkReadings(range, readings)).toEqual({ ok: true, value: readings })
  })
})
