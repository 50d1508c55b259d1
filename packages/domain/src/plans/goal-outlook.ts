import type { OutcomeSeries } from '../outcomes/series.ts'
import { seriesKey } from '../outcomes/series-key.ts'
import { type GoalChance, goalChance } from './goal-chance.ts'
import type { Goal, PlanContent } from './plan.ts'
import { entryOf, type PlanCatalogue } from './plan-catalogue.ts'
import { talkingMinutes } from './visit-minutes.ts'

export type GoalOutlook = { readonly goal: Goal; readonly chance: GoalChance }

/** Once the planned course is over the look goes this many visits ahead. */
const visitsBeyond = 4

/** The chance of each goal at the last visit of the planned course, from what was measured since it began. */
export function goalOutlook(
  plan: Pick<PlanContent, 'goals' | 'dose'>,
  outcomes: readonly Pick<OutcomeSeries, 'series' | 'points'>[],
  visits: readonly string[],
  { instruments }: Pick<PlanCatalogue, 'instruments'>,
): GoalOutlook[] {
  const { minutes, perWeek, weeks } = plan.dose
  const planned = Math.round(weeks * perWeek.low)
  const atVisit = planned > visits.length ? planned : visits.length + visitsBeyond
  return plan.goals.map((goal) => {
    const instrument = entryOf(instruments, goal.series.instrument)
    if (!instrument) return { goal, chance: { known: false, because: 'not-studied', needed: 0 } }
    const key = seriesKey(goal.series)
    const own = outcomes.filter(({ series }) => seriesKey(series) === key)
    const points = own.flatMap((one) => one.points)
    const dose = { minutes: minutes - talkingMinutes, daysBetween: 7 / perWeek.low }
    return { goal, chance: goalChance({ goal, instrument, points, visits, dose }, atVisit) }
  })
}
