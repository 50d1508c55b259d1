import { epochMilliseconds } from './epoch.ts'
import { importance } from './important-change.ts'
import type { Instrument } from './instrument.ts'
import { ownNoise, ownNoiseFrom } from './own-noise.ts'
import type { OutcomeSeries } from './series.ts'
import { percentChange } from './statistics-one-patient.ts'
import { detectableOf, rangeOf, unitOf, variantOf } from './variant.ts'
import type { Change, Verdict } from './verdict.ts'

export type Point = {
  readonly at: string
  readonly score: number
  /** Who measured, where somebody did and it is known. */
  readonly memberId?: string | null
}

/** Baseline and two follow-ups: a single reading beyond the noise is not a change yet. */
const measurementsForVerdict = 3
/** Two in a row alone would call just about 5 % changed; with this much more it stays below. Decision. */
const looksMargin = 1.05
const firstWeek = 7 * 24 * 60 * 60 * 1000

/**
 * What the measurements of one series say about change, oldest first: as `groupSeries` puts them in order, and as
 * `checkReadings` demands of what comes from elsewhere.
 *
 * The baseline is the first measurement, or the mean of the first three when they were taken within a week and two more
 * follow. A label needs the last two measurements beyond the limit in the same direction, and beyond the noise by a
 * twentieth of it: with noise of a standard deviation of MDC95 / (1.96·√2), fewer than 4 % of people who do not change
 * are ever called improved or worse over ten looks (a bare test at every visit: 28 %). Where no detectable change is published the noise is estimated from
 * the person's own measurements, from the sixth on. Where other hands took the last measurements than the first, readings
 * may differ by as much as they do between two people. An instrument that asks about change itself is taken at its word.
 */
export function readChange(
  instrument: Instrument,
  variant: string | null,
  points: readonly Point[],
): Change {
  const scores = points.map(({ score }) => score)
  if (instrument.ratesChange) return readRating(instrument.ratesChange, scores)

  const baseline = baselineOf(points)
  const latest = scores.at(-1)
  const published = publishedNoise(instrument, variant, points)
  const noise = published ?? ownNoise(instrument, scores)
  if (baseline === null || latest === undefined || scores.length === 1) {
    return {
      ...nothingYet,
      baseline,
      latest: latest ?? null,
      noise,
      noiseFrom: noise === null ? null : 'published',
      measurements: scores.length,
      needed: needed(scores.length, published),
    }
  }

  const direction = instrument.better === 'higher' ? 1 : -1
  const changeTo = (score: number) => direction * (score - baseline)
  const early = scores.length < measurementsForVerdict
  const lastTwo = scores.slice(-2).map(changeTo)
  const sameWay = !early && new Set(lastTwo.map(Math.sign)).size === 1
  const beyondNoise = (change: number) => noise !== null && Math.abs(change) > looksMargin * noise
  const reliable = sameWay && lastTwo.every(beyondNoise)
  const important =
    sameWay && lastTwo.every((change) => importance(instrument, baseline, change, noise).both)
  const found = verdictOf({
    early,
    noiseKnown: noise !== null,
    atFloor: isAtFloor(instrument, variant, baseline, published),
    reliable,
    important,
    better: changeTo(latest) > 0,
  })
  return {
    verdict: found,
    baseline,
    latest,
    change: changeTo(latest),
    percent: percentChange(baseline, latest, instrument.better),
    noise,
    noiseFrom: noise === null ? null : published === null ? 'own' : 'published',
    reliable,
    important,
    measurements: scores.length,
    needed: found === 'too-early' ? needed(scores.length, published) : 0,
  }
}

/** The verdict alone: what one instrument's series says about change (see `readChange` for the numbers it rests on). */
export function verdict(
  instrument: Instrument,
  { series, points }: Pick<OutcomeSeries, 'series' | 'points'>,
): Verdict {
  return readChange(instrument, series.variant, points).verdict
}

const nothingYet = {
  verdict: 'too-early',
  baseline: null,
  latest: null,
  change: null,
  percent: null,
  noise: null,
  noiseFrom: null,
  reliable: false,
  important: false,
} as const satisfies Partial<Change>

function verdictOf(on: {
  early: boolean
  noiseKnown: boolean
  atFloor: boolean
  reliable: boolean
  important: boolean
  better: boolean
}): Verdict {
  if (on.early) return 'too-early'
  if (on.reliable && !on.better) return 'worse'
  if (on.atFloor) return 'at-floor'
  if (on.better && on.reliable) return on.important ? 'improved' : 'small-but-real'
  if (on.better && on.important) return 'possibly-improved'
  return on.noiseKnown ? 'no-clear-change' : 'too-early'
}

/** What readings differ by where nothing changed, as published; more where it is known that two people took them. */
function publishedNoise(
  instrument: Instrument,
  variant: string | null,
  points: readonly Point[],
): number | null {
  const one = detectableOf(instrument, variant)?.value ?? null
  const { betweenRaters } = instrument
  if (one === null || !betweenRaters || unitOf(instrument, variant) !== instrument.unit) return one
  const hands = new Set([points[0], ...points.slice(-2)].flatMap((each) => each?.memberId ?? []))
  return hands.size > 1 ? Math.max(one, betweenRaters.value) : one
}

function needed(measurements: number, published: number | null): number {
  return Math.max(0, (published === null ? ownNoiseFrom : measurementsForVerdict) - measurements)
}

function baselineOf(points: readonly Point[]): number | null {
  const [first, second, third] = points
  if (!first) return null
  if (!second || !third || points.length < 5) return first.score
  const took = epochMilliseconds(third.at) - epochMilliseconds(first.at)
  return took <= firstWeek ? (first.score + second.score + third.score) / 3 : first.score
}

/** True where the baseline leaves no room to improve by what would count. */
function isAtFloor(
  instrument: Instrument,
  variant: string | null,
  baseline: number,
  published: number | null,
): boolean {
  const { low, high } = rangeOf(instrument, variant)
  const best =
    variantOf(instrument, variant)?.normal ?? (instrument.better === 'higher' ? high : low)
  const room = instrument.better === 'higher' ? best - baseline : baseline - best
  return room <= 0 || room < (instrument.important?.absolute ?? published ?? 0)
}

/** A rating of change needs no baseline: the latest answer is the change, as the person sees it. */
function readRating(
  rating: NonNullable<Instrument['ratesChange']>,
  scores: readonly number[],
): Change {
  const latest = scores.at(-1)
  if (latest === undefined) return { ...nothingYet, measurements: 0, needed: 1 }
  const lowerIsBetter = rating.betterFrom < rating.none
  const isBetter = lowerIsBetter ? latest <= rating.betterFrom : latest >= rating.betterFrom
  const isWorse = lowerIsBetter ? latest >= rating.worseFrom : latest <= rating.worseFrom
  return {
    ...nothingYet,
    verdict: isBetter ? 'improved' : isWorse ? 'worse' : 'no-clear-change',
    latest,
    change: lowerIsBetter ? rating.none - latest : latest - rating.none,
    important: isBetter || isWorse,
    measurements: scores.length,
    needed: 0,
  }
}
