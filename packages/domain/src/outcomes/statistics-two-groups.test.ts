import { describe, expect, test } from 'vitest'
import { hedgesG, proportionDifference, relativeRisk, standardizedResponse } from './statistics.ts'

describe('where two groups cannot be compared, nothing is said', () => {
  test.each([
    [
      'a risk where nobody succeeded',
      () => relativeRisk({ successes: 0, n: 9 }, { successes: 3, n: 9 }),
    ],
    ['a risk against nobody', () => relativeRisk({ successes: 3, n: 9 }, { successes: 0, n: 9 })],
    ['a risk of empty groups', () => relativeRisk({ successes: 0, n: 0 }, { successes: 0, n: 0 })],
    ['a mean of one person', () => hedgesG({ mean: 3, sd: 1, n: 1 }, { mean: 2, sd: 1, n: 12 })],
    [
      'a mean against one person',
      () => hedgesG({ mean: 3, sd: 1, n: 12 }, { mean: 2, sd: 1, n: 1 }),
    ],
    [
      'people who are all the same',
      () => hedgesG({ mean: 3, sd: 0, n: 5 }, { mean: 2, sd: 0, n: 5 }),
    ],
  ])('%s', (_, found) => {
    expect(found()).toBeNull()
  })

  test.each([
    ['nobody', []],
    ['one person', [{ base: 3, follow: 5 }]],
    [
      'people who are and change all the same',
      [
        { base: 0.1, follow: 0.3 },
        { base: 0.1, follow: 0.3 },
        { base: 0.1, follow: 0.3 },
      ],
    ],
  ])('the response of %s', (_, pairs) => {
    expect(standardizedResponse(pairs)).toEqual({ srm: null, effectSize: null })
  })
})

test('relative risk: 18 of 30 against 9 of 30', () => {
  const found = relativeRisk({ successes: 18, n: 30 }, { successes: 9, n: 30 })
  expect(found?.ratio).toBeCloseTo(2, 12)
  expect(found?.low).toBeCloseTo(1.0761, 4)
  expect(found?.high).toBeCloseTo(3.7171, 4)
})

test('a relative risk of unequal groups counts each group at its own size', () => {
  const found = relativeRisk({ successes: 18, n: 40 }, { successes: 9, n: 30 }, 1)
  const error = Math.sqrt(1 / 18 - 1 / 40 + 1 / 9 - 1 / 30)
  expect(found?.ratio).toBeCloseTo(1.5, 12)
  expect(found?.low).toBeCloseTo(1.5 * Math.exp(-error), 12)
  expect(found?.high).toBeCloseTo(1.5 * Math.exp(error), 12)
})

/** Newcombe, Stat Med 1998;17:873–890, table II, method 10. */
test.each([
  [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.6, 0.1705, 0.809],
  [6, 7, 2, 7, 0.5714, 0.0582, 0.8062],
  [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
  [0, 10, 0, 20, 0, -0.1611, 0.2775],
  [0, 10, 0, 10, 0, -0.2775, 0.2775],
  [10, 10, 0, 20, 1, 0.6791, 1],
  [10, 10, 0, 10, 1, 0.6075, 1],
])('Newcombe: %i of %i against %i of %i', (a, n, b, m, difference, low, high) => {
  const found = proportionDifference({ successes: a, n }, { successes: b, n: m })
  expect(found?.difference).toBeCloseTo(difference, 4)
  expect(found?.low).toBeCloseTo(low, 4)
  expect(found?.high).toBeCloseTo(high, 4)
})

describe('standardised mean difference', () => {
  test('as in Borenstein et al. 2009: 103 ± 5.5 against 100 ± 4.5, fifty each', () => {
    const found = hedgesG({ mean: 103, sd: 5.5, n: 50 }, { mean: 100, sd: 4.5, n: 50 })
    expect(found?.g).toBeCloseTo(0.5924, 4)
    expect(found?.se).toBeCloseTo(0.2028, 4)
    expect(found?.low).toBeCloseTo(0.1949, 3)
    expect(found?.high).toBeCloseTo(0.9899, 3)
  })

  test('weighs groups of different size', () => {
    const found = hedgesG({ mean: 8, sd: 2, n: 2 }, { mean: 10, sd: 1, n: 5 })
    const pooled = Math.sqrt((4 + 4) / 5)
    const d = -2 / pooled
    expect(found?.g).toBeCloseTo((d * 16) / 19, 12)
    expect(found?.se).toBeCloseTo((16 / 19) * Math.sqrt(7 / 10 + (d * d) / 14), 12)
  })
})

describe('response of one group', () => {
  const pairs = [
    { base: 7, follow: 4 },
    { base: 6, follow: 5 },
    { base: 8, follow: 6 },
    { base: 5, follow: 3 },
  ]
  // changes 3, 1, 2, 2: mean 2, SD √(2/3); baselines: SD √(5/3)
  test('is positive when better', () => {
    const found = standardizedResponse(pairs, 'lower')
    expect(found.srm).toBeCloseTo(2 / Math.sqrt(2 / 3), 12)
    expect(found.effectSize).toBeCloseTo(2 / Math.sqrt(5 / 3), 12)
  })

  test('is negative where the score fell and higher is better', () => {
    const found = standardizedResponse(pairs)
    expect(found.srm).toBeCloseTo(-2 / Math.sqrt(2 / 3), 12)
    expect(found.effectSize).toBeCloseTo(-2 / Math.sqrt(5 / 3), 12)
  })

  test('knows one spread where the other is missing', () => {
    const found = standardizedResponse([
      { base: 4, follow: 5 },
      { base: 4, follow: 7 },
    ])
    expect(found.srm).toBeCloseTo(2 / Math.SQRT2, 12)
    expect(found.effectSize).toBeNull()
  })
})
