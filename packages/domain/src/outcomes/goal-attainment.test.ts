import { expect, test } from 'vitest'
import { goalAttainment, scoreGoals } from './goal-attainment.ts'

const goals = (...levels: number[]) => levels.map((level) => ({ level, weight: 1 }))

test.each([
  ['one goal as expected', goals(0), 50],
  ['one goal much more than expected', goals(2), 70],
  ['one goal much less than expected', goals(-2), 30],
  ['two goals a little better', goals(1, 1), 50 + 20 / Math.sqrt(2.6)],
  ['one up and one down', goals(1, -1), 50],
  [
    'three of different weight',
    [
      { level: 2, weight: 3 },
      { level: -1, weight: 1 },
      { level: 0, weight: 2 },
    ],
    50 + 50 / Math.sqrt(0.7 * 14 + 0.3 * 36),
  ],
])('%s', (_, reached, expected) => {
  expect(goalAttainment(reached)).toBeCloseTo(expected, 10)
})

test('no goal has no score', () => {
  expect(goalAttainment([])).toBeNull()
  expect(scoreGoals({ 'goal-1': null })).toBeNull()
})

test('answered goals weigh the same, and open ones nothing', () => {
  expect(scoreGoals({ 'goal-1': 1, 'goal-2': null, 'goal-5': 1 })).toBeCloseTo(
    50 + 20 / Math.sqrt(2.6),
    10,
  )
})

test('the five goals at their best and worst stay within the range shown', () => {
  const all = (level: number) =>
    scoreGoals({
      'goal-1': level,
      'goal-2': level,
      'goal-3': level,
      'goal-4': level,
      'goal-5': level,
    })
  expect(all(2)).toBeCloseTo(50 + 100 / Math.sqrt(11), 10)
  expect(all(-2)).toBeCloseTo(50 - 100 / Math.sqrt(11), 10)
})
