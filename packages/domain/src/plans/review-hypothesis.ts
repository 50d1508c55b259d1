import { byInstant, epochMilliseconds } from '../outcomes/epoch.ts'
import { readChange } from '../outcomes/read-change.ts'
import type { OutcomeSeries } from '../outcomes/series.ts'
import { seriesKey } from '../outcomes/series-key.ts'
import { detectableOf, seriesName } from '../outcomes/variant.ts'
import type { Hypothesis } from './assessment.ts'
import { entryOf, type PlanCatalogue } from './plan-catalogue.ts'

export type HypothesisFacts = {
  /** The patient's series (`groupSeries`). */
  readonly outcomes: readonly Pick<OutcomeSeries, 'series' | 'points'>[]
  /** Instants of the charted visits, oldest first. */
  readonly visits: readonly string[]
  /** When the hypothesis was written down; the visit in which it was counts as the first. ISO instant. */
  readonly since: string
  readonly catalogue: Pick<PlanCatalogue, 'instruments'>
}

export type HypothesisReview = {
  /** As its own test decides; as it was where the test has no numbers. */
  readonly status: Hypothesis['status']
  readonly because:
    | 'moved'
    | 'got-worse'
    | 'did-not-move'
    | 'too-early'
    | 'not-measured'
    | 'no-prediction'
    | 'noise-unknown'
  readonly reason: string
  /** Change so far (positive is better) against the change it takes; null where it cannot be told. */
  readonly numbers: {
    readonly change: number | null
    readonly by: number
    readonly visits: number
    readonly withinVisits: number
    readonly measurements: number
  } | null
  readonly hypothesis: Hypothesis
}

const hourMs = 60 * 60 * 1000
/** A baseline and two more: one good reading supports nothing. */
const leastAfter = 2

/**
 * Decides a hypothesis by its own test: supported when the measure was better by what the prediction asks for, and by more
 * than its noise, at two measurements in a row within its visits; refuted when those visits are over without it, or as
 * soon as the measure is reliably worse; else open. What was measured on arrival for the visit after the last one still
 * counts. It says whether the expectation came true, not why. `today` is a day (`YYYY-MM-DD`) in the practice's zone.
 */
export function reviewHypothesis(
  hypothesis: Hypothesis,
  { outcomes, visits, since, catalogue }: HypothesisFacts,
  today: string,
): HypothesisReview {
  const { prediction } = hypothesis
  const undecided = (because: HypothesisReview['because'], reason: string): HypothesisReview => ({
    status: hypothesis.status,
    because,
    reason,
    numbers: null,
    hypothesis,
  })
  if (!prediction)
    return undecided(
      'no-prediction',
      'Its test has no numbers: choose a measure, a change and a number of visits, and it can decide.',
    )
  const { series, withinVisits } = prediction
  const instrument = entryOf(catalogue.instruments, series.instrument)
  const noise = instrument && detectableOf(instrument, series.variant)?.value
  if (!instrument || !noise)
    return undecided(
      'noise-unknown',
      'How much its measure varies by itself is not known, so no change of it can decide.',
    )

  const written = epochMilliseconds(since)
  const held = visits.map(epochMilliseconds).filter((at) => at >= written - 2 * hourMs)
  const last = held[withinVisits - 1] ?? Number.POSITIVE_INFINITY
  const next = held[withinVisits] ?? Number.POSITIVE_INFINITY
  const key = seriesKey(series)
  const points = byInstant(
    outcomes.filter((one) => seriesKey(one.series) === key).flatMap((one) => one.points),
  ).map((point) => ({ ...point, time: epochMilliseconds(point.at) }))
  const known = points.filter(({ time }) => time <= written + hourMs)
  const later = points.filter(({ time }) => time > written + hourMs && time <= next + hourMs)
  const judged = [...known.slice(-1), ...later]
  const { verdict, baseline, change, reliable } = readChange(instrument, series.variant, judged)
  const by = Math.max(prediction.by ?? 0, noise)
  const direction = instrument.better === 'higher' ? 1 : -1
  const from = baseline ?? 0
  const enough = judged.slice(-leastAfter).every(({ score }) => direction * (score - from) >= by)
  const measurements = Math.max(0, judged.length - 1)
  const isOver = Number.isFinite(next) || later.some(({ time }) => time > last + hourMs)

  const name = seriesName(instrument, series.variant, series.side)
  const numbers = { change, by, visits: held.length, withinVisits, measurements }
  const decided = (
    status: Hypothesis['status'],
    because: HypothesisReview['because'],
    reason: string,
  ): HypothesisReview => ({
    status,
    because,
    reason,
    numbers,
    hypothesis: { ...hypothesis, status, reviewedOn: today },
  })
  const moved = wordMove(change ?? 0)
  if (reliable && enough)
    return decided(
      'supported',
      'moved',
      `${name} is ${moved}, at least the ${rounded(by)} it takes, at two measurements in a row. That fits the guess; it does not prove it.`,
    )
  if (verdict === 'worse')
    return decided(
      'refuted',
      'got-worse',
      `${name} is ${moved}, beyond its noise: not what was expected.`,
    )
  if (!isOver)
    return decided(
      'open',
      'too-early',
      `Too early: ${held.length} of ${withinVisits} visits, ${measurements} ${measurements === 1 ? 'measurement' : 'measurements'} since.`,
    )
  if (measurements < leastAfter)
    return decided(
      'open',
      'not-measured',
      `Its ${withinVisits} visits are over and ${name} was measured too seldom to tell: it takes one before and two after.`,
    )
  return decided(
    'refuted',
    'did-not-move',
    `After ${withinVisits} visits ${name} is ${moved}, short of the ${rounded(by)} it takes twice in a row.`,
  )
}

function wordMove(change: number): string {
  if (change > 0) return `${rounded(change)} better`
  return change < 0 ? `${rounded(-change)} worse` : 'as it was'
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10)
}
