import type { OutcomeSeries } from '@healing-touch/domain/outcomes/series.ts'
import { goalOutlook } from '@healing-touch/domain/plans/goal-outlook.ts'
import type { Plan } from '@healing-touch/domain/plans/plan.ts'
import { entryOf, type PlanCatalogue } from '@healing-touch/domain/plans/plan-catalogue.ts'
import { z } from 'zod'
import { GoalStanding, standingOf } from './goal-standing.ts'

/** `GoalChance` as it travels: the chance 0–1 of being there at a visit, or why nobody can say. */
export const ChanceShape = z.discriminatedUnion('known', [
  z.strictObject({ known: z.literal(true), chance: z.number().min(0).max(1), atVisit: z.int() }),
  z.strictObject({
    known: z.literal(false),
    because: z.enum(['too-early', 'visit-is-past', 'too-far', 'noise-unknown', 'not-studied']),
    needed: z.int(),
  }),
])

/** Where a goal stands, why it is set there and how likely it is reached; the chance is null once the plan is closed or the goal is met. */
export const PatientGoal = z.strictObject({
  ...GoalStanding.shape,
  chance: ChanceShape.nullable(),
  /** Why this target; null in older plans. */
  why: z.string().nullable(),
})
export type PatientGoal = z.infer<typeof PatientGoal>

type Course = {
  readonly series: readonly OutcomeSeries[]
  readonly openedOn: string
  /** Instants of the charted visits of the plan's episode. */
  readonly visits: readonly string[]
  /** The practice's own measures among them. */
  readonly known: Pick<PlanCatalogue, 'instruments'>
}

/** A plan's goals, each with its chance by the end of the course, from what was measured since the episode was opened. */
export function patientGoals(
  { content, status }: Pick<Plan, 'content' | 'status'>,
  { series, openedOn, visits, known }: Course,
): PatientGoal[] {
  const own = series.map((one) => ({
    ...one,
    points: one.points.filter(({ at }) => at >= openedOn),
  }))
  return goalOutlook(content, own, visits, known).flatMap(({ goal, chance }) =>
    standingOf(goal, series, (id) => entryOf(known.instruments, id)).map((standing) => ({
      ...standing,
      chance: status === 'closed' || standing.met ? null : chance,
      why: goal.reason?.text ?? null,
    })),
  )
}
