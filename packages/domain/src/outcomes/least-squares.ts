export type Fit = {
  readonly coefficients: readonly number[]
  readonly standardErrors: readonly number[]
  /** Residual degrees of freedom. */
  readonly df: number
}

/**
 * Ordinary least squares of `y` on the columns of `rows` (give a column of ones for an intercept), by Householder QR.
 * Null when there are no more rows than columns or when a column follows from the others.
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  y: readonly number[],
): Fit | null {
  const columns = rows[0]?.length ?? 0
  const df = rows.length - columns
  if (columns === 0 || df < 1) return null
  const reduced = triangular(rows, y, columns)
  if (!reduced) return null
  const { r, q, residual } = reduced
  const coefficients = backSubstitute(r, q)
  const variance = residual / df
  const standardErrors = coefficients.map((_, column) => {
    const unit = coefficients.map((_, index) => (index === column ? 1 : 0))
    const solved = forwardSubstitute(r, unit)
    return Math.sqrt(variance * solved.reduce((total, value) => total + value * value, 0))
  })
  return { coefficients, standardErrors, df }
}

/** R of X = QR, the head of Qᵀy, and the residual sum of squares. */
function triangular(rows: readonly (readonly number[])[], y: readonly number[], columns: number) {
  const work = rows.map((row, index) => [...row, y[index] ?? 0])
  const norms = Array.from({ length: columns }, (_, column) => length(work, column, 0))
  for (let k = 0; k < columns; k++) {
    const norm = length(work, k, k)
    if (norm <= 1e-10 * (norms[k] ?? 0) || norm === 0) return null
    const pivot = at(work, k, k)
    const alpha = pivot > 0 ? -norm : norm
    const reflector = work.map((row, index) =>
      index < k ? 0 : index === k ? pivot - alpha : (row[k] ?? 0),
    )
    const squared = reflector.reduce((total, value) => total + value * value, 0)
    for (let column = k; column <= columns; column++) {
      const dot = reflector.reduce((total, v, index) => total + v * at(work, index, column), 0)
      const factor = (2 * dot) / squared
      for (const [index, row] of work.entries()) {
        row[column] = (row[column] ?? 0) - factor * (reflector[index] ?? 0)
      }
    }
  }
  return {
    r: work.slice(0, columns).map((row) => row.slice(0, columns)),
    q: work.slice(0, columns).map((row) => row[columns] ?? 0),
    residual: work.slice(columns).reduce((total, row) => total + (row[columns] ?? 0) ** 2, 0),
  }
}

function length(rows: readonly (readonly number[])[], column: number, from: number): number {
  return Math.sqrt(rows.slice(from).reduce((total, row) => total + (row[column] ?? 0) ** 2, 0))
}

function at(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] ?? 0
}

/** Solves R x = b. */
function backSubstitute(r: readonly (readonly number[])[], b: readonly number[]): number[] {
  const x = b.map(() => 0)
  for (let i = b.length - 1; i >= 0; i--) {
    let rest = b[i] ?? 0
    for (let j = i + 1; j < b.length; j++) rest -= at(r, i, j) * (x[j] ?? 0)
    x[i] = rest / at(r, i, i)
  }
  return x
}

/** Solves Rᵀ x = b. */
function forwardSubstitute(r: readonly (readonly number[])[], b: readonly number[]): number[] {
  const x = b.map(() => 0)
  for (let i = 0; i < b.length; i++) {
    let rest = b[i] ?? 0
    for (let j = 0; j < i; j++) rest -= at(r, j, i) * (x[j] ?? 0)
    x[i] = rest / at(r, i, i)
  }
  return x
}
