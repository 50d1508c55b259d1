import type { StandingMember } from '@healing-touch/domain/people/change-member.ts'
import type { Episode } from '@healing-touch/domain/people/episode.ts'
import type { Member, Patient } from '@healing-touch/domain/people/people.ts'
import { type Selectable, sql } from 'kysely'
import { shownTo } from '../circle/store.ts'
import type { Actor, Inside, PracticeId } from '../db/enter.ts'
import type { EpisodeTable, PatientTable } from './table.ts'

export async function findPatient(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<Patient | null> {
  const row = await trx
    .selectFrom('patient')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('id', '=', patientId)
    .executeTakeFirst()
  return row ? toPatient(row) : null
}

/** "Paula Moreno" by id, for those whom the member may see. */
export async function patientNames(
  trx: Inside,
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await trx
    .selectFrom('patient')
    .select(['id', 'given_name', 'family_name'])
    .where('practice_id', '=', actor.practiceId)
    .where(shownTo(actor))
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, `${row.given_name} ${row.family_name}`]))
}

export async function patientsNamed(
  trx: Inside,
  practiceId: PracticeId,
  familyName: string,
): Promise<Patient[]> {
  const rows = await trx
    .selectFrom('patient')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where((eb) => eb(eb.fn('lower', ['family_name']), '=', familyName.toLowerCase()))
    .execute()
  return rows.map(toPatient)
}

export async function savePatient(
  trx: Inside,
  practiceId: PracticeId,
  patient: Patient,
): Promise<void> {
  await trx
    .insertInto('patient')
    .values({
      practice_id: practiceId,
      id: patient.id,
      given_name: patient.givenName,
      family_name: patient.familyName,
      birth_date: patient.birthDate,
      email: patient.email,
      phone: patient.phone,
      therapist_id: patient.therapistId,
    })
    .execute()
}

export type Practice = {
  readonly id: string
  readonly name: string
  readonly zone: string
  readonly requiresSecondFactor: boolean
}

/** The transaction must have entered the practice that it makes. */
export async function savePractice(
  trx: Inside,
  { requiresSecondFactor, ...practice }: Practice,
): Promise<void> {
  await trx
    .insertInto('practice')
    .values({ ...practice, requires_second_factor: requiresSecondFactor })
    .execute()
}

export async function saveMember(
  trx: Inside,
  practiceId: PracticeId,
  member: Member,
): Promise<void> {
  await trx
    .insertInto('member')
    .values({ practice_id: practiceId, ...member })
    .execute()
}

/** Everybody who is a member or was one. */
export async function allMembers(trx: Inside, practiceId: PracticeId): Promise<StandingMember[]> {
  const rows = await trx
    .selectFrom('member')
    .select(['id', 'name', 'roles', 'dismissed_at'])
    .where('practice_id', '=', practiceId)
    .orderBy('name')
    .execute()
  return rows.map(({ dismissed_at, ...member }) => ({ ...member, dismissedAt: dismissed_at }))
}

export async function episodesOf(
  trx: Inside,
  practiceId: PracticeId,
  patientIds: readonly string[],
): Promise<Episode[]> {
  if (patientIds.length === 0) return []
  const rows = await trx
    .selectFrom('episode')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('patient_id', 'in', patientIds)
    .orderBy('opened_on', 'desc')
    .execute()
  return rows.map(toEpisode)
}

/** The patient's open episode, the newest where there are several; null when none is open. */
export async function openEpisodeOf(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<Episode | null> {
  const row = await trx
    .selectFrom('episode')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('patient_id', '=', patientId)
    .where('closed_on', 'is', null)
    .orderBy('opened_on', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row ? toEpisode(row) : null
}

export async function saveEpisode(
  trx: Inside,
  practiceId: PracticeId,
  episode: Episode,
): Promise<void> {
  await trx
    .insertInto('episode')
    .values({
      practice_id: practiceId,
      id: episode.id,
      patient_id: episode.patientId,
      condition: episode.condition,
      opened_on: episode.openedOn,
      closed_on: episode.closedOn,
    })
    .execute()
}

/** The episode ends on this day; it stays as it is when it has ended already. */
export async function closeEpisode(
  trx: Inside,
  practiceId: PracticeId,
  episodeId: string,
  closedOn: string,
): Promise<void> {
  await trx
    .updateTable('episode')
    .set({ closed_on: closedOn })
    .where('practice_id', '=', practiceId)
    .where('id', '=', episodeId)
    .where('closed_on', 'is', null)
    .execute()
}

export function toPatient(row: Selectable<PatientTable>): Patient {
  return {
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    birthDate: row.birth_date,
    email: row.email,
    phone: row.phone,
    therapistId: row.therapist_id,
  }
}

export function toEpisode(row: Selectable<EpisodeTable>): Episode {
  return {
    id: row.id,
    patientId: row.patient_id,
    condition: row.condition,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
  }
}
