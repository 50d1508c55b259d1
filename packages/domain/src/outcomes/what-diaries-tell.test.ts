import { describe, expect, test } from 'vitest'
import { defaultModel } from '../practice-twin/model.ts'
import { type Random, random } from '../practice-twin/random.ts'
import { correlation, drift, pOfCorrelation, rate, someone, unchanged } from './example-rates.ts'
import { type HabitDay, habitInsights } from './habit-insights.ts'
import { type ReliefRating, reliefHalfLife } from './relief-half-life.ts'

describe('twenty habits on sixty days', () => {
  const { reading } = defaultModel
  function habits(rng: Random, yesOrNo: boolean): number[][] {
    return Array.from({ length: 20 }, () =>
      drift(rng, 60, 0.6, 1).map((value) => (yesOrNo ? Number(value > 0) : value)),
    )
  }
  function pain(rng: Random): number[] {
    const patient = unchanged(rng, defaultModel)
    return Array.from({ length: 60 }, () => patient.nextDay().pain + rng.normal(0, reading.sd))
  }
  function diary(outcome: readonly number[], done: readonly number[][]): HabitDay[] {
    return outcome.map((value, day) => ({
      outcome: value,
      habits: Object.fromEntries(done.map((one, habit) => [`habit-${habit}`, one[day] ?? null])),
    }))
  }
  const tells = (days: readonly HabitDay[]) =>
    habitInsights(days, 'lower').filter(
      ({ found }) => found === 'better-days' || found === 'worse-days',
    )

  test('a bare test of each tells nine of ten people something false', () => {
    const rng = random(8, 'habits')
    const naive = rate(1000, () => {
      const outcome = pain(rng)
      return habits(rng, false).some((one) => pOfCorrelation(correlation(one, outcome), 60) < 0.05)
    })
    expect(naive).toBeGreaterThan(0.9)
    expect(naive).toBeLessThan(0.96)
  })

  test.each([
    ['how much of it', false],
    ['yes or no', true],
  ])('insights tell at most one of twenty something false, asked %s', (_, yesOrNo) => {
    const rng = random(9, 'insights', String(yesOrNo))
    const wrong = rate(1000, () => tells(diary(pain(rng), habits(rng, yesOrNo))).length > 0)
    expect(wrong).toBeLessThanOrEqual(0.05)
  })

  test('and still find a habit that is worth a point a day', () => {
    const rng = random(10, 'worth it')
    const found = rate(1500, () => {
      const done = habits(rng, true)
      const outcome = pain(rng).map((value, day) => value - 1.5 * (done[7]?.[day] ?? 0))
      return tells(diary(outcome, done)).some(({ habit }) => habit === 'habit-7')
    })
    expect(found).toBeGreaterThan(0.8)
  })
})

describe('how long relief lasts, from fourteen daily ratings', () => {
  const { reading, visit } = defaultModel
  const truth = visit.halfLifeDays
  function ratings(rng: Random): ReliefRating[] {
    const patient = unchanged(rng, defaultModel)
    // six weeks on, so that the relief of having come at one's worst is over
    for (let day = 0; day < 42; day++) patient.nextDay()
    const now = patient.treat(visit.plateauMinutes)
    return Array.from({ length: 14 }, (_, day) => ({
      day,
      pain: (day === 0 ? now : patient.nextDay()).pain + rng.normal(0, reading.sd),
    }))
  }
  const candidates = Array.from({ length: 60 }, (_, step) => 0.25 * 112 ** (step / 59))

  function bestFor(one: readonly ReliefRating[]): number {
    const pains = one.map(({ pain }) => pain)
    const fit = (halfLife: number) =>
      correlation(
        one.map(({ day }) => -(0.5 ** (day / halfLife))),
        pains,
      )
    return candidates.reduce((best, halfLife) => (fit(halfLife) > fit(best) ? halfLife : best))
  }

  test('one patient’s own misses by more than half', () => {
    const rng = random(11, 'one half-life')
    const errors = Array.from(
      { length: 2501 },
      () => Math.abs(bestFor(ratings(rng)) - truth) / truth,
    )
    const median = errors.sort((a, b) => a - b)[1250] ?? 0
    expect(median).toBeGreaterThan(0.55)
    expect(median).toBeLessThan(0.86)
  })

  test('so nothing is said of one patient, and the range of many covers the truth as it says', () => {
    const rng = random(12, 'pooled')
    expect(reliefHalfLife([ratings(rng)])).toBeNull()
    const patients = Array.from({ length: 3000 }, () => ratings(rng))
    const covered = rate(1200, () => {
      const range = reliefHalfLife(Array.from({ length: 40 }, () => someone(rng, patients)))
      return range !== null && range.low <= truth && truth <= range.high
    })
    expect(covered).toBeGreaterThan(0.87)
    expect(covered).toBeLessThan(0.93)
  })
})
