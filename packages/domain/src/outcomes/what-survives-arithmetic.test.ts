import { describe, expect, test } from 'vitest'
import { drawTraits, latentPatient } from '../practice-twin/latent-patient.ts'
import { defaultModel, type TwinModel } from '../practice-twin/model.ts'
import { type Random, random } from '../practice-twin/random.ts'
import { studentTwoSided } from './distributions.ts'
import {
  correlation,
  mean,
  pOfCorrelation,
  rate,
  someone,
  squaresOf,
  sure,
  unchanged,
} from './example-rates.ts'
import { personalTrialPower } from './personal-trial.ts'
import { type DosedVisit, techniqueResponse } from './technique-response.ts'
import { therapistFunnel } from './therapist-funnel.ts'

describe('dose and response from eight visits: truly 1 point per 20 minutes, spread 1.5', () => {
  const usual = 1 / 20
  const { reliefPerMinute } = defaultModel.visit
  const between = (usual * reliefPerMinute.sd) / reliefPerMinute.mean
  /** Its patients' visits vary by more than the usual twin's: with the error of both ratings by 1.5 points. */
  const twin: TwinModel = {
    ...defaultModel,
    visit: {
      ...defaultModel.visit,
      spread: Math.sqrt(1.5 ** 2 - 2 * defaultModel.reading.sd ** 2),
    },
  }
  const rated = (rng: Random, pain: number) => pain + rng.normal(0, twin.reading.sd)

  /** Eight visits, a week apart, rated right before and right after. */
  function course(rng: Random, slope: number): DosedVisit[] {
    const patient = unchanged(rng, twin, { reliefPerMinute: slope, baseline: 7 })
    return Array.from({ length: 8 }, () => {
      for (let day = 0; day < 6; day++) patient.nextDay()
      const minutes = rng.between(15, 45)
      const before = rated(rng, patient.nextDay().pain)
      return { minutes, gain: before - rated(rng, patient.treat(minutes).pain) }
    })
  }
  /** A practice of so many others, out of three thousand patients of the twin. */
  function practiceOf(rng: Random, typical: number, spread: number) {
    const patients = Array.from({ length: 3000 }, () => course(rng, rng.normal(typical, spread)))
    return (others: number) => {
      const slope = rng.normal(typical, spread)
      const pool = Array.from({ length: others }, () => someone(rng, patients))
      return { slope, response: techniqueResponse(course(rng, slope), pool) }
    }
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
    const wrong = sure(found.filter((r) => r < 0).length / 4000, 4000)
    const significant = sure(found.filter((r) => pOfCorrelation(r, 8) < 0.05).length / 4000, 4000)
    expect(wrong).toBeGreaterThan(0.22)
    expect(wrong).toBeLessThan(0.28)
    expect(significant).toBeGreaterThan(0.09)
    expect(significant).toBeLessThan(0.14)
  })

  test('towards 40 other courses it has the right sign, and its interval covers the truth as it says', () => {
    const rng = random(2, 'forty courses')
    const practice = practiceOf(rng, usual, between)
    const shown = Array.from({ length: 3000 }, () => practice(40)).flatMap(({ slope, response }) =>
      response.shown ? [{ slope, response }] : [],
    )
    expect(shown.length / 3000).toBeGreaterThan(0.9)
    const wrong = shown.filter(({ slope, response }) => slope * response.slope < 0)
    expect(sure(wrong.length / shown.length, shown.length)).toBeLessThanOrEqual(0.07)
    const covering = shown.filter(
      ({ slope, response: { low, high } }) => low <= slope && slope <= high,
    )
    const covered = sure(covering.length / shown.length, shown.length)
    expect(covered).toBeGreaterThanOrEqual(0.88)
    expect(covered).toBeLessThanOrEqual(0.92)
  })

  test('is hidden without enough others, and more often while they are few', () => {
    const rng = random(3, 'few courses')
    const practice = practiceOf(rng, usual, between)
    const seven = rate(200, () => practice(7).response.shown)
    const eight = rate(2000, () => practice(8).response.shown)
    const twenty = rate(2000, () => practice(20).response.shown)
    expect(seven).toBe(0)
    expect(eight).toBeLessThan(0.9)
    expect(twenty).toBeGreaterThan(0.95)
  })

  test('where minutes make no difference, an association is told in at most one of ten', () => {
    const rng = random(4, 'no dose')
    const practice = practiceOf(rng, 0, 0)
    const told = rate(2000, () => {
      const { response } = practice(40)
      return response.shown && (response.low > 0 || response.high < 0)
    })
    expect(told).toBeLessThanOrEqual(0.1)
  })
})

describe('forty therapists who are all the same: about 55 % of their patients do well', () => {
  /** Ten visits in as many weeks, rated at the start and after twelve weeks: better by 30 %. */
  function doesWell(rng: Random): boolean {
    const patient = latentPatient(rng, defaultModel, drawTraits(rng, defaultModel))
    const rated = (pain: number) => pain + rng.normal(0, defaultModel.reading.sd)
    const before = rated(patient.nextDay().pain)
    let pain = before
    for (let day = 1; day <= 84; day++) {
      pain = patient.nextDay().weekPain
      if (day % 7 === 1 && day < 70) patient.treat(45)
    }
    return rated(pain) <= 0.7 * before
  }
  const patientsOf = (rng: Random) => Array.from({ length: 4000 }, () => doesWell(rng))

  function caseload(rng: Random, patients: readonly boolean[], id: number, completed: number) {
    const mine = Array.from({ length: completed }, () => someone(rng, patients))
    const successes = mine.filter((well) => well).length
    return { id: `therapist-${id}`, ended: completed, completed, successes }
  }

  test('with ten patients each, the "worst" of a league table shows a fifth', () => {
    const rng = random(13, 'league')
    const patients = patientsOf(rng)
    const well = sure(patients.filter((one) => one).length / patients.length, patients.length)
    expect(Math.abs(well - 0.55)).toBeLessThan(0.03)
    const worst = Array.from({ length: 2000 }, () =>
      Math.min(
        ...Array.from({ length: 40 }, (_, id) => caseload(rng, patients, id, 10).successes / 10),
      ),
    )
    expect(mean(worst)).toBeGreaterThan(0.2)
    expect(mean(worst)).toBeLessThan(0.23)
    const ten = therapistFunnel(
      Array.from({ length: 40 }, (_, id) => caseload(rng, patients, id, 10)),
    )
    expect(ten.therapists).toEqual([])
    expect(ten.notCompared).toHaveLength(40)
  })

  test('a funnel raises its alarms as often as it says', () => {
    const rng = random(14, 'funnel')
    const patients = patientsOf(rng)
    const places = Array.from({ length: 500 }, () =>
      therapistFunnel(
        Array.from({ length: 40 }, (_, id) => caseload(rng, patients, id, rng.int(20, 60))),
      ),
    ).flatMap(({ therapists }) => therapists.map(({ place }) => place))
    const share = (of: string) =>
      sure(places.filter((place) => place === of).length / places.length, places.length)
    expect(places).toHaveLength(20_000)
    expect(share('beyond-95') + share('beyond-998')).toBeGreaterThan(0.03)
    expect(share('beyond-95') + share('beyond-998')).toBeLessThan(0.06)
    expect(share('beyond-998')).toBeLessThan(0.004)
  })
})

describe('two ways of treating one person that differ by 1 point', () => {
  const person = { difference: 1, sd: 1.5, autocorrelation: 0.38, weeksPerArm: 10 }
  /** Its patients have such days, and nothing else moves their pain. */
  const twin: TwinModel = {
    ...defaultModel,
    entry: { ...defaultModel.entry, size: 0 },
    wobble: { persistence: person.autocorrelation, sd: person.sd },
    flare: { ...defaultModel.flare, perDay: 0 },
    stress: { ...defaultModel.stress, toPain: 0 },
  }

  /** Weeks in random order, as many of each; whether a t test on their means finds a difference. */
  function trial(rng: Random, difference: number): boolean {
    const patient = unchanged(rng, twin, { baseline: 5.5 })
    const days = Array.from({ length: 140 }, () => patient.nextDay().pain)
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
