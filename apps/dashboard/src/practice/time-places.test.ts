import { expect, test } from 'vitest'
import { timePlaces } from './time-places.ts'

test.each([
  [
    'to scale when every time says how long after',
    ['Baseline', '3 months', '12 months'],
    [0, 0.25, 1],
  ],
  ['evenly when one does not', ['Start', 'Follow-up', '12 months'], [0, 0.5, 1]],
  ['evenly when they are out of order', ['Baseline', '12 months', '3 months'], [0, 0.5, 1]],
  ['in the middle when there is only one', ['Baseline'], [0.5]],
])('times stand %s', (_, times, places) => expect(timePlaces(times)).toEqual(places))

test('times too close to read stand evenly apart', () => {
  expect(timePlaces(['Baseline', '3 months', '12 months'], 0.3)).toEqual([0, 0.5, 1])
})
