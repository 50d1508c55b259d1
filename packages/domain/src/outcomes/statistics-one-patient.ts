import { normalCdf } from './distributions.ts'
import { type Better, z95 } from './statistics-constants.ts'
import { at, sum } from './vectors.ts'

/** Change in percent of the baseline's size, positive when better; null when the baseline is 0. */
export function percentChange(base: number, follow: number, better: Better): number | null {
  if (base === 0) return null
  return (100 * (better === 'higher' ? follow - base : base - follow)) / Math.abs(base)
}

/** SEM: how far one measurement lies from the true value, as a standard deviation; `reliability` 0–1. */
export function standardErrorOfMeasurement(sd: number, reliability: number): number {
  return sd * Math.sqrt(1 - reliability)
}

/** MDC: the smallest difference of two measurements beyond noise; `z` 1.96 for 95 %, 1.645 for 90 %. */
export function minimalDetectableChange(sem: number, z: number = z95): number {
  return z * Math.SQRT2 * sem
}

/** Difference of two measurements in units of its standard error (Jacobson and Truax 1991); null when `sem` is 0. */
export function reliableChangeIndex(base: number, follow: number, sem: number): number | null {
  return sem === 0 ? null : (follow - base) / (Math.SQRT2 * sem)
}

export type Population = { readonly mean: number; readonly sd: number }

/** Where a score is as likely in the healthy as in the ill population (Jacobson and Truax, criterion c). */
export function clinicalCutoff({
  functional,
  clinical,
}: {
  readonly functional: Population
  readonly clinical: Population
}): number | null {
  const spread = functional.sd + clinical.sd
  if (spread === 0) return null
  return (functional.sd * clinical.mean + clinical.sd * functional.mean) / spread
}

/** What a second measurement would be without any change: nearer to the mean (regression to the mean). */
export function expectedFollowUp(base: number, mean: number, reliability: number): number {
  return mean + reliability * (base - mean)
}

export type Nonoverlap = {
  readonly nap: number
  readonly tau: number
  readonly tauU: number
  readonly s: number
  readonly sBaseline: number
  readonly p: number
}

/**
 * How much two phases overlap, without assuming a distribution: NAP (0–1), Tau (−1 to 1), Tau-U (corrected for a trend
 * inside the baseline; not bounded by 1, so show Tau) and a two-sided p. Descriptive; null when a phase is empty.
 */
export function nonoverlap({
  baseline,
  treatment,
  better,
}: {
  readonly baseline: readonly number[]
  readonly treatment: readonly number[]
  readonly better: Better
}): Nonoverlap | null {
  const pairs = baseline.length * treatment.length
  if (pairs === 0) return null
  const sign = better === 'higher' ? 1 : -1
  const gain = (from: number, to: number) => sign * Math.sign(to - from)
  const gains = baseline.flatMap((from) => treatment.map((to) => gain(from, to)))
  const s = sum(gains)
  const sBaseline = sum(
    baseline.flatMap((from, index) => baseline.slice(index + 1).map((to) => gain(from, to))),
  )
  const deviation = Math.sqrt((pairs * (baseline.length + treatment.length + 1)) / 3)
  return {
    nap: sum(gains.map((each) => (each + 1) / 2)) / pairs,
    tau: s / pairs,
    tauU: (s - sBaseline) / pairs,
    s,
    sBaseline,
    p: Math.min(1, 2 * normalCdf(-Math.abs(s) / deviation)),
  }
}

/** Trend per day as the median of all pairwise slopes; null without two different days. */
export function theilSenSlope(
  points: readonly { readonly day: number; readonly value: number }[],
): { readonly slope: number; readonly intercept: number } | null {
  const slopes = points.flatMap((from, index) =>
    points
      .slice(index + 1)
      .filter((to) => to.day !== from.day)
      .map((to) => (to.value - from.value) / (to.day - from.day)),
  )
  if (slopes.length === 0) return null
  const slope = median(slopes)
  return { slope, intercept: median(points.map(({ day, value }) => value - slope * day)) }
}

/** Exponentially weighted moving average, beginning at the first value; `lambda` 0–1 weighs the newest. */
export function ewma(values: readonly number[], lambda: number): number[] {
  const smoothed: number[] = []
  for (const value of values) {
    const before = smoothed.at(-1)
    smoothed.push(before === undefined ? value : lambda * value + (1 - lambda) * before)
  }
  return smoothed
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return (at(sorted, Math.ceil(half) - 1) + at(sorted, Math.floor(half))) / 2
}
