import { studentQuantile } from './distributions.ts'

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Sample standard deviation; null below two values. */
export function deviation(values: readonly number[]): number | null {
  const centre = mean(values)
  if (centre === null || values.length < 2) return null
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1))
}

/** The 95 % interval of the mean by Student's t; null below two values. */
export function meanInterval(
  values: readonly number[],
): { readonly low: number; readonly high: number } | null {
  const centre = mean(values)
  const spread = deviation(values)
  if (centre === null || spread === null) return null
  const half = (studentQuantile(0.975, values.length - 1) * spread) / Math.sqrt(values.length)
  return { low: centre - half, high: centre + half }
}
