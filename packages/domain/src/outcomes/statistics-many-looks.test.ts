import { expect, test } from 'vitest'
import { benjaminiHochberg, effectiveSampleSize } from './statistics.ts'

/** Benjamini and Hochberg, J R Stat Soc B 1995;57:289–300, section 4. */
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
]

test('of the fifteen published p values four are findings', () => {
  expect(benjaminiHochberg(published, 0.05).filter((found) => found)).toHaveLength(4)
  expect(benjaminiHochberg(published, 0.05).lastIndexOf(true)).toBe(3)
})

test('findings keep the place they were given in', () => {
  expect(benjaminiHochberg([0.8, 0.001, 0.4, 0.012], 0.05)).toEqual([false, true, false, true])
})

test('a later p value that passes takes the earlier ones along', () => {
  expect(benjaminiHochberg([0.04, 0.05], 0.05)).toEqual([true, true])
  expect(benjaminiHochberg([0.04, 0.0501], 0.05)).toEqual([false, false])
})

test('of nothing, nothing is found', () => {
  expect(benjaminiHochberg([], 0.05)).toEqual([])
  expect(benjaminiHochberg([0.9], 0.05)).toEqual([false])
})

test.each([
  [60, 0, 0.9, 60],
  [60, 0.5, 0.5, 36],
  [60, 0.5, -0.5, 100],
  [100, 0.8, 0.75, 25],
])('%i pairs with neighbours alike by %f and %f are worth %f', (n, r1, r2, worth) => {
  expect(effectiveSampleSize(n, r1, r2)).toBeCloseTo(worth, 10)
})

test('what cannot be counted is not', () => {
  expect(effectiveSampleSize(10, 1, -1)).toBeNull()
})
