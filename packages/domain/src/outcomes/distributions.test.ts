import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  betaQuantile,
  incompleteBeta,
  logGamma,
  normalCdf,
  studentCdf,
  studentPower,
  studentQuantile,
  studentTwoSided,
} from './distributions.ts'

describe('Student’s distribution', () => {
  test.each([
    [0.975, 1, 12.706204736432095],
    [0.975, 2, 4.302652729911275],
    [0.975, 3, 3.182446305284263],
    [0.975, 5, 2.570581835636314],
    [0.975, 10, 2.2281388519649385],
    [0.975, 30, 2.0422724563012373],
    [0.995, 10, 3.169272667175838],
    [0.5, 7, 0],
  ])('quantile %f with %i degrees of freedom', (p, df, t) => {
    expect(Math.abs(studentQuantile(p, df) - t)).toBeLessThan(1e-8)
  })

  test('with one and two degrees of freedom is what the closed forms say', () => {
    for (const t of [-40, -3, -1, -0.01, 0, 0.2, 1, 2.5, 100]) {
      expect(Math.abs(studentCdf(t, 1) - (0.5 + Math.atan(t) / Math.PI))).toBeLessThan(1e-13)
      const two = 0.5 + t / (2 * Math.sqrt(2 + t * t))
      expect(Math.abs(studentCdf(t, 2) - two)).toBeLessThan(1e-13)
    }
  })

  test('with three degrees of freedom too, far out', () => {
    const exact = (t: number) => {
      const angle = Math.atan(Math.sqrt(3) / t)
      return (2 / Math.PI) * (angle - Math.sqrt(3) / t / (1 + 3 / (t * t)))
    }
    for (const t of [2, 5, 12]) expect(studentTwoSided(t, 3)).toBeCloseTo(exact(t), 12)
  })

  test('nears the normal one', () => {
    expect(studentQuantile(0.975, 1e7)).toBeCloseTo(1.959964, 6)
  })

  test('quantile and distribution undo each other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        (p, df) => {
          expect(Math.abs(studentCdf(studentQuantile(p, df), df) - p)).toBeLessThan(1e-10)
        },
      ),
    )
  })
})

describe('the normal distribution', () => {
  test.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.959963984540054, 0.025],
    [3, 0.9986501019683699],
    [-5, 2.866515718791939e-7],
    [-6, 9.865876450376981e-10],
    [-10, 7.619853024160525e-24],
  ])('below %f', (z, p) => {
    expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-9)
  })
})

describe('what they are made of', () => {
  test('the gamma function is a factorial', () => {
    expect(logGamma(1)).toBeCloseTo(0, 13)
    expect(logGamma(6)).toBeCloseTo(Math.log(120), 12)
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13)
    expect(logGamma(0.25)).toBeCloseTo(1.2880225246980774, 12)
  })

  test('the incomplete beta function is symmetric and closed at its ends', () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0)
    expect(incompleteBeta(1, 2, 3)).toBe(1)
    expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 13)
    expect(incompleteBeta(0.2, 2, 3)).toBeCloseTo(1 - incompleteBeta(0.8, 3, 2), 13)
    expect(incompleteBeta(0.5, 2, 3)).toBeCloseTo(11 / 16, 13)
  })
})

describe('the beta distribution', () => {
  test.each([
    [0.025, 81, 182, 0.2537366320553256],
    [0.5, 2, 3, 0.3857275681323895],
    [0.975, 1, 1, 0.975],
    [0.025, 0.5, 20, 2.4860208631304374e-5],
    [0.9, 300, 2, 0.9982318064469645],
  ])('quantile %f of Beta(%f, %f)', (p, a, b, x) => {
    expect(Math.abs(betaQuantile(p, a, b) / x - 1)).toBeLessThan(1e-8)
  })
})

describe('the power of a t test', () => {
  test.each([
    [1.4907119849998598, 18, 0.29210998221175166],
    [2.8, 10, 0.7138940486020398],
    [0, 5, 0.05],
    [1, 2, 0.09520175549788396],
    [4, 2, 0.564514289260038],
    [-2, 30, 0.49041983665626926],
  ])('to find an effect of %f standard errors with %i degrees of freedom', (effect, df, power) => {
    expect(Math.abs(studentPower(effect, df, 0.05) - power)).toBeLessThan(1e-7)
  })

  test('without an effect is the level itself', () => {
    expect(studentPower(0, 20, 0.1)).toBeCloseTo(0.1, 8)
  })
})
