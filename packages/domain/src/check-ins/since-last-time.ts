import { epochMilliseconds } from '../outcomes/epoch.ts'
import { type FindInstrument, findInstrument } from '../outcomes/instruments.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import { seriesKey } from '../outcomes/series-key.ts'
import { detectableOf, seriesName, unitOf } from '../outcomes/variant.ts'

/** One answer beside the one before it. */
export type SinceLastTime = {
  /** The series, such as `peg`. */
  readonly series: string
  readonly name: string
  readonly unit: string | null
  readonly score: number
  readonly before: { readonly score: number; readonly at: string } | null
  /**
   * `better` and `worse` only beyond what measuring alone explains (the published MDC95; where none is, the smallest
   * change that matters); `about-the-same` within it; null without a time before.
   */
  readonly way: 'better' | 'worse' | 'about-the-same' | null
}

/** What changed since the check-in before, one line for each score in the order of their series; `known` is everything measured, oldest first. */
export function sinceLastTime(
  recorded: readonly Outcome[],
  known: readonly Outcome[],
  find: FindInstrument = findInstrument,
): SinceLastTime[] {
  const lines = recorded.flatMap((outcome): SinceLastTime[] => {
    const instrument = find(outcome.instrument)
    if (!instrument || outcome.score === null) return []
    const { variant, side, score } = outcome
    const last = known.findLast(
      (one) =>
        seriesKey(one) === seriesKey(outcome) &&
        one.moment === null &&
        one.score !== null &&
        epochMilliseconds(one.at) < epochMilliseconds(outcome.at),
    )
    const noise = detectableOf(instrument, variant)?.value ?? instrument.important?.absolute ?? null
    return [
      {
        series: seriesKey(outcome),
        name: seriesName(instrument, variant, side),
        unit: unitOf(instrument, variant),
        score,
        before: last?.score == null ? null : { score: last.score, at: last.at },
        way: last?.score == null ? null : way(score - last.score, instrument.better, noise),
      },
    ]
  })
  return lines.sort((a, b) => (a.series < b.series ? -1 : 1))
}

function way(difference: number, better: 'higher' | 'lower', noise: number | null) {
  if (noise === null || Math.abs(difference) <= noise) return 'about-the-same'
  return difference < 0 === (better === 'lower') ? 'better' : 'worse'
}
