import { describe, expect, test } from 'vitest'
import { instruments } from '../outcomes/instruments.ts'
import { type GoalChance, type GoalChanceFacts, goalChance } from './goal-chance.ts'
import { wordGoalChance } from './word-goal-chance.ts'

const start = Temporal.Instant.from('2026-03-02T09:00:00Z')
const after = (days: number, minutes = 0) => start.add({ hours: 24 * days, minutes }).toString()
const weekly = (...scores: readonly number[]) =>
  scores.map((score, week) => ({ at: after(7 * week), score }))
const visits = (count: number) => Array.from({ length: count }, (_, week) => after(7 * week, 20))

const pain: GoalChanceFacts = {
  goal: { series: { instrument: 'nprs', variant: 'average-week', side: null }, target: 4 },
  instrument: instruments.nprs,
  points: weekly(7, 6, 5, 5, 4),
  visits: visits(5),
  dose: { minutes: 55, daysBetween: 7 },
}

const known = (found: GoalChance) => (found.known ? found.chance : Number.NaN)
const chanceOf = (change: Partial<GoalChanceFacts>, atVisit = 8) =>
  known(goalChance({ ...pain, ...change }, atVisit))

describe('nothing is told', () => {
  const stiffness = instruments['morning-stiffness']
  test.each<[string, Partial<GoalChanceFacts>, number, GoalChance, string]>([
    [
      'without a measurement',
      { points: [] },
      8,
      { known: false, because: 'too-early', needed: 3 },
      '3 more measurements',
    ],
    [
      'before the third measurement',
      { points: weekly(7, 4) },
      8,
      { known: false, because: 'too-early', needed: 1 },
      '1 more measurement at',
    ],
    [
      'while the measurements fit a good course and a poor one',
      { points: weekly(7, 6, 6), visits: visits(3) },
      8,
      { known: false, because: 'too-early', needed: 0 },
      'fit a good course and a poor one',
    ],
    [
      'of a visit that is over',
      {},
      5,
      { known: false, because: 'visit-is-past', needed: 0 },
      'visit is over',
    ],
    ['of the far future', {}, 18, { known: false, because: 'too-far', needed: 0 }, 'Too far'],
    [
      'of a measure that nobody followed over a course',
      { instrument: stiffness },
      8,
      { known: false, because: 'not-studied', needed: 0 },
      'not known well enough',
    ],
    [
      'where the noise of the measure is not published',
      { instrument: { ...instruments.nprs, detectable: null } },
      8,
      { known: false, because: 'noise-unknown', needed: 0 },
      'varies by itself',
    ],
  ])('%s', (_, change, atVisit, expected, words) => {
    const found = goalChance({ ...pain, ...change }, atVisit)
    expect(found).toEqual(expected)
    expect(wordGoalChance(found)).toContain(words)
  })
})

describe('a chance', () => {
  test('is that of a course falling from 7 to 4 in five visits', () => {
    expect(chanceOf({})).toBeCloseTo(0.77673315, 7)
    expect(goalChance(pain, 17).known).toBe(true)
  })

  test('is small where nothing moves and large where the goal is passed', () => {
    expect(chanceOf({ points: weekly(7, 7, 6, 7, 7, 7), visits: visits(6) }, 9)).toBeLessThan(0.05)
    expect(chanceOf({ points: weekly(7, 4, 3, 2, 2), visits: visits(5) })).toBeGreaterThan(0.97)
  })

  test('does not depend on the order of the measurements', () => {
    expect(chanceOf({ points: pain.points.toReversed() })).toBeCloseTo(chanceOf({}), 12)
  })

  test('is told from the third measurement on where that is clear', () => {
    const facts = { points: weekly(8, 5, 2), visits: visits(3) }
    expect(goalChance({ ...pain, ...facts }, 8).known).toBe(true)
  })

  test('does not depend on where a scale begins', () => {
    const shifted = {
      instrument: { ...instruments.nprs, range: { low: 3, high: 13 } },
      points: weekly(10, 9, 8, 8, 7),
      goal: { ...pain.goal, target: 7 },
    }
    expect(chanceOf(shifted)).toBeCloseTo(chanceOf({}), 12)
  })

  test('is small long after the last visit, when what it did has faded', () => {
    const long = { points: [...weekly(7, 6, 5, 5, 4), { at: after(300), score: 5 }] }
    expect(chanceOf(long, 6)).toBeLessThan(0.2)
  })

  test('comes from a year of daily ratings as well as from five', () => {
    const points = Array.from({ length: 365 }, (_, day) => ({
      at: after(day),
      score: day < 60 ? 7 - day / 15 : 3,
    }))
    expect(chanceOf({ points, visits: visits(52) }, 53)).toBeGreaterThan(0.9)
  })

  test('counts as reached what is rounded to it, of a rating alone', () => {
    const { nprs, peg, 'morning-stiffness': minutes, psfs } = instruments
    for (const { form } of [peg, minutes, psfs])
      expect(chanceOf({ instrument: { ...nprs, form } })).toBeLessThan(chanceOf({}) - 0.05)
  })

  test('falls with a harder goal', () => {
    const at = (target: number) => chanceOf({ goal: { ...pain.goal, target } })
    expect(at(5)).toBeGreaterThan(at(4))
    expect(at(4)).toBeGreaterThan(at(3))
  })

  test('grows with the visits to come in somebody who responds, and fades when they are far apart', () => {
    const slow = { points: weekly(7, 6, 6, 5, 5, 5), visits: visits(6) }
    expect(chanceOf(slow, 10)).toBeGreaterThan(chanceOf(slow, 7))
    const apart = { ...slow, dose: { minutes: 55, daysBetween: 60 } }
    expect(chanceOf(apart, 10)).toBeLessThan(chanceOf(slow, 10))
  })

  test('counts upwards where higher is better', () => {
    const activities: Partial<GoalChanceFacts> = {
      goal: { series: { instrument: 'psfs', variant: null, side: null }, target: 6 },
      instrument: instruments.psfs,
    }
    const better = chanceOf({ ...activities, points: weekly(3, 4, 5, 5.5, 6) })
    const still = chanceOf({ ...activities, points: weekly(3, 3, 3.5, 3, 3, 3), visits: visits(6) })
    expect(better).toBeGreaterThan(0.7)
    expect(still).toBeLessThan(0.1)
  })
})

test.each([
  [0.04, 'fewer than 1 in 10'],
  [0.06, 'about 1 in 10'],
  [0.94, 'about 9 in 10'],
  [0.96, 'more than 9 in 10'],
])('%f is told as “%s”', (chance, words) => {
  expect(wordGoalChance({ known: true, chance, atVisit: 8 })).toBe(
    `Of people whose course went like this, ${words} may be there at visit 8.`,
  )
})
