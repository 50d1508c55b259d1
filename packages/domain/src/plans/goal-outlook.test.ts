import { expect, test } from 'vitest'
import { instruments } from '../outcomes/instruments.ts'
import {
  activities,
  content,
  doing,
  goal,
  pain,
  scores,
  weekly,
} from './example-review-situations.ts'
import { goalChance } from './goal-chance.ts'
import { goalOutlook } from './goal-outlook.ts'

const outcomes = [doing(3, 3, 4, 4, 4), pain(7, 6, 5, 5, 4)]
const visits = weekly(5).map((at) => at.replace(':00:00', ':20:00'))
const { dose } = content({ outcomes })
const outlook = (change: Partial<typeof dose> = {}) =>
  goalOutlook({ goals: [goal], dose: { ...dose, ...change } }, outcomes, visits, { instruments })

const chance = (atVisit: number, daysBetween = 7) =>
  goalChance(
    {
      goal,
      instrument: instruments.nprs,
      points: scores(7, 6, 5, 5, 4),
      visits,
      dose: { minutes: 55, daysBetween },
    },
    atVisit,
  )

test('a goal is looked at from its own measure, at the last visit of the course', () => {
  expect(outlook()).toEqual([{ goal, chance: chance(10) }])
})

test('twice a week the last visit is another one, and the way there is shorter', () => {
  const often = { weeks: 6, perWeek: { low: 2, high: 3 } }
  expect(outlook(often)).toEqual([{ goal, chance: chance(12, 3.5) }])
})

test.each([4, 5])('a course of %i weeks is over after five visits: four visits on', (weeks) => {
  expect(outlook({ weeks })).toEqual([{ goal, chance: chance(9) }])
})

test('each goal has its own', () => {
  const goals = [goal, activities]
  const found = goalOutlook({ goals, dose }, outcomes, visits, { instruments })
  expect(found.map((one) => one.goal)).toEqual(goals)
  expect(found[1]?.chance).not.toEqual(found[0]?.chance)
})

test('too early without a measurement, and not known of a measure that nobody studied', () => {
  expect(goalOutlook({ goals: [goal], dose }, [], visits, { instruments })).toEqual([
    { goal, chance: { known: false, because: 'too-early', needed: 3 } },
  ])
  const { psfs } = instruments
  expect(goalOutlook({ goals: [goal], dose }, outcomes, visits, { instruments: { psfs } })).toEqual(
    [{ goal, chance: { known: false, because: 'not-studied', needed: 0 } }],
  )
})
