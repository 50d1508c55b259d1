/**
 * Which of many p values may be called a finding, so that of those called at most a share `q` is expected to be false
 * (Benjamini and Hochberg 1995, step-up); in the order given.
 */
export function benjaminiHochberg(pValues: readonly number[], q: number): boolean[] {
  const sorted = pValues.toSorted((a, b) => a - b)
  const last = sorted.findLast((p, index) => p <= ((index + 1) * q) / sorted.length)
  return pValues.map((p) => last !== undefined && p <= last)
}

/**
 * How many independent pairs are worth as much as `n` pairs from two series whose neighbours correlate by `r1` and `r2`
 * (Bartlett 1935): n(1 − r₁r₂)/(1 + r₁r₂). Null when r₁r₂ is −1.
 */
export function effectiveSampleSize(n: number, r1: number, r2: number): number | null {
  return r1 * r2 === -1 ? null : (n * (1 - r1 * r2)) / (1 + r1 * r2)
}
