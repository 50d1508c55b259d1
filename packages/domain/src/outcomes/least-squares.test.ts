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

test('standard errors where the columns are not at right angles: 1, x and x²', () => {
  const fit = leastSquares(
    [0, 1, 2, 3].map((x) => [1, x, x * x]),
    [1, 0, 2, 9],
  )
  // the inverse of the normal matrix has 0.95, 2.45 and 0.25 on its diagonal, and the residuals square to 0.2
  expect(fit?.df).toBe(1)
  expect(fit?.coefficients).toEqual([
    expect.closeTo(1.1, 9),
    expect.closeTo(-3.4, 9),
    expect.closeTo(2, 9),
  ])
  expect(fit?.standardErrors).toEqual([
    expect.closeTo(Math.sqrt(0.2 * 0.95), 9),
    expect.closeTo(Math.sqrt(0.2 * 2.45), 9),
    expect.closeTo(Math.sqrt(0.2 * 0.25), 9),
  ])
})

test('columns of very different size are still columns', () => {
  const fit = leastSquares(
    [1, 2, 3].map((x) => [1e-6, x * 1e-6]),
    [1, 3, 2],
  )
  expect(fit?.coefficients).toEqual([expect.closeTo(1e6, 0), expect.closeTo(5e5, 0)])
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
