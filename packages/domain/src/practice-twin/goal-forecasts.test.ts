import { describe, expect, test } from 'vitest'
import { brierScore, reliabilityCurve } from '../plans/forecast-quality.ts'
import { doseResponse } from '../plans/usual-response.ts'
import { type GoalMeasure, goalForecasts } from './goal-forecasts.ts'
import { defaultModel, type TwinModel } from './model.ts'

const people = 9000
/** With it the mean of several ratings is as noisy as PEG and PSFS are published to be. */
const noisy: TwinModel = { ...defaultModel, reading: { sd: 1.6 } }
const settings: [GoalMeasure, TwinModel][] = [
  ['nprs', defaultModel],
  ['peg', noisy],
  ['psfs', noisy],
]

describe('the chance of reaching a goal, told in the middle of thousands of courses', () => {
  test.each(settings)('%s: what is told at 30 % comes true about three times in ten', (...one) => {
    const [measure, model] = one
    const { told, asked } = goalForecasts({ seed: 20_261_123, people, measure, model })
    expect(told.length / asked).toBeGreaterThan(0.15)
    const curve = reliabilityCurve(told)
    expect(curve).toHaveLength(10)
    for (const { told: chance, came, n } of curve) {
      const byLuck = 2.6 * Math.sqrt((chance * (1 - chance)) / n)
      expect(Math.abs(came - chance), `told ${chance}, ${n} times`).toBeLessThan(0.06 + byLuck)
    }
    const all = told.reduce((sum, { chance }) => sum + chance, 0) / told.length
    const came = told.filter((forecast) => forecast.came).length / told.length
    expect(Math.abs(came - all)).toBeLessThan(0.05)
    expect(brierScore(told)?.skill).toBeGreaterThan(0.35)
  })

  test.each(['peg', 'psfs'] as const)(
    '%s: in people who vary less than is published it errs towards not knowing, never towards being sure',
    (measure) => {
      const { told } = goalForecasts({ seed: 20_261_123, people, measure })
      for (const { told: chance, came } of reliabilityCurve(told))
        if (chance < 0.3) expect(came).toBeLessThan(chance + 0.03)
        else if (chance > 0.5) expect(came).toBeGreaterThan(chance - 0.03)
      expect(brierScore(told)?.skill).toBeGreaterThan(0.35)
    },
  )

  test('it tells nothing before the third measurement and little before the fifth', () => {
    const { told } = goalForecasts({ seed: 1, people: 2000, measure: 'nprs' })
    expect(told.filter(({ afterVisits }) => afterVisits < 3)).toEqual([])
    const early = told.filter(({ afterVisits }) => afterVisits < 5).length
    const late = told.filter(({ afterVisits }) => afterVisits >= 7).length
    expect(early).toBeLessThan(late / 5)
  })

  test('the same seed, the same forecasts', () => {
    const once = () => goalForecasts({ seed: 'same', people: 50, measure: 'psfs' })
    expect(once()).toEqual(once())
    expect(once()).not.toEqual(goalForecasts({ seed: 'other', people: 50, measure: 'psfs' }))
  })

  test('people are simulated by the dose response that the forecast takes from the trials', () => {
    const { halfMinutes, steepness, halfLifeDays } = doseResponse
    expect(defaultModel.dose).toEqual({ halfMinutes, steepness, halfLifeDays })
  })
})
