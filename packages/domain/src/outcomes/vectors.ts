export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** A value of a list; 0 beyond its ends. */
export function at(values: readonly number[], index: number): number {
  return values[index] ?? 0
}

/** Sum of products, as far as the second list goes. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, index) => total + value * at(b, index), 0)
}
