import { expect, test } from 'vitest'
import { brierScore, reliabilityCurve } from './forecast-quality.ts'

const told = (chance: number, came: boolean) => ({ chance, came })

test('nothing can be scored where everything, nothing or no forecast came true', () => {
  expect(brierScore([])).toBeNull()
  expect(brierScore([told(0.5, true), told(0.9, true)])).toBeNull()
  expect(brierScore([told(0.5, false)])).toBeNull()
})

test('four forecasts against always telling a half', () => {
  const forecasts = [told(0.9, true), told(0.8, true), told(0.3, false), told(0.4, false)]
  const score = brierScore(forecasts)
  expect(score?.score).toBeCloseTo((0.01 + 0.04 + 0.09 + 0.16) / 4, 12)
  expect(score?.climatology).toBe(0.25)
  expect(score?.skill).toBeCloseTo(0.7, 12)
})

test('to be sure of the wrong thing is worse than knowing nothing', () => {
  expect(brierScore([told(1, false), told(0, true)])?.skill).toBe(-3)
})

test('the curve has a point for each tenth that was told, certainty in the last', () => {
  expect(
    reliabilityCurve([told(0.125, false), told(0.1875, true), told(0.95, true), told(1, false)]),
  ).toEqual([
    { told: 0.15625, came: 0.5, n: 2 },
    { told: 0.975, came: 0.5, n: 2 },
  ])
})
