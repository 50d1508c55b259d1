/**
 * What a change in a series means. Reliable = beyond MDC95, important = beyond the MCID (absolute and percent where both
 * are published). `too-early`: not enough measurements to call it, with how many more would do.
 */
export const verdicts = [
  'improved',
  'possibly-improved',
  'small-but-real',
  'no-clear-change',
  'worse',
  'at-floor',
  'too-early',
] as const
export type Verdict = (typeof verdicts)[number]

/** The answer of `readChange`: the verdict with the numbers it rests on. Change is signed so that positive is better. */
export type Change = {
  readonly verdict: Verdict
  readonly baseline: number | null
  readonly latest: number | null
  readonly change: number | null
  readonly percent: number | null
  /** Half-width of the noise band around the baseline (MDC95), in the instrument's unit; null when it is not known. */
  readonly noise: number | null
  /** Whether the noise is published for the instrument or estimated from this person's own measurements. */
  readonly noiseFrom: 'published' | 'own' | null
  /** Beyond the noise at the last two measurements, in the same direction (better or worse: see `change`). */
  readonly reliable: boolean
  /** Beyond the smallest change that matters at the last two measurements, in the same direction. */
  readonly important: boolean
  readonly measurements: number
  /** How many more measurements a verdict needs; 0 when there is one. */
  readonly needed: number
}
