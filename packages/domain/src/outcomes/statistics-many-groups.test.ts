import { describe, expect, test } from 'vitest'
import {
  funnel,
  intraclassCorrelation,
  pooledEffect,
  riskAdjusted,
  shrinkProportions,
} from './statistics.ts'

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6))

describe('where many groups cannot be compared, nothing is said', () => {
  test.each([
    ['a funnel of nobody', () => funnel([])],
    ['a funnel without cases', () => funnel([{ id: 'a', successes: 0, n: 0 }])],
    ['a funnel where nobody succeeded', () => funnel([{ id: 'a', successes: 0, n: 9 }])],
    ['a funnel where everybody did', () => funnel([{ id: 'a', successes: 9, n: 9 }])],
    ['no cases to adjust', () => riskAdjusted([], 0.5)],
    ['cases that could not succeed', () => riskAdjusted([{ expected: 0, observed: 0 }], 0.5)],
    ['cases that had to succeed', () => riskAdjusted([{ expected: 1, observed: 1 }], 0.5)],
    ['shrinking nothing', () => shrinkProportions([])],
    [
      'shrinking one group',
      () =>
        shrinkProportions([
          { successes: 3, n: 9 },
          { successes: 0, n: 0 },
        ]),
    ],
    [
      'shrinking where nobody succeeded',
      () =>
        shrinkProportions([
          { successes: 0, n: 9 },
          { successes: 0, n: 4 },
        ]),
    ],
    [
      'shrinking where everybody did',
      () =>
        shrinkProportions([
          { successes: 9, n: 9 },
          { successes: 4, n: 4 },
        ]),
    ],
    [
      'shrinking groups of one',
      () =>
        shrinkProportions([
          { successes: 1, n: 1 },
          { successes: 0, n: 1 },
        ]),
    ],
    ['pooling nothing', () => pooledEffect([])],
    [
      'pooling an effect without an error',
      () =>
        pooledEffect([
          { estimate: 1, se: 1 },
          { estimate: 1, se: 0 },
        ]),
    ],
    ['agreement about one person', () => intraclassCorrelation([[1, 2]])],
    ['agreement of one rater', () => intraclassCorrelation([[1], [2]])],
    ['agreement about nobody', () => intraclassCorrelation([])],
    [
      'a ragged table',
      () =>
        intraclassCorrelation([
          [1, 2],
          [1, 2, 3],
        ]),
    ],
  ])('%s', (_, found) => {
    expect(found()).toBeNull()
  })
})

describe('agreement', () => {
  test('of four judges about six people, as in Shrout and Fleiss 1979', () => {
    const found = intraclassCorrelation([
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ])
    expect(found?.icc11).toBeCloseTo(0.16574, 5)
    expect(found?.icc21).toBeCloseTo(0.28976, 5)
    expect(found?.icc31).toBeCloseTo(0.71484, 5)
  })

  test('is not told where nothing differs', () => {
    const same = Array.from({ length: 3 }, () => [0.1, 0.1, 0.1])
    expect(intraclassCorrelation(same)).toEqual({ icc11: null, icc21: null, icc31: null })
  })

  test('of raters who differ only by a constant is full once that is set aside', () => {
    const found = intraclassCorrelation([
      [1, 3],
      [2, 4],
      [3, 5],
    ])
    // between 2, within 2, raters 6, residual 0
    expect(found?.icc11).toBeCloseTo(0, 12)
    expect(found?.icc21).toBeCloseTo(1 / 3, 12)
    expect(found?.icc31).toBeCloseTo(1, 12)
  })

  test('of raters about people who do not differ', () => {
    const found = intraclassCorrelation([
      [1, 3],
      [1, 3],
    ])
    expect(found).toEqual({ icc11: -1, icc21: 0, icc31: null })
  })
})

describe('a funnel', () => {
  const units = [
    { id: 'ana', successes: 11, n: 20 },
    { id: 'ben', successes: 20, n: 40 },
    { id: 'new', successes: 0, n: 0 },
    { id: 'cy', successes: 30, n: 50 },
    { id: 'dee', successes: 6, n: 30 },
  ]

  test('widens its limits where units differ more than chance would have them', () => {
    const found = funnel(units)
    expect(found?.overall).toBeCloseTo(67 / 140, 12)
    expect(found?.phi).toBeCloseTo(3.191576364751585, 9)
    expect(found?.units.map(({ id }) => id)).toEqual(['ana', 'ben', 'cy', 'dee'])
    expect(found?.units.map(({ proportion }) => proportion)).toEqual([0.55, 0.5, 0.6, 0.2])
    expect(found?.units.map(({ z }) => z)).toEqual(
      near([0.6394641, 0.27130164, 1.71883858, -3.05440346]),
    )
    expect(found?.units.map(({ adjustedZ }) => adjustedZ)).toEqual(
      near([0.35794273, 0.15186224, 0.96212715, -1.70971524]),
    )
    expect(found?.units.map(({ limits95 }) => limits95.low)).toEqual(
      near([0.08745459, 0.20201006, 0.23120742, 0.15922587]),
    )
    expect(found?.units.map(({ limits998 }) => limits998.high)).toEqual(
      near([1, 0.91461964, 0.8685848, 0.98207653]),
    )
  })

  test('leaves its limits alone where units differ less', () => {
    const found = funnel([
      { id: 'a', successes: 10, n: 100 },
      { id: 'b', successes: 12, n: 100 },
    ])
    const error = Math.sqrt((0.11 * 0.89) / 100)
    expect(found?.phi).toBeCloseTo((0.01 / error) ** 2, 12)
    expect(found?.units[0]?.adjustedZ).toBeCloseTo(-0.01 / error, 9)
    expect(found?.units[0]?.limits95.low).toBeCloseTo(0.11 - 1.959964 * error, 12)
    expect(found?.units[1]?.limits95.high).toBeCloseTo(0.11 + 1.959964 * error, 12)
    expect(found?.units[0]?.limits998.low).toBeCloseTo(0.11 - 3.090232 * error, 12)
    const few = funnel([
      { id: 'a', successes: 1, n: 10 },
      { id: 'b', successes: 1, n: 10 },
    ])
    expect(few?.units[0]?.limits95.low).toBe(0)
  })
})

test('observed over expected, adjusted for who the cases were', () => {
  const cases = [
    { expected: 0.2, observed: false },
    { expected: 0.5, observed: true },
    { expected: 0.5, observed: 0 },
    { expected: 0.8, observed: 1 },
    { expected: 0.6, observed: true },
  ]
  const found = riskAdjusted(cases, 0.5)
  expect(found?.ratio).toBeCloseTo(1.1538461538461537, 12)
  expect(found?.z).toBeCloseTo(0.3885143449429056, 12)
  expect(found?.standardized).toBeCloseTo(0.5769230769230769, 12)
})

describe('shrunken proportions', () => {
  test('are drawn to the mean as much as their size asks', () => {
    const found = shrinkProportions([
      { successes: 18, n: 30 },
      { successes: 9, n: 30 },
      { successes: 25, n: 40 },
      { successes: 14, n: 20 },
      { successes: 30, n: 35 },
    ])
    expect(found?.mu).toBeCloseTo(96 / 155, 12)
    expect(found?.rho).toBeCloseTo(0.15160312357148784, 12)
    expect(found?.m).toBeCloseTo(5.596170160890215, 9)
    expect(found?.groups.map(({ mean }) => mean)).toEqual(
      near([
        0.6030428265278646, 0.3502066377097662, 0.6243071505116582, 0.682368297975974,
        0.8243638484802381,
      ]),
    )
    expect(found?.groups.map(({ low }) => low)).toEqual(
      near([
        0.4400993773676056, 0.20473630514377356, 0.4808251880753781, 0.49386988050449626,
        0.6949762769259031,
      ]),
    )
    expect(found?.groups.map(({ high }) => high)).toEqual(
      near([
        0.7550128366944369, 0.5116213353340817, 0.7574559716202329, 0.8439010274203917,
        0.9236259942902747,
      ]),
    )
    expect(found?.groups[1]).toMatchObject({ successes: 9, n: 30 })
  })

  test('of groups that differ less than chance lie close to the mean, but no closer than all cases can tell', () => {
    const found = shrinkProportions([
      { successes: 10, n: 20 },
      { successes: 10, n: 20 },
    ])
    expect(found).toMatchObject({ mu: 0.5, rho: 0, m: 40 })
    expect(found?.groups[0]?.mean).toBe(0.5)
    // Beta(30, 30)
    expect(found?.groups[0]?.low).toBeCloseTo(0.3751, 3)
  })

  test('of groups that are all or nothing keep a prior worth one case', () => {
    const found = shrinkProportions([
      { successes: 10, n: 10 },
      { successes: 0, n: 10 },
    ])
    expect(found).toMatchObject({ mu: 0.5, rho: 1, m: 1 })
    expect(found?.groups[0]?.mean).toBeCloseTo(10.5 / 11, 12)
  })

  test('give a group without cases what all others had', () => {
    const found = shrinkProportions([
      { successes: 8, n: 10 },
      { successes: 0, n: 0 },
      { successes: 2, n: 10 },
    ])
    expect(found?.groups[1]?.mean).toBeCloseTo(0.5, 12)
  })
})
