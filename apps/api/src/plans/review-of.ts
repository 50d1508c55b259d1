import { findCondition } from '@healing-touch/domain/conditions/conditions.ts'
import { findInstrument } from '@healing-touch/domain/outcomes/instruments.ts'
import { type Point, readChange } from '@healing-touch/domain/outcomes/read-change.ts'
import { seriesKey } from '@healing-touch/domain/outcomes/series-key.ts'
import { type GoalProgress, goalProgress } from '@healing-touch/domain/plans/goal-progress.ts'
import type { Plan } from '@healing-touch/domain/plans/plan.ts'
import { type Review, reviewPlan } from '@healing-touch/domain/plans/review-plan.ts'

/** What a plan is judged by: its episode's charted visits and the points of the patient's series. */
export type Judged = {
  readonly openedOn: string
  readonly visits: readonly string[]
  readonly points: ReadonlyMap<string, readonly Point[]>
}

/** After this many visits without a reliable change the plan stops: the smallest number of its conditions. */
export function stopRule({ content }: Plan): number {
  const stops = content.conditions.map((id) => findCondition(id)?.reviewAfterVisits)
  return Math.min(...stops.filter((stop) => stop !== undefined), 12)
}

export function goalsOf({ content }: Plan, { points }: Judged): GoalProgress[] {
  return content.goals.map((goal) => goalProgress(goal, points.get(seriesKey(goal.series)) ?? []))
}

/** The review of a plan that is not closed, on the measures of its goals since the episode was opened; else null. */
export function reviewOf(plan: Plan, judged: Judged, now: string): Review | null {
  if (plan.status === 'closed') return null
  const goals = goalsOf(plan, judged)
  const changes = goals.flatMap(({ goal: { series } }) => {
    const instrument = findInstrument(series.instrument)
    if (!instrument) return []
    const points = judged.points.get(seriesKey(series)) ?? []
    const own = points.filter(({ at }) => at >= judged.openedOn)
    return [{ series, change: readChange(instrument, series.variant, own) }]
  })
  const { visits } = judged
  const facts = {
    acceptedAt: plan.createdAt,
    visits: visits.length,
    visitsSince: visits.filter((at) => at >= plan.createdAt).length,
    goals,
    changes,
    stopAfterVisits: stopRule(plan),
  }
  return reviewPlan(plan.content, facts, now)
}
