import { describe, expect, test } from 'vitest'
import { hedgesG, pooledEffect, relativeRisk } from './statistics.ts'

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6))

describe('several effects as one', () => {
  /** Borenstein et al. 2009, ch. 14: mean, SD and n of two groups in six trials. */
  const trials = [
    [94, 22, 60, 92, 20, 60],
    [98, 21, 65, 92, 22, 65],
    [98, 28, 40, 88, 26, 40],
    [94, 19, 200, 82, 17, 200],
    [98, 21, 50, 88, 22, 45],
    [96, 21, 85, 92, 22, 85],
  ] as const

  test('six trials with means, as published', () => {
    const found = pooledEffect(
      trials.flatMap(([mean, sd, n, mean2, sd2, n2]) => {
        const effect = hedgesG({ mean, sd, n }, { mean: mean2, sd: sd2, n: n2 })
        return effect ? [{ estimate: effect.g, se: effect.se }] : []
      }),
    )
    expect(found?.fixed.estimate).toBeCloseTo(0.4142, 3)
    expect(found?.fixed.se).toBeCloseTo(0.064, 4)
    expect(found?.q).toBeCloseTo(12.0033, 3)
    expect(found?.tau2).toBeCloseTo(0.0373, 4)
    expect(found?.random.estimate).toBeCloseTo(0.3582, 4)
    expect((found?.random.se ?? 0) ** 2).toBeCloseTo(0.0111, 4)
    expect(found?.i2).toBeCloseTo(0.5834, 4)
  })

  /** Colditz et al., JAMA 1994;271:698–702: vaccinated with and without tuberculosis, then controls. */
  const vaccine = [
    [4, 119, 11, 128],
    [6, 300, 29, 274],
    [3, 228, 11, 209],
    [62, 13536, 248, 12619],
    [33, 5036, 47, 5761],
    [180, 1361, 372, 1079],
    [8, 2537, 10, 619],
    [505, 87886, 499, 87892],
    [29, 7470, 45, 7232],
    [17, 1699, 65, 1600],
    [186, 50448, 141, 27197],
    [5, 2493, 3, 2338],
    [27, 16886, 29, 17825],
  ] as const

  test('thirteen vaccine trials with relative risks, as published', () => {
    const found = pooledEffect(
      vaccine.flatMap(([a, b, c, d]) => {
        const risk = relativeRisk({ successes: a, n: a + b }, { successes: c, n: c + d }, 1)
        return risk
          ? [{ estimate: Math.log(risk.ratio), se: Math.log(risk.high / risk.ratio) }]
          : []
      }),
    )
    expect(found?.q).toBeCloseTo(152.233, 3)
    expect(found?.tau2).toBeCloseTo(0.3088, 4)
    expect(found?.i2).toBeCloseTo(0.9212, 4)
    expect(found?.random.estimate).toBeCloseTo(-0.7141, 4)
    expect(found?.random.se).toBeCloseTo(0.1787, 4)
  })

  test('each study is drawn towards the mean by how little it knows', () => {
    const found = pooledEffect(
      [0.033, 0.031, 0.05, 0.011, 0.043, 0.023].map((variance, index) => ({
        estimate: [0.095, 0.277, 0.367, 0.664, 0.462, 0.185][index] ?? 0,
        se: Math.sqrt(variance),
      })),
    )
    expect(found?.tau2).toBeCloseTo(0.03628246842676487, 12)
    expect(found?.studies.map(({ estimate }) => estimate)).toEqual(
      near([0.22011183, 0.31416748, 0.3615924, 0.59273367, 0.40541423, 0.25199068]),
    )
    expect(found?.studies.map(({ se }) => se)).toEqual(
      near([0.14057293, 0.13797301, 0.15714571, 0.09503848, 0.15130292, 0.12538489]),
    )
    const [first] = found?.studies ?? []
    expect(first?.low).toBeCloseTo(0.22011183 - 1.959964 * 0.14057293, 6)
    expect(first?.high).toBeCloseTo(0.22011183 + 1.959964 * 0.14057293, 6)
  })

  test('studies that differ less than chance are one effect', () => {
    const found = pooledEffect([
      { estimate: 1, se: 1 },
      { estimate: 1.2, se: 1 },
    ])
    expect(found).toMatchObject({ tau2: 0, i2: 0 })
    expect(found?.random).toEqual(found?.fixed)
    expect(found?.studies[0]?.estimate).toBeCloseTo(1.1, 12)
    expect(found?.studies[0]?.se).toBeCloseTo(Math.SQRT1_2, 12)
  })

  test('one study stays what it is, whatever rounding does', () => {
    for (let index = 1; index < 40; index++) {
      const found = pooledEffect([{ estimate: 0.1 * index, se: 0.3 / index }])
      expect(found?.tau2).toBe(0)
      expect(found?.random.estimate).toBeCloseTo(0.1 * index, 12)
      expect(found?.studies[0]?.se).toBeCloseTo(0.3 / index, 12)
    }
  })
})
