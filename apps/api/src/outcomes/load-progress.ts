import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import type { Goal } from '@healing-touch/domain/plans/plan.ts'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Inside, PracticeId } from '../db/enter.ts'

/** What stands around a patient's outcomes on their progress screen. */
export type ProgressFacts = {
  readonly goals: readonly Goal[]
  readonly maps: { readonly at: string; readonly map: PainMap }[]
  readonly visits: string[]
}

/** Pain maps oldest first, the newest plan's goals and the instants of charted visits, in one round trip. */
export async function loadProgress(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<ProgressFacts> {
  const row = await trx
    .selectNoFrom((eb) => [
      jsonObjectFrom(
        eb
          .selectFrom('plan')
          .select('content')
          .where('practice_id', '=', practiceId)
          .where('patient_id', '=', patientId)
          .orderBy('created_at', 'desc')
          .orderBy('version', 'desc')
          .limit(1),
      ).as('plan'),
      jsonArrayFrom(
        eb
          .selectFrom('pain_map')
          .select(['at', 'content'])
          .where('practice_id', '=', practiceId)
          .where('patient_id', '=', patientId)
          .orderBy('at'),
      ).as('maps'),
      jsonArrayFrom(
        eb
          .selectFrom('visit')
          .select('started_at')
          .where('practice_id', '=', practiceId)
          .where('patient_id', '=', patientId)
          .where('charted_at', 'is not', null)
          .orderBy('started_at'),
      ).as('visits'),
    ])
    .executeTakeFirstOrThrow()

  return {
    goals: row.plan?.content.goals ?? [],
    maps: row.maps.map(({ at, content }) => ({ at: new Date(at).toISOString(), map: content })),
    visits: row.visits.map(({ started_at }) => new Date(started_at).toISOString()),
  }
}
