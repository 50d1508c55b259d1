import { expect, test } from 'vitest'
import { deviation, mean, meanInterval } from './mean.ts'

test('nothing is said of nobody, and no spread of one', () => {
  expect([mean([]), deviation([]), meanInterval([])]).toEqual([null, null, null])
  expect([mean([7]), deviation([7]), meanInterval([7])]).toEqual([7, null, null])
})

test('the interval of a mean is as wide as the t distribution says', () => {
  const interval = meanInterval([4, 5, 6, 7, 8])
  // 6 ± 2.776445 · 1.581139 / √5
  expect(interval?.low).toBeCloseTo(4.0368, 4)
  expect(interval?.high).toBeCloseTo(7.9632, 4)
})

test('values that are all the same have an interval without width', () => {
  expect(meanInterval([3, 3, 3])).toEqual({ low: 3, high: 3 })
})
