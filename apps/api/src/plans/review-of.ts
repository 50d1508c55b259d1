import { conditions } from '@healing-touch/domain/conditions/conditions.ts'
import { instruments } from '@healing-touch/domain/outcomes/instruments.ts'
import type { OutcomeSeries } from '@healing-touch/domain/outcomes/series.ts'
import { seriesKey } from '@healing-touch/domain/outcomes/series-key.ts'
import { type GoalProgress, goalProgress } from '@healing-touch/domain/plans/goal-progress.ts'
import type { Plan } from '@healing-touch/domain/plans/plan.ts'
import type { PlanCatalogue } from '@healing-touch/domain/plans/plan-catalogue.ts'
import type { Review } from '@healing-touch/domain/plans/review.ts'
import { reviewPlan } from '@healing-touch/domain/plans/review-plan.ts'
import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'

/** What a plan is judged by: its episode's charted visits and the patient's series. */
export type Judged = {
  readonly openedOn: string
  readonly visits: readonly string[]
  readonly series: readonly Pick<OutcomeSeries, 'key' | 'series' | 'points'>[]
  /** The practice's own entries too, where they are at hand. */
  readonly catalogue?: Pick<PlanCatalogue, 'instruments' | 'conditions'>
  /** Of today; null where it is not at hand. */
  readonly safety?: Pick<SafetyDay, 'concern'> | null
}

export function goalsOf({ content }: Plan, { series }: Judged): GoalProgress[] {
  return content.goals.map((goal) => {
    const key = seriesKey(goal.series)
    return goalProgress(goal, series.find((one) => one.key === key)?.points ?? [])
  })
}

/** The review of a plan that is not closed, on the measures of its goals since the episode was opened; else null. */
export function reviewOf(plan: Plan, judged: Judged, now: string): Review | null {
  if (plan.status === 'closed') return null
  const {
    openedOn,
    visits,
    series,
    catalogue = { conditions, instruments },
    safety = null,
  } = judged
  const facts = { openedOn, catalogue, safety, patientWantsToStop: false }
  return reviewPlan(plan, series, visits, now, facts)
}
