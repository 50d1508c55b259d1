import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import type { Episode } from '@healing-touch/domain/people/episode.ts'
import type { Plan } from '@healing-touch/domain/plans/plan.ts'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { shownPainMap } from '../body/store.ts'
import type { Inside, PracticeId } from '../db/enter.ts'
import { toEpisode } from '../people/store.ts'
import { type RecordedAssessment, toAssessment, toPlan } from './store.ts'

/** What stands around a patient's plan. */
export type Care = {
  readonly patient: { readonly id: string; readonly name: string }
  /** The newest one. */
  readonly episode: Episode | null
  readonly assessment: RecordedAssessment | null
  /** Plan versions of the newest episode, newest first. */
  readonly versions: readonly Plan[]
  /** Instants of the newest episode's charted visits, oldest first. */
  readonly visits: readonly string[]
  readonly painMap: { readonly at: string; readonly map: PainMap } | null
  readonly members: readonly { readonly id: string; readonly name: string }[]
}

/** All of it in one round trip; null when there is no such patient. */
export async function loadCare(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<Care | null> {
  const row = await trx
    .with('newest', (db) =>
      db
        .selectFrom('episode')
        .selectAll()
        .where('practice_id', '=', practiceId)
        .where('patient_id', '=', patientId)
        .orderBy('opened_on', 'desc')
        .orderBy('id', 'desc')
        .limit(1),
    )
    .selectFrom('patient')
    .select((eb) => [
      'patient.id',
      'patient.given_name',
      'patient.family_name',
      jsonObjectFrom(eb.selectFrom('newest').selectAll()).as('episode'),
      jsonObjectFrom(
        eb
          .selectFrom('assessment')
          .selectAll()
          .where('practice_id', '=', practiceId)
          .where('patient_id', '=', patientId)
          .orderBy('at', 'desc')
          .limit(1),
      ).as('assessment'),
      jsonArrayFrom(
        eb
          .selectFrom('plan')
          .innerJoin('newest', 'newest.id', 'plan.episode_id')
          .selectAll('plan')
          .where('plan.practice_id', '=', practiceId)
          .orderBy('version', 'desc'),
      ).as('versions'),
      jsonArrayFrom(
        eb
          .selectFrom('visit')
          .innerJoin('newest', 'newest.id', 'visit.episode_id')
          .select('visit.started_at')
          .where('visit.practice_id', '=', practiceId)
          .where('visit.charted_at', 'is not', null)
          .orderBy('visit.started_at'),
      ).as('visits'),
      jsonObjectFrom(
        eb
          .selectFrom('pain_map')
          .select(['at', 'content'])
          .where('practice_id', '=', practiceId)
          .where('patient_id', '=', patientId)
          .orderBy('at', 'desc')
          .limit(1),
      ).as('map'),
      jsonArrayFrom(
        eb
          .selectFrom('member')
          .select(['member.id', 'member.name'])
          .where('practice_id', '=', practiceId),
      ).as('members'),
    ])
    .where('patient.practice_id', '=', practiceId)
    .where('patient.id', '=', patientId)
    .executeTakeFirst()
  if (!row) return null
  const { assessment, map } = row
  const painMap = map && shownPainMap(map.content)
  return {
    patient: { id: row.id, name: `${row.given_name} ${row.family_name}` },
    episode: row.episode && toEpisode(row.episode),
    assessment: assessment && toAssessment({ ...assessment, at: iso(assessment.at) }),
    versions: row.versions.map((one) => toPlan({ ...one, created_at: iso(one.created_at) })),
    visits: row.visits.map(({ started_at }) => iso(started_at)),
    painMap: map && painMap && { at: iso(map.at), map: painMap },
    members: row.members,
  }
}

/** PostgreSQL writes an instant inside JSON with its offset. */
function iso(at: string): string {
  return new Date(at).toISOString()
}
