import type { Plan } from '@healing-touch/domain/plans/plan.ts'
import type { Inside, PracticeId } from '../db/enter.ts'
import { toPlan } from './store.ts'

export type CurrentPlan = {
  readonly plan: Plan
  readonly madeBy: string
  /** Charted visits of the plan's episode. */
  readonly visits: number
}

/** The patient's newest plan with who made it and how many visits it has had; null before the first. */
export async function loadCurrentPlan(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<CurrentPlan | null> {
  const row = await trx
    .selectFrom('plan')
    .innerJoin('member', (join) =>
      join
        .onRef('member.practice_id', '=', 'plan.practice_id')
        .onRef('member.id', '=', 'plan.created_by'),
    )
    .selectAll('plan')
    .select('member.name as made_by')
    .select((eb) =>
      eb
        .selectFrom('visit')
        .select((visit) => visit.fn.countAll<number>().as('count'))
        .whereRef('visit.practice_id', '=', 'plan.practice_id')
        .whereRef('visit.episode_id', '=', 'plan.episode_id')
        .where('visit.patient_id', '=', patientId)
        .where('visit.charted_at', 'is not', null)
        .as('visits'),
    )
    .where('plan.practice_id', '=', practiceId)
    .where('plan.patient_id', '=', patientId)
    .orderBy('plan.created_at', 'desc')
    .orderBy('plan.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { plan: toPlan(row), madeBy: row.made_by, visits: row.visits ?? 0 } : null
}
