import type { Plan } from '@healing-touch/domain/plans/plan.ts'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Inside, PracticeId } from '../db/enter.ts'
import { toPlan } from './store.ts'

export type CurrentPlan = {
  readonly plan: Plan
  readonly madeBy: string
  /** First day of the plan's episode. */
  readonly openedOn: string
  /** Instants of the charted visits of the plan's episode, oldest first. */
  readonly visits: readonly string[]
}

/** The patient's newest plan with who made it and the visits it has had; null before the first. */
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
    .innerJoin('episode', (join) =>
      join
        .onRef('episode.practice_id', '=', 'plan.practice_id')
        .onRef('episode.id', '=', 'plan.episode_id'),
    )
    .selectAll('plan')
    .select(['member.name as made_by', 'episode.opened_on'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('visit')
          .select('visit.started_at')
          .whereRef('visit.practice_id', '=', 'plan.practice_id')
          .whereRef('visit.episode_id', '=', 'plan.episode_id')
          .where('visit.patient_id', '=', patientId)
          .where('visit.charted_at', 'is not', null)
          .orderBy('visit.started_at'),
      ).as('visits'),
    )
    .where('plan.practice_id', '=', practiceId)
    .where('plan.patient_id', '=', patientId)
    .orderBy('plan.created_at', 'desc')
    .orderBy('plan.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  return {
    plan: toPlan(row),
    madeBy: row.made_by,
    openedOn: row.opened_on,
    visits: row.visits.map(({ started_at }) => new Date(started_at).toISOString()),
  }
}
