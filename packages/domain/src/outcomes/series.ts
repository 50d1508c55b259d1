import { studentQuantile } from './distributions.ts'
import { byInstant, epochMilliseconds } from './epoch.ts'
import type { Outcome, Series } from './outcome.ts'
import type { Point } from './read-change.ts'
import { seriesKey } from './series-key.ts'

/** One instrument, variant and side of one patient over time. */
export type OutcomeSeries = {
  readonly key: string
  readonly series: Series
  /** Standing outcomes, oldest first: one that was corrected is replaced by its correction. */
  readonly outcomes: readonly Outcome[]
  /**
   * What may be compared over time, oldest first: scored, and not taken right after the hands-on part, whose effect
   * fades (see `beforeAndAfter`).
   */
  readonly points: readonly Point[]
}

/** One patient's outcomes as series, in the order of their first measurement. */
export function groupSeries(outcomes: readonly Outcome[]): OutcomeSeries[] {
  const byKey = new Map<string, [Outcome, ...Outcome[]]>()
  for (const outcome of byInstant(standing(outcomes))) {
    const key = seriesKey(outcome)
    const known = byKey.get(key)
    if (known) known.push(outcome)
    else byKey.set(key, [outcome])
  }
  return [...byKey].map(([key, members]) => {
    const [{ instrument, variant, side }] = members
    return {
      key,
      series: { instrument, variant, side },
      outcomes: members,
      points: pointsOf(members),
    }
  })
}

/** Outcomes that stand: neither corrected, nor an older one of two corrections of the same. */
export function standing(outcomes: readonly Outcome[]): Outcome[] {
  const latest = new Map<string, Outcome>()
  for (const outcome of outcomes) {
    if (outcome.corrects === null) continue
    const other = latest.get(outcome.corrects)
    if (!other || recorded(outcome) >= recorded(other)) latest.set(outcome.corrects, outcome)
  }
  return outcomes.filter(
    (outcome) =>
      !latest.has(outcome.id) &&
      (outcome.corrects === null || latest.get(outcome.corrects) === outcome),
  )
}

/** Both measurements around the hands-on part of one visit, as a change (positive when the score rose). */
export type AroundVisit = {
  readonly visitId: string
  readonly at: string
  readonly before: number
  readonly after: number
  readonly rise: number
}

/** Per visit the last measurement before and the first after the hands-on part, oldest visit first. */
export function beforeAndAfter({ outcomes }: OutcomeSeries): AroundVisit[] {
  const visits = [...new Set(outcomes.map((outcome) => outcome.visitId))].filter(
    (id) => id !== null,
  )
  return visits.flatMap((visitId) => {
    const during = outcomes.filter((outcome) => outcome.visitId === visitId)
    const before = during.findLast(({ moment }) => moment === 'before')
    const after = during.find(({ moment }) => moment === 'after')
    if (!before || !after || before.score === null || after.score === null) return []
    const rise = after.score - before.score
    return [{ visitId, at: after.at, before: before.score, after: after.score, rise }]
  })
}

/** The mean change around visits, positive when better, with its 95 % t interval. */
export type VisitEffect = {
  readonly visits: number
  readonly mean: number
  readonly low: number
  readonly high: number
}

/**
 * What tends to happen around the hands-on part for this patient, over visits measured both before and after; null below
 * three of them. It describes and does not prove: rest and attention alone do something too.
 */
export function visitEffect(series: OutcomeSeries, better: 'higher' | 'lower'): VisitEffect | null {
  const gains = beforeAndAfter(series).map(({ rise }) => (better === 'higher' ? rise : -rise))
  if (gains.length < 3) return null
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length
  const squares = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0)
  const error = Math.sqrt(squares / (gains.length - 1) / gains.length)
  const half = studentQuantile(0.975, gains.length - 1) * error
  return { visits: gains.length, mean, low: mean - half, high: mean + half }
}

function pointsOf(outcomes: readonly Outcome[]): Point[] {
  return outcomes.flatMap(({ at, score, moment, memberId }) =>
    score === null || moment === 'after' ? [] : [{ at, score, memberId }],
  )
}

function recorded(outcome: Outcome): number {
  return epochMilliseconds(outcome.recordedAt)
}
