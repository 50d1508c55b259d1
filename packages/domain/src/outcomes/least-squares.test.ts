import { expect, test } from 'vitest'
import { leastSquares } from './least-squares.ts'

test('a line through points that lie on it', () => {
  const fit = leastSquares(
    [1, 2, 3, 4].map((x) => [1, x]),
    [5, 8, 11, 14],
  )
  expect(fit?.coefficients).toEqual([expect.closeTo(2, 10), expect.closeTo(3, 10)])
  expect(fit?.df).toBe(2)
})

test('standard errors of intercept and slope, as the normal equations give them', () => {
  const fit = leastSquares(
    [1, 2, 3].map((x) => [1, x]),
    [1, 3, 2],
  )
  expect(fit?.coefficients).toEqual([expect.closeTo(1, 10), expect.closeTo(0.5, 10)])
  // residual variance 1.5, Σ(x − 2)² = 2, Σx² = 14
  expect(fit?.standardErrors).toEqual([
    expect.closeTo(Math.sqrt((1.5 * 14) / 6), 10),
    expect.closeTo(Math.sqrt(1.5 / 2), 10),
  ])
})

test.each([
  ['nothing', []],
  ['rows without columns', [[], []]],
  [
    'as many rows as columns',
    [
      [1, 2],
      [1, 3],
    ],
  ],
  [
    'a column of zeros',
    [
      [1, 0],
      [1, 0],
      [1, 0],
    ],
  ],
])('%s has no fit', (_, rows) => {
  expect(leastSquares(rows, [1, 2, 3])).toBeNull()
})
