import { at, dot } from './vectors.ts'

export type Fit = {
  readonly coefficients: readonly number[]
  readonly standardErrors: readonly number[]
  /** Residual degrees of freedom. */
  readonly df: number
}

/**
 * Ordinary least squares of `y` on the columns of `rows` (give a column of ones for an intercept), by QR with modified
 * Gram–Schmidt (Björck 1967). Null when there are no more rows than columns or when a column follows from the others.
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  y: readonly number[],
): Fit | null {
  const size = rows[0]?.length ?? 0
  const df = rows.length - size
  if (size === 0 || df < 1) return null
  const r: number[] = []
  const directions: (readonly number[])[] = []
  for (let k = 0; k < size; k++) {
    const column = rows.map((row) => at(row, k))
    const { left, shares } = takeOff(directions, column)
    const norm = length(left)
    if (norm <= 1e-10 * length(column)) return null
    for (const [i, share] of [...shares, norm].entries()) r[i * size + k] = share
    directions.push(left.map((value) => value / norm))
  }
  const { left, shares } = takeOff(directions, y)
  const variance = dot(left, left) / df
  const coefficients = backSubstitute(r, shares)
  return {
    coefficients,
    standardErrors: coefficients.map((_, column) => {
      const unit = coefficients.map((_, index) => (index === column ? 1 : 0))
      return Math.sqrt(variance) * length(forwardSubstitute(r, unit))
    }),
    df,
  }
}

/** What of a column points in each direction, and what is left of it then. */
function takeOff(directions: readonly (readonly number[])[], column: readonly number[]) {
  let left = column
  const shares = directions.map((direction) => {
    const share = dot(direction, left)
    left = left.map((value, index) => value - share * at(direction, index))
    return share
  })
  return { left, shares }
}

function length(values: readonly number[]): number {
  return Math.sqrt(dot(values, values))
}

/** Solves R x = b; R by rows. */
function backSubstitute(r: readonly number[], b: readonly number[]): number[] {
  const size = b.length
  const x = b.map(() => 0)
  for (let i = size - 1; i >= 0; i--)
    x[i] = (at(b, i) - dot(x, r.slice(i * size, (i + 1) * size))) / at(r, i * size + i)
  return x
}

/** Solves Rᵀ x = b; R by rows. */
function forwardSubstitute(r: readonly number[], b: readonly number[]): number[] {
  const size = b.length
  const x = b.map(() => 0)
  for (let i = 0; i < size; i++) {
    const column = x.map((_, j) => at(r, j * size + i))
    x[i] = (at(b, i) - dot(x, column)) / at(r, i * size + i)
  }
  return x
}
