import type { Episode } from '@healing-touch/domain/people/episode.ts'
import type { Patient } from '@healing-touch/domain/people/people.ts'
import type { Plan } from '@healing-touch/domain/plans/plan.ts'
import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { shownTo } from '../circle/store.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { toPlan } from '../plans/store.ts'
import { toEpisode, toPatient } from './store.ts'

/** What stands around a patient in a list. */
export type Person = {
  readonly patient: Patient
  readonly therapist: string | null
  /** The newest one. */
  readonly episode: Episode | null
  /** The newest version of the newest episode's plan. */
  readonly plan: Plan | null
  /** Instants of the newest episode's charted visits, oldest first. */
  readonly visits: readonly string[]
  readonly lastVisitAt: string | null
  readonly nextAppointmentAt: string | null
  readonly lastCheckInAt: string | null
}

export type Wanted =
  | { readonly ids: readonly string[] }
  | {
      readonly search: string
      readonly most: number
      /** Whether those in care come before all others, and of them those who were last seen or heard of. */
      readonly inCareFirst: boolean
    }

/** Patients by id, or whose name or e-mail contains every word of a search; one round trip. */
export async function loadPeople(trx: Inside, actor: Actor, wanted: Wanted): Promise<Person[]> {
  const { practiceId, now } = actor
  if ('ids' in wanted && wanted.ids.length === 0) return []
  const rows = await trx
    .selectFrom('patient')
    .leftJoin('member', (join) =>
      join
        .onRef('member.practice_id', '=', 'patient.practice_id')
        .onRef('member.id', '=', 'patient.therapist_id'),
    )
    .leftJoinLateral(
      (db) =>
        db
          .selectFrom('episode')
          .selectAll()
          .whereRef('episode.practice_id', '=', 'patient.practice_id')
          .whereRef('episode.patient_id', '=', 'patient.id')
          .orderBy('opened_on', 'desc')
          .orderBy('id', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .selectAll('patient')
    .select((eb) => [
      'member.name as therapist',
      'newest.id as episode_id',
      'newest.condition',
      'newest.opened_on',
      'newest.closed_on',
      jsonObjectFrom(
        eb
          .selectFrom('plan')
          .selectAll('plan')
          .whereRef('plan.practice_id', '=', 'patient.practice_id')
          .whereRef('plan.episode_id', '=', 'newest.id')
          .orderBy('version', 'desc')
          .limit(1),
      ).as('plan'),
      jsonArrayFrom(
        eb
          .selectFrom('visit')
          .select('started_at')
          .whereRef('visit.practice_id', '=', 'patient.practice_id')
          .whereRef('visit.episode_id', '=', 'newest.id')
          .where('charted_at', 'is not', null)
          .orderBy('started_at'),
      ).as('visits'),
      eb
        .selectFrom('visit')
        .select('started_at')
        .whereRef('visit.practice_id', '=', 'patient.practice_id')
        .whereRef('visit.patient_id', '=', 'patient.id')
        .where('charted_at', 'is not', null)
        .orderBy('started_at', 'desc')
        .limit(1)
        .as('last_visit_at'),
      eb
        .selectFrom('appointment')
        .select('starts_at')
        .whereRef('appointment.practice_id', '=', 'patient.practice_id')
        .whereRef('appointment.patient_id', '=', 'patient.id')
        .where('status', 'in', ['booked', 'arrived'])
        .where('ends_at', '>', now)
        .orderBy('starts_at')
        .limit(1)
        .as('next_appointment_at'),
      eb
        .selectFrom('check_in')
        .select('at')
        .whereRef('check_in.practice_id', '=', 'patient.practice_id')
        .whereRef('check_in.patient_id', '=', 'patient.id')
        .orderBy('at', 'desc')
        .limit(1)
        .as('last_check_in_at'),
    ])
    .where('patient.practice_id', '=', practiceId)
    .where(shownTo(actor))
    .$call((query) => {
      if ('ids' in wanted) return query.where('patient.id', 'in', wanted.ids)
      const words = plain(wanted.search).split(/\s+/).filter(Boolean)
      return words
        .reduce((narrowed, word) => {
          const part = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
          return narrowed.where((eb) =>
            eb.or([
              eb(plainColumn('patient.given_name'), 'like', part),
              eb(plainColumn('patient.family_name'), 'like', part),
              eb(plainColumn('patient.email'), 'like', part),
            ]),
          )
        }, query)
        .$if(wanted.inCareFirst, (all) =>
          all
            .orderBy(sql`newest.id is not null and newest.closed_on is null`, 'desc')
            .orderBy(lastHeardOf, (order) => order.desc().nullsLast()),
        )
        .limit(wanted.most)
    })
    .orderBy('family_name')
    .orderBy('given_name')
    .orderBy('patient.id')
    .execute()
  return rows.map((row) => ({
    patient: toPatient(row),
    therapist: row.therapist,
    episode: episodeOf(row),
    plan: row.plan && toPlan({ ...row.plan, created_at: iso(row.plan.created_at) }),
    visits: row.visits.map(({ started_at }) => iso(started_at)),
    lastVisitAt: row.last_visit_at,
    nextAppointmentAt: row.next_appointment_at,
    lastCheckInAt: row.last_check_in_at,
  }))
}

const lastHeardOf = sql`case when newest.closed_on is null then greatest(
  (select max(started_at) from visit
    where visit.practice_id = patient.practice_id and visit.patient_id = patient.id),
  (select max(at) from check_in
    where check_in.practice_id = patient.practice_id and check_in.patient_id = patient.id)
) end`

type Joined = {
  practice_id: string
  id: string
  episode_id: string | null
  condition: string | null
  opened_on: string | null
  closed_on: string | null
}

function episodeOf({ practice_id, id, episode_id, condition, opened_on, closed_on }: Joined) {
  if (episode_id === null || condition === null || opened_on === null) return null
  return toEpisode({ practice_id, id: episode_id, patient_id: id, condition, opened_on, closed_on })
}

/** Small letters without accents: who types "solis" finds Solís. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
}

function plainColumn(column: string) {
  return sql<string>`regexp_replace(normalize(lower(${sql.ref(column)}), nfd), '[\u0300-\u036f]', '', 'g')`
}

/** PostgreSQL writes an instant inside JSON with its offset. */
function iso(at: string): string {
  return new Date(at).toISOString()
}
