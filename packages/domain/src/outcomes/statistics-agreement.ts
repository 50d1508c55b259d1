import { dot, sum } from './vectors.ts'

/**
 * How well raters (columns) agree about the same people (rows): one-way random, two-way random and two-way mixed, single
 * rating (Shrout and Fleiss 1979). Null for fewer than two rows or columns and for a ragged table; each null where there
 * is no spread to share.
 */
export function intraclassCorrelation(table: readonly (readonly number[])[]): {
  readonly icc11: number | null
  readonly icc21: number | null
  readonly icc31: number | null
} | null {
  const n = table.length
  const k = table[0]?.length ?? 0
  if (n < 2 || k < 2 || table.some((row) => row.length !== k)) return null
  const values = table.flat()
  const grand = mean(values)
  const rows = squares(table.map((row) => mean(row) - grand)) * k
  const columns = squares(Array.from({ length: k }, (_, j) => mean(column(table, j)) - grand)) * n
  const total = squares(values.map((value) => value - grand))
  const between = rows / (n - 1)
  const within = (total - rows) / (n * (k - 1))
  const raters = columns / (k - 1)
  const residual = (total - rows - columns) / ((n - 1) * (k - 1))
  // below this it is rounding, not spread
  const least = 1e-12 * squares(values)
  const share = (a: number, b: number) => (b <= least ? null : a / b)
  return {
    icc11: share(between - within, between + (k - 1) * within),
    icc21: share(between - residual, between + (k - 1) * residual + (k * (raters - residual)) / n),
    icc31: share(between - residual, between + (k - 1) * residual),
  }
}

function column(table: readonly (readonly number[])[], index: number): number[] {
  return table.flatMap((row) => row.slice(index, index + 1))
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

function squares(values: readonly number[]): number {
  return dot(values, values)
}
