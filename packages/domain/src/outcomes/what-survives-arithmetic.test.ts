import { describe, expect, test } from 'vitest'
import { defaultModel } from '../practice-twin/model.ts'
import { type Random, random } from '../practice-twin/random.ts'
import { studentTwoSided } from './distributions.ts'
import { type HabitDay, habitInsights } from './habit-insights.ts'
import { personalTrialPower } from './personal-trial.ts'
import { type ReliefRating, reliefHalfLife } from './relief-half-life.ts'
import { type DosedVisit, techniqueResponse } from './technique-response.ts'
import { therapistFunnel } from './therapist-funnel.ts'

/** How often something happens; with this many replicates its own standard error is below one point. */
function rate(replicates: number, happens: (replicate: number) => boolean): number {
  let count = 0
  for (let replicate = 0; replicate < replicates; replicate++) if (happens(replicate)) count++
  return count / replicates
}

/** Values that resemble the one before (first-order autoregression). */
function drift(rng: Random, length: number, persistence: number, sd: number): number[] {
  const innovation = Math.sqrt(1 - persistence ** 2) * sd
  let value = rng.normal(0, sd)
  return Array.from({ length }, () => {
    value = persistence * value + rng.normal(0, innovation)
    return value
  })
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}

function squaresOf(values: readonly number[]): number {
  const centre = mean(values)
  return values.reduce((total, value) => total + (value - centre) ** 2, 0)
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const centre = mean(b)
  const products = a.reduce((total, value, index) => total + value * ((b[index] ?? 0) - centre), 0)
  return products / Math.sqrt(squaresOf(a) * squaresOf(b))
}

function pOfCorrelation(r: number, n: number): number {
  return studentTwoSided(r * Math.sqrt((n - 2) / (1 - r * r)), n - 2)
}

describe('dose and response from eight visits: truly 1 point per 20 minutes, spread 1.5', () => {
  const usual = 1 / 20
  const { reliefPerMinute } = defaultModel.visit
  const between = (usual * reliefPerMinute.sd) / reliefPerMinute.mean

  function course(rng: Random, slope: number): DosedVisit[] {
    return Array.from({ length: 8 }, () => {
      const minutes = rng.between(15, 45)
      return { minutes, gain: slope * minutes + rng.normal(0, 1.5) }
    })
  }
  function practice(rng: Random, others: number, typical: number, spread: number) {
    const slope = rng.normal(typical, spread)
    const own = course(rng, slope)
    const pool = Array.from({ length: others }, () => course(rng, rng.normal(typical, spread)))
    return { slope, response: techniqueResponse(own, pool) }
  }

  test('alone, one course has the wrong sign in a quarter and finds it in a ninth', () => {
    const rng = random(1, 'one course')
    const found = Array.from({ length: 4000 }, () => {
      const visits = course(rng, usual)
      return correlation(
        visits.map(({ minutes }) => minutes),
        visits.map(({ gain }) => gain),
      )
    })
    const wrong = found.filter((r) => r < 0).length / found.length
    const significant = found.filter((r) => pOfCorrelation(r, 8) < 0.05).length / found.length
    expect(wrong).toBeGreaterThan(0.22)
    expect(wrong).toBeLessThan(0.28)
    expect(significant).toBeGreaterThan(0.09)
    expect(significant).toBeLessThan(0.14)
  })

  test('towards 40 other courses it has the right sign, and its interval covers the truth as it says', () => {
    const rng = random(2, 'forty courses')
    const shown = Array.from({ length: 3000 }, () => practice(rng, 40, usual, between)).flatMap(
      ({ slope, response }) => (response.shown ? [{ slope, response }] : []),
    )
    expect(shown.length / 3000).toBeGreaterThan(0.9)
    const wrong = shown.filter(({ slope, response }) => slope * response.slope < 0)
    expect(wrong.length / shown.length).toBeLessThanOrEqual(0.07)
    const covering = shown.filter(
      ({ slope, response: { low, high } }) => low <= slope && slope <= high,
    )
    expect(covering.length / shown.length).toBeGreaterThanOrEqual(0.88)
    expect(covering.length / shown.length).toBeLessThanOrEqual(0.92)
  })

  test('is hidden without enough others, and mostly while they are few', () => {
    const rng = random(3, 'few courses')
    const seven = rate(200, () => practice(rng, 7, usual, between).response.shown)
    const eight = rate(2000, () => practice(rng, 8, usual, between).response.shown)
    const twenty = rate(2000, () => practice(rng, 20, usual, between).response.shown)
    expect(seven).toBe(0)
    expect(eight).toBeLessThan(0.85)
    expect(twenty).toBeGreaterThan(0.95)
  })

  test('where minutes make no difference, an association is told in at most one of ten', () => {
    const rng = random(4, 'no dose')
    const told = rate(2000, () => {
      const { response } = practice(rng, 40, 0, 0)
      return response.shown && (response.low > 0 || response.high < 0)
    })
    expect(told).toBeLessThanOrEqual(0.1)
  })
})

describe('twenty habits on sixty days', () => {
  const { wobble, reading } = defaultModel
  function habits(rng: Random, yesOrNo: boolean): number[][] {
    return Array.from({ length: 20 }, () =>
      drift(rng, 60, 0.6, 1).map((value) => (yesOrNo ? Number(value > 0) : value)),
    )
  }
  function pain(rng: Random): number[] {
    return drift(rng, 60, wobble.persistence, wobble.sd).map(
      (value) => 5 + value + rng.normal(0, reading.sd),
    )
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
    const found = rate(300, () => {
      const done = habits(rng, true)
      const outcome = pain(rng).map((value, day) => value - 1.5 * (done[7]?.[day] ?? 0))
      return tells(diary(outcome, done)).some(({ habit }) => habit === 'habit-7')
    })
    expect(found).toBeGreaterThan(0.8)
  })
})

describe('how long relief lasts, from fourteen daily ratings', () => {
  const { wobble, reading, visit } = defaultModel
  const truth = visit.halfLifeDays
  function ratings(rng: Random): ReliefRating[] {
    const { mean: perMinute, sd } = visit.reliefPerMinute
    const relief = Math.max(0, rng.normal(perMinute, sd)) * visit.plateauMinutes
    return drift(rng, 14, wobble.persistence, wobble.sd).map((value, day) => ({
      day,
      pain: 6 - relief * 0.5 ** (day / truth) + value + rng.normal(0, reading.sd),
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
      { length: 400 },
      () => Math.abs(bestFor(ratings(rng)) - truth) / truth,
    )
    const median = errors.sort((a, b) => a - b)[200] ?? 0
    expect(median).toBeGreaterThan(0.55)
    expect(median).toBeLessThan(0.86)
  })

  test('so nothing is said of one patient, and the range of many covers the truth as it says', () => {
    const rng = random(12, 'pooled')
    expect(reliefHalfLife([ratings(rng)])).toBeNull()
    const covered = rate(1000, () => {
      const range = reliefHalfLife(Array.from({ length: 40 }, () => ratings(rng)))
      return range !== null && range.low <= truth && truth <= range.high
    })
    expect(covered).toBeGreaterThan(0.87)
    expect(covered).toBeLessThan(0.93)
  })
})

describe('forty therapists who are all the same: 55 % of their patients do well', () => {
  function caseload(rng: Random, id: number, completed: number) {
    const successes = Array.from({ length: completed }, () => rng.chance(0.55)).filter(
      (well) => well,
    ).length
    return { id: `therapist-${id}`, ended: completed, completed, successes }
  }

  test('with ten patients each, the "worst" of a league table shows a fifth', () => {
    const rng = random(13, 'league')
    const worst = Array.from({ length: 2000 }, () =>
      Math.min(...Array.from({ length: 40 }, (_, id) => caseload(rng, id, 10).successes / 10)),
    )
    expect(mean(worst)).toBeGreaterThan(0.2)
    expect(mean(worst)).toBeLessThan(0.23)
    const ten = therapistFunnel(Array.from({ length: 40 }, (_, id) => caseload(rng, id, 10)))
    expect(ten.therapists).toEqual([])
    expect(ten.notCompared).toHaveLength(40)
  })

  test('a funnel raises its alarms as often as it says', () => {
    const rng = random(14, 'funnel')
    const places = Array.from({ length: 500 }, () =>
      therapistFunnel(Array.from({ length: 40 }, (_, id) => caseload(rng, id, rng.int(20, 60)))),
    ).flatMap(({ therapists }) => therapists.map(({ place }) => place))
    const share = (of: string) => places.filter((place) => place === of).length / places.length
    expect(places).toHaveLength(20_000)
    expect(share('beyond-95') + share('beyond-998')).toBeGreaterThan(0.03)
    expect(share('beyond-95') + share('beyond-998')).toBeLessThan(0.06)
    expect(share('beyond-998')).toBeLessThan(0.004)
  })
})

describe('two ways of treating one person that differ by 1 point', () => {
  const person = { difference: 1, sd: 1.5, autocorrelation: 0.38, weeksPerArm: 10 }

  /** Weeks in random order, as many of each; whether a t test on their means finds a difference. */
  function trial(rng: Random, difference: number): boolean {
    const days = drift(rng, 140, person.autocorrelation, person.sd)
    const weeks = rng.shuffle(
      Array.from({ length: 20 }, (_, week) => mean(days.slice(7 * week, 7 * week + 7))),
    )
    const one = weeks.slice(0, 10)
    const other = weeks.slice(10).map((week) => week + difference)
    const error = Math.sqrt(((squaresOf(one) + squaresOf(other)) / 18) * (2 / 10))
    return studentTwoSided((mean(other) - mean(one)) / error, 18) < 0.05
  }

  test('one rating a week finds it in 29 %, a rating every day in 76 %', () => {
    expect(personalTrialPower({ ...person, ratingsPerWeek: 1 })).toBeCloseTo(0.29, 2)
    expect(personalTrialPower({ ...person, ratingsPerWeek: 7 })).toBeCloseTo(0.76, 2)
  })

  test('as trials show, within two points, and a difference that is not there in 5 %', () => {
    const rng = random(15, 'trials')
    expect(Math.abs(rate(3000, () => trial(rng, 1)) - 0.76)).toBeLessThan(0.02)
    expect(rate(3000, () => trial(rng, 0))).toBeLessThan(0.06)
  })
})
