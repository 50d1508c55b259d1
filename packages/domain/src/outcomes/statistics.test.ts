import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  analysisOfCovariance,
  clinicalCutoff,
  ewma,
  expectedFollowUp,
  minimalDetectableChange,
  nonoverlap,
  percentChange,
  proportionDifference,
  reliableChangeIndex,
  standardErrorOfMeasurement,
  theilSenSlope,
  wilson,
  z90,
  z95,
} from './statistics.ts'

describe('where a number cannot be told, none is', () => {
  test.each([
    ['percent of a baseline of 0', () => percentChange(0, 3, 'lower')],
    ['reliable change without an error', () => reliableChangeIndex(3, 5, 0)],
    [
      'a cutoff between two points',
      () => clinicalCutoff({ functional: { mean: 40, sd: 0 }, clinical: { mean: 60, sd: 0 } }),
    ],
    [
      'overlap with an empty phase',
      () => nonoverlap({ baseline: [], treatment: [1], better: 'lower' }),
    ],
    ['a trend of nothing', () => theilSenSlope([])],
    [
      'a trend of one day',
      () =>
        theilSenSlope([
          { day: 1, value: 2 },
          { day: 1, value: 9 },
        ]),
    ],
    ['a proportion of nobody', () => wilson(0, 0)],
    [
      'a difference with nobody',
      () => proportionDifference({ successes: 1, n: 2 }, { successes: 0, n: 0 }),
    ],
    [
      'groups with fewer people than questions',
      () =>
        analysisOfCovariance([
          { group: 0, base: 1, follow: 2 },
          { group: 1, base: 2, follow: 3 },
          { group: 1, base: 3, follow: 3 },
        ]),
    ],
    [
      'a comparison with nobody',
      () =>
        analysisOfCovariance([
          { group: 1, base: 1, follow: 2 },
          { group: 1, base: 2, follow: 3 },
          { group: 1, base: 3, follow: 3 },
          { group: 1, base: 4, follow: 1 },
        ]),
    ],
    [
      'groups told apart by their baseline',
      () =>
        analysisOfCovariance([
          { group: 0, base: 5, follow: 2 },
          { group: 0, base: 5, follow: 3 },
          { group: 1, base: 7, follow: 3 },
          { group: 1, base: 7, follow: 1 },
        ]),
    ],
    ['nothing at all', () => analysisOfCovariance([])],
  ])('%s', (_, value) => {
    expect(value()).toBeNull()
  })
})

describe('one patient', () => {
  test('percent change is positive when better', () => {
    expect(percentChange(7, 5, 'lower')).toBeCloseTo(28.5714, 4)
    expect(percentChange(5, 7, 'lower')).toBeCloseTo(-40, 10)
    expect(percentChange(4, 5, 'higher')).toBeCloseTo(25, 10)
    expect(percentChange(-20, -10, 'higher')).toBeCloseTo(50, 10)
  })

  test('standard error of measurement', () => {
    expect(standardErrorOfMeasurement(7.5, 0.8)).toBeCloseTo(3.3541, 4)
  })

  test('minimal detectable change at 90 and 95 %', () => {
    const sem = standardErrorOfMeasurement(2, 0.85)
    expect(minimalDetectableChange(sem, z90)).toBeCloseTo(1.8018, 4)
    expect(minimalDetectableChange(sem, z95)).toBeCloseTo(2.147, 4)
    expect(minimalDetectableChange(sem)).toBe(minimalDetectableChange(sem, z95))
  })

  test('PEG: errors of 0.78 to 1.22 detect 2.16 to 3.38', () => {
    expect(minimalDetectableChange(0.78)).toBeCloseTo(2.16, 2)
    expect(minimalDetectableChange(1)).toBeCloseTo(2.77, 2)
    expect(minimalDetectableChange(1.22)).toBeCloseTo(3.38, 2)
  })

  test('reliable change index', () => {
    expect(reliableChangeIndex(32.5, 47.5, standardErrorOfMeasurement(7.5, 0.8))).toBeCloseTo(
      3.1623,
      4,
    )
  })

  test('clinical cutoff', () => {
    const functional = { mean: 40, sd: 7.5 }
    expect(clinicalCutoff({ functional, clinical: { mean: 60, sd: 7.5 } })).toBe(50)
    expect(clinicalCutoff({ functional, clinical: { mean: 60, sd: 15 } })).toBeCloseTo(140 / 3, 10)
  })

  test('an extreme score is expected nearer to the mean', () => {
    expect(expectedFollowUp(9, 5.5, 0.8)).toBeCloseTo(8.3, 10)
  })

  test('overlap: every pair better', () => {
    expect(
      nonoverlap({ baseline: [7, 8, 7], treatment: [4, 3, 5], better: 'lower' }),
    ).toMatchObject({
      nap: 1,
      tau: 1,
      s: 9,
      sBaseline: 0,
      tauU: 1,
    })
  })

  test('overlap: ties count half, and an improving baseline is taken off Tau-U', () => {
    const found = nonoverlap({ baseline: [8, 7, 6], treatment: [6, 5], better: 'lower' })
    expect(found?.nap).toBeCloseTo(5.5 / 6, 12)
    expect(found).toMatchObject({ s: 5, sBaseline: 3 })
    expect(found?.tau).toBeCloseTo(5 / 6, 12)
    expect(found?.tauU).toBeCloseTo(2 / 6, 12)
    expect(found?.p).toBeCloseTo(0.14891467317876567, 12)
  })

  test('overlap: where higher is better, what rises is gained', () => {
    const found = nonoverlap({ baseline: [3, 4], treatment: [4, 6], better: 'higher' })
    expect(found).toMatchObject({ nap: 0.875, tau: 0.75, s: 3, sBaseline: 1, tauU: 0.5 })
  })

  test('overlap: Tau-U passes 1 where the baseline was getting worse', () => {
    const found = nonoverlap({ baseline: [6, 7, 8], treatment: [3, 2], better: 'lower' })
    expect(found?.tau).toBe(1)
    expect(found?.tauU).toBeGreaterThan(1)
  })

  test('overlap: no difference has p of 1', () => {
    expect(nonoverlap({ baseline: [5, 5], treatment: [5, 5], better: 'lower' })?.p).toBe(1)
  })

  test('trend per day', () => {
    const values = [7, 6, 5, 5, 4, 5, 3, 4]
    const trend = theilSenSlope(values.map((value, index) => ({ day: 7 * index, value })))
    expect(trend?.slope).toBeCloseTo(-0.0714, 4)
  })

  test('trend is not bent by one wild day', () => {
    const line = Array.from({ length: 9 }, (_, day) => ({ day, value: 2 + 3 * day }))
    const wild = line.map((point) => (point.day === 8 ? { ...point, value: 1000 } : point))
    expect(theilSenSlope(wild)).toEqual({ slope: 3, intercept: 2 })
  })

  test('moving average', () => {
    const smoothed = ewma([7, 6, 7], 0.3)
    expect(smoothed).toHaveLength(3)
    for (const [index, value] of [7, 6.7, 6.79].entries()) {
      expect(smoothed[index]).toBeCloseTo(value, 10)
    }
    expect(ewma([], 0.3)).toEqual([])
  })
})

describe('a practice', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [0, 20, 0, 0.1611],
    [20, 20, 0.8389, 1],
    [46, 83, 0.447, 0.656],
    [36, 83, 0.332, 0.541],
    [35, 76, 0.353, 0.572],
    [23, 76, 0.211, 0.413],
  ])('Wilson: %i of %i', (successes, n, low, high) => {
    const interval = wilson(successes, n, z95)
    const digits = String(high).length > 5 ? 4 : 3
    expect(interval?.low).toBeCloseTo(low, digits)
    expect(interval?.high).toBeCloseTo(high, digits)
  })

  test('Wilson stays within 0 and 1 around the proportion', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const n = a + b
        if (n === 0) return
        const interval = wilson(a, n)
        if (!interval) throw new Error('none')
        expect(interval.low).toBeGreaterThanOrEqual(0)
        expect(interval.low).toBeLessThanOrEqual(a / n)
        expect(interval.high).toBeGreaterThanOrEqual(a / n)
        expect(interval.high).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('difference of two proportions', () => {
    const found = proportionDifference({ successes: 56, n: 70 }, { successes: 48, n: 80 })
    expect(found?.difference).toBeCloseTo(0.2, 10)
    expect(found?.low).toBeCloseTo(0.0524, 4)
    expect(found?.high).toBeCloseTo(0.3339, 4)
  })

  test('difference turned round has the same interval with its signs turned', () => {
    const a = { successes: 5, n: 9 }
    const b = { successes: 2, n: 11 }
    const there = proportionDifference(a, b)
    const back = proportionDifference(b, a)
    expect(back?.low).toBeCloseTo(-(there?.high ?? 0), 12)
    expect(back?.high).toBeCloseTo(-(there?.low ?? 0), 12)
  })
})

describe('analysis of covariance', () => {
  /** Expected values: the normal equations solved in exact fractions, and tabulated quantiles of t. */
  const rows = [
    [0, 1, 1.5],
    [0, 2, 1.5],
    [0, 3, 3],
    [0, 4, 4],
    [1, 2, 0.5],
    [1, 3, 0.5],
    [1, 4, 2],
    [1, 5, 3],
  ].map(([group, base = 0, follow = 0]) => ({
    group: group === 1 ? (1 as const) : (0 as const),
    base,
    follow,
  }))

  test('compares at the same baseline', () => {
    const found = analysisOfCovariance(rows)
    expect(found?.n).toBe(8)
    expect(found?.difference).toBeCloseTo(-1.9, 10)
    expect(found?.low).toBeCloseTo(-2.74477939, 7)
    expect(found?.high).toBeCloseTo(-1.05522061, 7)
    expect(found?.p).toBeCloseTo(0.00217809, 7)
  })

  test('does not care what a covariate is measured in, or where it begins', () => {
    const plain = analysisOfCovariance(
      rows.map((row, index) => ({ ...row, covariates: [(index * index) % 5] })),
    )
    const shifted = analysisOfCovariance(
      rows.map((row, index) => ({ ...row, covariates: [1e6 + 1000 * ((index * index) % 5)] })),
    )
    expect(plain?.difference).toBeCloseTo(-731 / 490, 10)
    expect(shifted?.difference).toBeCloseTo(plain?.difference ?? 0, 8)
    expect(shifted?.low).toBeCloseTo(plain?.low ?? 0, 8)
  })

  test('cannot use a covariate that says nothing new', () => {
    expect(
      analysisOfCovariance(rows.map((row) => ({ ...row, covariates: [2 * row.base - 1] }))),
    ).toBeNull()
  })

  test('finds the effect that was put in', () => {
    const number = fc.double({ min: -50, max: 50, noNaN: true })
    fc.assert(
      fc.property(
        number,
        number,
        fc.array(number, { minLength: 12, maxLength: 12 }),
        (effect, slope, noise) => {
          const made = noise.map((jitter, index) => ({
            group: index % 2 === 0 ? (1 as const) : (0 as const),
            base: index,
            follow: slope * index + (index % 2 === 0 ? effect : 0) + jitter / 1e9,
          }))
          const found = analysisOfCovariance(made)
          if (found) expect(found.difference).toBeCloseTo(effect, 5)
        },
      ),
    )
  })
})
