import { describe, expect, test } from 'vitest'
import {
  isiTotal,
  lefsTotal,
  midasDays,
  midasGrade,
  ndiPercent,
  ndiRaw,
  odiPercent,
  pss4Total,
  quickDashScore,
  type RawAnswers,
  type RawRefusal,
  type RawTotal,
  spadiPercent,
  startBack,
  who5Percent,
  wordRawRefusal,
} from './raw-totals.ts'

const all = (count: number, value: number): number[] => Array.from({ length: count }, () => value)
/** Sixteen points in nine sections, the tenth open. */
const nineSections = [2, 2, 2, 2, 2, 2, 2, 1, 1, null]

function accepted<Value>(result: { readonly ok: true; readonly value: Value } | { ok: false }) {
  if (!result.ok) expect.fail('was refused')
  return result.value
}

describe('a row of answers is refused, and the refusal worded, where', () => {
  const refusals: [string, () => RawTotal, RawRefusal, string][] = [
    [
      'an answer is left out',
      () => odiPercent(all(9, 1)),
      { kind: 'wrong-count', expected: 10, given: 9 },
      'The form has 10 questions; 9 answers were given.',
    ],
    [
      'an answer is too many',
      () => who5Percent(all(6, 1)),
      { kind: 'wrong-count', expected: 5, given: 6 },
      'The form has 5 questions; 6 answers were given.',
    ],
    [
      'an answer is above its scale',
      () => pss4Total([1, 2, 5, 1]),
      { kind: 'off-scale', question: 3, low: 0, high: 4, value: 5 },
      'Question 3 must be a whole number from 0 to 4; you wrote 5.',
    ],
    [
      'an answer is below its scale',
      () => quickDashScore([0, ...all(10, 3)]),
      { kind: 'off-scale', question: 1, low: 1, high: 5, value: 0 },
      'Question 1 must be a whole number from 1 to 5; you wrote 0.',
    ],
    [
      'an answer is half a point',
      () => isiTotal([...all(6, 1), 1.5]),
      { kind: 'off-scale', question: 7, low: 0, high: 4, value: 1.5 },
      'Question 7 must be a whole number from 0 to 4; you wrote 1.5.',
    ],
    [
      'an answer is no number',
      () => midasDays([1, Number.NaN, 1, 1, 1]),
      { kind: 'off-scale', question: 2, low: 0, high: 92, value: null },
      'Question 2 must be a whole number from 0 to 92.',
    ],
    [
      'the one answer is open',
      () => lefsTotal([...all(19, 1), null]),
      { kind: 'too-many-open', open: 1, atMost: 0 },
      'All answers are needed; 1 is open.',
    ],
    [
      'several answers are open',
      () => spadiPercent([...all(11, 1), null, null]),
      { kind: 'too-many-open', open: 2, atMost: 0 },
      'All answers are needed; 2 are open.',
    ],
    [
      'more are open than may be',
      () => odiPercent([...all(8, 1), null, null]),
      { kind: 'too-many-open', open: 2, atMost: 1 },
      'At most 1 may be open; 2 are.',
    ],
    [
      'three sections of the neck index are open',
      () => ndiRaw([...all(7, 1), null, null, null]),
      { kind: 'too-many-open', open: 3, atMost: 2 },
      'At most 2 may be open; 3 are.',
    ],
    [
      'two answers of the QuickDASH are open',
      () => quickDashScore([...all(9, 1), null, null]),
      { kind: 'too-many-open', open: 2, atMost: 1 },
      'At most 1 may be open; 2 are.',
    ],
  ]
  test.each(refusals)('%s', (_, total, refusal, sentence) => {
    expect(total()).toEqual({ ok: false, refusal })
    expect(wordRawRefusal(refusal)).toBe(sentence)
  })

  test.each([
    ['MIDAS', midasDays, 5, 92],
    ['WHO-5', who5Percent, 5, 5],
    ['Oswestry', odiPercent, 10, 5],
    ['NDI', ndiPercent, 10, 5],
    ['NDI of 50', ndiRaw, 10, 5],
    ['LEFS', lefsTotal, 20, 4],
    ['PSS-4', pss4Total, 4, 4],
    ['ISI', isiTotal, 7, 4],
    ['SPADI', spadiPercent, 13, 10],
    ['QuickDASH', quickDashScore, 11, 5],
  ] as const)('%s gets one more than its scale has', (_, total, count, high) => {
    expect(total(all(count, high)).ok).toBe(true)
    expect(total([...all(count - 1, high), high + 1])).toMatchObject({
      refusal: { kind: 'off-scale', question: count, high },
    })
  })

  test.each([
    ['PSS-4', pss4Total, 4],
    ['WHO-5', who5Percent, 5],
    ['MIDAS', midasDays, 5],
    ['ISI', isiTotal, 7],
  ] as const)('%s has an open answer', (_, total, count) => {
    expect(total([...all(count - 1, 1), null])).toEqual({
      ok: false,
      refusal: { kind: 'too-many-open', open: 1, atMost: 0 },
    })
  })

  test('the STarT Back has an answer between yes and no', () => {
    expect(startBack([2, ...all(8, 0)])).toEqual({
      ok: false,
      refusal: { kind: 'off-scale', question: 1, low: 0, high: 1, value: 2 },
    })
    expect(startBack([...all(8, 1), null]).ok).toBe(false)
    expect(startBack(all(8, 1)).ok).toBe(false)
  })
})

describe('totals of paper forms', () => {
  const cases: [string, (answers: RawAnswers) => RawTotal, RawAnswers, number][] = [
    ['ODI, 16 of ten sections', odiPercent, [...all(6, 2), ...all(4, 1)], 32],
    ['ODI, 16 of nine sections', odiPercent, nineSections, (100 * 16) / 45],
    ['NDI, 16 of nine sections', ndiPercent, nineSections, (100 * 16) / 45],
    ['NDI of 50, 16 of nine sections', ndiRaw, nineSections, 160 / 9],
    ['NDI of 50, 8 of eight sections', ndiRaw, [...all(8, 1), null, null], 10],
    ['QuickDASH, all in the middle', quickDashScore, all(11, 3), 50],
    ['QuickDASH, no difficulty', quickDashScore, all(11, 1), 0],
    ['QuickDASH, 27 of ten answers', quickDashScore, [...all(7, 3), ...all(3, 2), null], 42.5],
    ['LEFS, no difficulty', lefsTotal, all(20, 4), 80],
    ['LEFS 45', lefsTotal, [...all(15, 2), ...all(5, 3)], 45],
    ['PSS-4 3, 1, 2, 3', pss4Total, [3, 1, 2, 3], 11],
    ['PSS-4 0, 4, 4, 0', pss4Total, [0, 4, 4, 0], 0],
    ['PSS-4 4, 0, 0, 4', pss4Total, [4, 0, 0, 4], 16],
    ['WHO-5, raw 13', who5Percent, [3, 3, 3, 2, 2], 52],
    ['MIDAS 2, 5, 3, 4, 1', midasDays, [2, 5, 3, 4, 1], 15],
    ['ISI, the most', isiTotal, all(7, 4), 28],
    ['ISI 0 to 4', isiTotal, [0, 1, 2, 3, 4, 0, 0], 10],
    ['SPADI, pain alone', spadiPercent, [...all(5, 10), ...all(8, 0)], 50],
    [
      'SPADI, pain 25 of 50 and disability 16 of 80',
      spadiPercent,
      [...all(5, 5), ...all(8, 2)],
      35,
    ],
  ]
  test.each(cases)('%s', (_, total, answers, expected) => {
    expect(accepted(total(answers))).toBeCloseTo(expected, 10)
  })

  test.each([
    [0, 'I'],
    [5, 'I'],
    [6, 'II'],
    [10, 'II'],
    [11, 'III'],
    [15, 'III'],
    [20, 'III'],
    [21, 'IV'],
  ] as const)('%i lost days are MIDAS grade %s', (days, grade) => {
    expect(midasGrade(days)).toBe(grade)
  })

  test.each([
    ['three of nine', [1, 1, 1, 0, 0, 0, 0, 0, 0], { total: 3, psychosocial: 0, risk: 'low' }],
    [
      'four, three of them thoughts and feelings',
      [1, 0, 0, 0, 1, 1, 1, 0, 0],
      { total: 4, psychosocial: 3, risk: 'medium' },
    ],
    [
      'four thoughts and feelings',
      [0, 0, 0, 0, 1, 1, 1, 0, 1],
      { total: 4, psychosocial: 4, risk: 'high' },
    ],
    ['all nine', all(9, 1), { total: 9, psychosocial: 5, risk: 'high' }],
  ] as const)('STarT Back: %s', (_, answers, expected) => {
    expect(accepted(startBack(answers))).toEqual(expected)
  })
})
