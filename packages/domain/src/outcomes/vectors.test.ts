import { expect, test } from 'vitest'
import { at, dot, sum } from './vectors.ts'

test('nothing sums to 0', () => {
  expect(sum([])).toBe(0)
  expect(sum([1, 2.5, -4])).toBe(-0.5)
})

test('a list is 0 beyond its ends', () => {
  expect([at([7, 8], 0), at([7, 8], 1), at([7, 8], 2), at([7, 8], -1)]).toEqual([7, 8, 0, 0])
})

test('products are summed as far as the second list goes', () => {
  expect(dot([1, 2, 3], [4, 5, 6])).toBe(32)
  expect(dot([1, 2, 3], [4, 5])).toBe(14)
  expect(dot([], [4, 5])).toBe(0)
})
