import { z } from 'zod'
import { epochMilliseconds } from '../outcomes/epoch.ts'
import type { Instrument } from '../outcomes/instrument.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import type { OutcomeRefusal } from '../outcomes/outcome-refusal.ts'
import { recordOutcome } from '../outcomes/record-outcome.ts'
import { standing } from '../outcomes/series.ts'
import { seriesKey } from '../outcomes/series-key.ts'
import { accept, type Result } from '../result.ts'
import type { Visit } from './visit.ts'

const Score = z.int().min(0, 'must be from 0 to 10').max(10, 'must be from 0 to 10').nullable()
const Scores = z.strictObject({ pain: Score, calm: Score, stress: Score })

/** What is asked right before and right after the hands-on part, each 0–10; null is not asked. */
export const VisitScores = z.strictObject({ before: Scores, after: Scores })
export type VisitScores = z.infer<typeof VisitScores>

export const visitMoments = ['before', 'after'] as const
export type VisitMoment = (typeof visitMoments)[number]

/** The three ratings around a visit, with the series each belongs to and the item it answers. */
export const visitMeasures = {
  pain: { instrument: 'nprs', variant: 'now', side: null },
  calm: { instrument: 'calm-nrs', variant: null, side: null },
  stress: { instrument: 'stress-nrs', variant: null, side: null },
} as const
export type VisitMeasure = keyof typeof visitMeasures
export const visitMeasureIds = Object.keys(visitMeasures) as readonly VisitMeasure[]

/** The standing outcome of one rating of a visit; null when it was not taken. */
function standingScore(
  outcomes: readonly Outcome[],
  visitId: string,
  moment: VisitMoment,
  measure: VisitMeasure,
): Outcome | null {
  const key = seriesKey(visitMeasures[measure])
  return (
    standing(outcomes).find(
      (one) => one.visitId === visitId && one.moment === moment && seriesKey(one) === key,
    ) ?? null
  )
}

/** The ratings of one visit as they stand. */
export function scoresOf(outcomes: readonly Outcome[], visitId: string): VisitScores {
  const at = (moment: VisitMoment) => ({
    pain: standingScore(outcomes, visitId, moment, 'pain')?.score ?? null,
    calm: standingScore(outcomes, visitId, moment, 'calm')?.score ?? null,
    stress: standingScore(outcomes, visitId, moment, 'stress')?.score ?? null,
  })
  return { before: at('before'), after: at('after') }
}

/**
 * The outcomes that a save adds: what was not measured yet, and a correction of what is different now. What is the same
 * or not asked adds nothing. Before is when the visit began, after when it ends, neither later than `now`.
 */
export function recordVisitScores(
  facts: {
    readonly visit: Visit
    /** Who charts. */
    readonly memberId: string
    readonly outcomes: readonly Outcome[]
    readonly instruments: Readonly<Record<string, Instrument>>
  },
  scores: VisitScores,
  { newId, now }: { readonly newId: () => string; readonly now: string },
): Result<Outcome[], OutcomeRefusal> {
  const { visit, outcomes, instruments } = facts
  const times = timesOf(visit, now)
  const added: Outcome[] = []
  for (const moment of visitMoments)
    for (const measure of visitMeasureIds) {
      const value = scores[moment][measure]
      const stands = standingScore(outcomes, visit.id, moment, measure)
      if (value === null || stands?.score === value) continue
      const series = visitMeasures[measure]
      const recorded = recordOutcome(
        {
          patientId: visit.patientId,
          visitId: visit.id,
          checkInId: null,
          memberId: facts.memberId,
          instrument: instruments[series.instrument] ?? null,
          earlier: standing([...outcomes, ...added]).filter(
            (one) => one.id !== stands?.id && seriesKey(one) === seriesKey(series),
          ),
          corrects: stands?.id ?? null,
        },
        { ...series, answers: { [measure]: value }, at: stands?.at ?? times[moment], moment },
        { id: newId(), now },
      )
      if (!recorded.ok) return recorded
      added.push(recorded.value)
    }
  return accept(added)
}

const minuteMs = 60_000

/** The two are never the same instant: a series has one value at each. */
function timesOf({ startedAt, minutes }: Visit, now: string): Record<VisitMoment, string> {
  const latest = epochMilliseconds(now)
  const began = Math.min(latest, epochMilliseconds(startedAt))
  const ended = Math.min(latest, epochMilliseconds(startedAt) + minutes * minuteMs)
  return { before: isoOf(began), after: isoOf(Math.max(ended, began + 1000)) }
}

function isoOf(epoch: number): string {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(epoch)).toString({
    smallestUnit: 'millisecond',
  })
}
