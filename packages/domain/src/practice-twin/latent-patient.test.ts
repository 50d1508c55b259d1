import { describe, expect, test } from 'vitest'
import { drawTraits, type LatentDay, latentPatient } from './latent-patient.ts'
import { defaultModel, type TwinModel } from './model.ts'
import { random } from './random.ts'

const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length

function life(
  seed: number,
  model: TwinModel,
  days: number,
  minutesOn: (day: number) => number = () => 0,
): LatentDay[] {
  const rng = random(seed, 'life')
  const patient = latentPatient(rng, model, drawTraits(rng, model))
  return Array.from({ length: days }, (_, day) => {
    const state = patient.nextDay()
    if (minutesOn(day) > 0) patient.treat(minutesOn(day))
    return state
  })
}

function cohort(model: TwinModel, days: number, minutesOn?: (day: number) => number) {
  return Array.from({ length: 400 }, (_, seed) => life(seed, model, days, minutesOn))
}

/** One-way intraclass correlation of two readings of each person. */
function icc(pairs: readonly (readonly [number, number])[]): number {
  const grand = mean(pairs.flat())
  const between =
    (2 * pairs.reduce((sum, pair) => sum + (mean(pair) - grand) ** 2, 0)) / (pairs.length - 1)
  const within = pairs.reduce((sum, pair) => sum + (pair[0] - pair[1]) ** 2 / 2, 0) / pairs.length
  return (between - within) / (between + within)
}

const calm: TwinModel = {
  ...defaultModel,
  entry: { size: 0, days: 1 },
  flare: { perDay: 0, size: [0, 0], days: [1, 1] },
}

describe('the truth behind the readings', () => {
  test('two readings a week apart of people in no flare agree as published for pain ratings', () => {
    const rng = random('readings')
    const read = (pain = 0) =>
      Math.min(10, Math.max(0, Math.round(pain + rng.normal(0, calm.reading.sd))))
    const pairs = cohort(calm, 28).map(
      (days) => [read(days[20]?.pain), read(days[27]?.pain)] as const,
    )
    expect(icc(pairs)).toBeGreaterThan(0.61)
    expect(icc(pairs)).toBeLessThan(0.76)
  })

  test('neighbouring days resemble each other as the model says', () => {
    const products = cohort(calm, 60).flatMap((days) => {
      const drift = days.map((day) => day.pain - day.trend)
      return drift.slice(1).map((value, i) => [value * (drift[i] ?? 0), value ** 2] as const)
    })
    const correlation = mean(products.map(([lag]) => lag)) / mean(products.map(([, own]) => own))
    // Stress wobbles too, more slowly, and a fifth of it becomes pain.
    expect(correlation).toBeGreaterThan(0.58)
    expect(correlation).toBeLessThan(0.68)
  })

  test('more minutes bring more of the effect, with little to gain past the plateau', () => {
    const lostAfter = (weekly: number) =>
      mean(
        cohort(calm, 57, (day) => (day % 7 === 0 ? weekly : 0)).map((days) => {
          const last = days.at(-1)
          return last ? last.lost : 0
        }),
      )
    const [thirty, sixty, ninety] = [lostAfter(30), lostAfter(60), lostAfter(90)]
    expect(sixty).toBeGreaterThan(thirty * 1.3)
    expect(ninety - sixty).toBeLessThan((sixty - thirty) * 0.6)
  })

  test('what was gained fades when visits end', () => {
    const days = cohort(calm, 260, (day) => (day <= 56 && day % 7 === 0 ? 60 : 0))
    const at = (day: number) => mean(days.map((life) => life[day]?.lost ?? 0))
    expect(at(60)).toBeGreaterThan(0.2)
    expect(at(250)).toBeLessThan(at(60) / 2)
  })

  test('a visit eases pain at once, and most of that is gone after four days', () => {
    const rng = random('one visit')
    const eased = Array.from({ length: 400 }, (_, seed) => {
      const traits = { ...drawTraits(rng, calm), effect: 0, baseline: 6 }
      const treated = latentPatient(random(seed, 'twin'), calm, traits)
      const left = latentPatient(random(seed, 'twin'), calm, traits)
      const before = treated.nextDay().pain
      left.nextDay()
      const atOnce = before - treated.treat(60).pain
      // The visit draws one number more, so later days are compared on average only.
      const later = [1, 2, 3, 4].map(() => left.nextDay().pain - treated.nextDay().pain)
      return { atOnce, later: later.at(-1) ?? 0 }
    })
    expect(mean(eased.map(({ atOnce }) => atOnce))).toBeGreaterThan(1.2)
    expect(mean(eased.map(({ atOnce }) => atOnce))).toBeLessThan(2.5)
    expect(mean(eased.map(({ later }) => later))).toBeLessThan(0.6)
  })

  test('a visit before the first day begins that day', () => {
    const traits = drawTraits(random('traits'), calm)
    const lived = latentPatient(random('twin'), calm, traits)
    const unlived = latentPatient(random('twin'), calm, traits)
    lived.nextDay()
    expect(unlived.treat(60)).toEqual(lived.treat(60))
  })

  test('flares come about as often as the model says and hurt', () => {
    const days = cohort(defaultModel, 180).flat()
    const flaring = days.filter((day) => day.inFlare)
    expect(flaring.length / days.length).toBeGreaterThan(0.05)
    expect(flaring.length / days.length).toBeLessThan(0.1)
    const extra = (list: readonly LatentDay[]) => mean(list.map((day) => day.pain - day.trend))
    expect(extra(flaring) - extra(days.filter((day) => !day.inFlare))).toBeGreaterThan(1.2)
  })

  test('everything stays between 0 and 10', () => {
    for (const day of cohort(defaultModel, 90, (n) => (n % 3 === 0 ? 90 : 0)).flat()) {
      for (const value of [day.pain, day.trend, day.stress, day.calm, day.sleep]) {
        expect(value >= 0 && value <= 10).toBe(true)
      }
    }
  })

  test('kinds of responder come in the shares of the model', () => {
    const rng = random('kinds')
    const kinds = Array.from({ length: 4000 }, () => drawTraits(rng, defaultModel).responder)
    const share = (kind: string) => kinds.filter((entry) => entry === kind).length / kinds.length
    expect(share('clear')).toBeCloseTo(0.4, 1)
    expect(share('some')).toBeCloseTo(0.35, 1)
    expect(share('none')).toBeCloseTo(0.2, 1)
    expect(share('worse')).toBeCloseTo(0.05, 1)
  })
})
