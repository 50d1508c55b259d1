import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import type { Plan } from '@healing-touch/domain/plans/plan.ts'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { currentPainMap } from '../body/store.ts'
import type { Inside, PracticeId } from '../db/enter.ts'

/** What stands around a patient's outcomes on their progress screen. */
export type ProgressFacts = {
  /** The newest plan, with its episode's first day and the instants of its charted visits; null before the first. */
  readonly plan:
    | (Pick<Plan, 'content' | 'status'> & {
        readonly openedOn: string
        readonly visits: readonly string[]
      })
    | null
  readonly maps: { readonly at: string; readonly map: PainMap }[]
  readonly visits: string[]
}

/** Pain maps oldest first, the newest plan and the instants of charted visits, in one round trip. */
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
          .innerJoin('episode', (join) =>
            join
              .onRef('episode.practice_id', '=', 'plan.practice_id')
              .onRef('episode.id', '=', 'plan.episode_id'),
          )
          .select(['plan.content', 'plan.status', 'plan.episode_id', 'episode.opened_on'])
          .where('plan.practice_id', '=', practiceId)
          .where('plan.patient_id', '=', patientId)
          .orderBy('plan.created_at', 'desc')
          .orderBy('plan.version', 'desc')
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
          .select(['started_at', 'episode_id'])
          .where('practice_id', '=', practiceId)
          .where('patient_id', '=', patientId)
          .where('charted_at', 'is not', null)
          .orderBy('started_at'),
      ).as('visits'),
    ])
    .executeTakeFirstOrThrow()

  const visits = row.visits.map(({ started_at, episode_id }) => ({
    at: new Date(started_at).toISOString(),
    episodeId: episode_id,
  }))
  const { plan } = row
  return {
    plan: plan && {
      content: plan.content,
      status: plan.status,
      openedOn: plan.opened_on,
      visits: visits.filter(({ episodeId }) => episodeId === plan.episode_id).map(({ at }) => at),
    },
    maps: row.maps.flatMap(({ at, content }) => {
      const read = currentPainMap(content)
      return read.ok ? [{ at: new Date(at).toISOString(), map: read.value }] : []
    }),
    visits: visits.map(({ at }) => at),
  }
}
