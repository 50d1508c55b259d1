import { epochMilliseconds } from '../outcomes/epoch.ts'
import { readChange } from '../outcomes/read-change.ts'
import type { OutcomeSeries } from '../outcomes/series.ts'
import { seriesKey } from '../outcomes/series-key.ts'
import type { Change } from '../outcomes/verdict.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import { decide } from './decide-review.ts'
import { goalOutlook } from './goal-outlook.ts'
import { goalProgress } from './goal-progress.ts'
import type { Goal, Plan } from './plan.ts'
import { entryOf, type PlanCatalogue } from './plan-catalogue.ts'
import { dueReasons, type Review, type ReviewNumbers } from './review.ts'
import { stopAfterVisits } from './stop-rule.ts'

export type ReviewFacts = {
  /** First day of the episode; what was measured before it does not count. */
  readonly openedOn: string
  readonly catalogue: Pick<PlanCatalogue, 'instruments' | 'conditions'>
  /** What the patient's safety facts mean today; null where nobody asked. */
  readonly safety: Pick<SafetyDay, 'concern'> | null
  readonly patientWantsToStop: boolean
}

const weekMs = 7 * 24 * 60 * 60 * 1000
/** A rise of pain (0–10) since the plan that asks for a new look. Decision. */
const painUp = 3

/**
 * What the numbers suggest to do next; the therapist decides (see `decide` for the order of the rules). Changing or
 * renewing a plan is its review: `due` counts from `plan.createdAt`, by the plan's own visits and weeks (4 and 4 in a
 * draft). `outcomes` are the patient's series (`groupSeries`), `visits` the instants of the episode's charted visits,
 * oldest first, `now` an ISO instant.
 */
export function reviewPlan(
  { content, createdAt }: Pick<Plan, 'content' | 'createdAt'>,
  outcomes: readonly Pick<OutcomeSeries, 'series' | 'points'>[],
  visits: readonly string[],
  now: string,
  { openedOn, catalogue, safety, patientWantsToStop }: ReviewFacts,
): Review {
  const own = outcomes.map(({ series, points }) => ({
    series,
    points: points.filter(({ at }) => at >= openedOn),
  }))
  const pointsOf = (key: string) =>
    own.filter(({ series }) => seriesKey(series) === key).flatMap(({ points }) => points)
  const progressOf = (goal: Goal) => goalProgress(goal, pointsOf(seriesKey(goal.series)))
  const accepted = epochMilliseconds(createdAt)
  const weeks = Math.max(0, Math.floor((epochMilliseconds(now) - accepted) / weekMs))
  const goals = content.goals.map(progressOf)
  const changes = content.goals.flatMap(({ series }): Change[] => {
    const instrument = entryOf(catalogue.instruments, series.instrument)
    return instrument ? [readChange(instrument, series.variant, pointsOf(seriesKey(series)))] : []
  })
  const verdictIs = (...wanted: Change['verdict'][]) =>
    changes.filter(({ verdict }) => wanted.includes(verdict)).length
  const numbers: ReviewNumbers = {
    visits: visits.length,
    weeks,
    goalsMet: goals.filter(({ met }) => met).length,
    goals: goals.length,
    better: verdictIs('improved', 'small-but-real'),
    worse: verdictIs('worse'),
    judged: changes.length - verdictIs('too-early'),
    measures: changes.length,
    perWeek: paceOf(visits),
    stopAfter: stopAfterVisits(
      content.conditions.flatMap((id) => entryOf(catalogue.conditions, id) ?? []),
    ),
  }
  const redFlag = safety !== null && safety.concern.level >= 2 ? safety.concern.therapist : null
  const since = visits.filter((at) => epochMilliseconds(at) >= accepted).length
  const dueBecause = dueReasons.filter(
    (reason) =>
      ({
        visits: since >= content.reassess.visits,
        weeks: weeks >= content.reassess.weeks,
        'pain-up': isPainUp(own, accepted),
        'red-flag': redFlag !== null,
      })[reason],
  )
  const outlook = goalOutlook(content, own, visits, catalogue)
  const decided = decide({
    numbers,
    redFlag,
    patientWantsToStop,
    feelsBetter: feelsBetter(pointsOf('pgic')),
    courseOver: weeks >= content.dose.weeks,
    halfway: visits.length >= content.reassess.visits,
    planned: content.dose.perWeek.low,
    outlook: outlook.filter(({ goal }) => !progressOf(goal).met),
  })
  return { due: dueBecause.length > 0, dueBecause, numbers, outlook, ...decided }
}

/** Any pain rating that stands 3 or more above the one the plan was made on (or the first after it). */
function isPainUp(
  outcomes: readonly Pick<OutcomeSeries, 'series' | 'points'>[],
  accepted: number,
): boolean {
  return outcomes.some(({ series, points }) => {
    const latest = points.at(-1)
    const before = points.findLast(({ at }) => epochMilliseconds(at) <= accepted) ?? points[0]
    if (series.instrument !== 'nprs' || !latest || !before) return false
    return latest.score - before.score >= painUp
  })
}

/** "Much" or "very much improved" at the last two re-assessments. */
function feelsBetter(ratings: OutcomeSeries['points']): boolean {
  const lastTwo = ratings.slice(-2)
  return lastTwo.length === 2 && lastTwo.every(({ score }) => score <= 2)
}

function paceOf(visits: readonly string[]): number | null {
  const times = visits.map(epochMilliseconds)
  const took = Math.max(...times) - Math.min(...times)
  return took > 0 ? ((times.length - 1) * weekMs) / took : null
}
