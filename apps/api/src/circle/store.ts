import { emergencyMinutes } from '@healing-touch/domain/people/circle.ts'
import { sql } from 'kysely'
import type { Actor, Inside, PracticeId } from '../db/enter.ts'

export type ClosedChart = {
  readonly id: string
  /** The member reads it in an emergency. */
  readonly emergency: boolean
}

type Who = Pick<Actor, 'id' | 'roles'>

/** Of the query's table `patient`, the charts that are closed to a member; row level security says it once more. */
function closedTo({ id, roles }: Who) {
  const [rents, owns] = [roles.includes('renter'), roles.includes('owner')]
  return sql<boolean>`(patient.resting_since is not null or ${rents} and patient.kept_by is null
    or patient.kept_by is not null and patient.kept_by <> ${id} and not (${owns} and exists (
      select from member keeper where keeper.practice_id = patient.practice_id
        and keeper.id = patient.kept_by and keeper.dismissed_at is not null)))`
}

/** Of the same, those that the member reads in an emergency. */
function inEmergency({ id }: Who) {
  return sql<boolean>`exists (select from emergency_access e
    where e.practice_id = patient.practice_id and e.member_id = ${id} and e.patient_id = patient.id
      and e.at between now() - make_interval(mins => ${emergencyMinutes}) and now())`
}

/** Of the query's table `patient`, those whom a member may see; patients see themselves, whoever keeps their chart. */
export function shownTo(who: Who) {
  if (who.roles.includes('patient')) return sql<boolean>`true`
  return sql<boolean>`(not ${closedTo(who)} or ${inEmergency(who)})`
}

/** Those of the charts that are closed to a member. */
export async function closedAmong(
  trx: Inside,
  actor: Actor,
  ids: readonly string[],
): Promise<ClosedChart[]> {
  const { rows } = await sql<ClosedChart>`
    select patient.id, ${inEmergency(actor)} as emergency from patient
    where patient.practice_id = ${actor.practiceId} and patient.id = any(${[...ids]}::uuid[])
      and ${closedTo(actor)}`.execute(trx)
  return rows
}

/** Whether the record of the patient who has entered rests. */
export async function isResting(trx: Inside, { practiceId, id }: Actor): Promise<boolean> {
  const row = await trx
    .selectFrom('patient')
    .select('id')
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .where('resting_since', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

export type Circle = {
  readonly keptBy: { readonly id: string; readonly name: string } | null
  readonly keeperGone: boolean
  /** Until when the member may read it in an emergency. */
  readonly emergencyUntil: string | null
}

/** Whose chart it is, as far as the member sees the patient; null otherwise. */
export async function circleOf(
  trx: Inside,
  { practiceId, id }: Actor,
  patientId: string,
): Promise<Circle | null> {
  const { rows } = await sql<{
    kept_by: string | null
    name: string | null
    gone: boolean
    until: string | null
  }>`
    select p.kept_by, m.name, m.dismissed_at is not null as gone, (
        select max(e.at) + make_interval(mins => ${emergencyMinutes}) from emergency_access e
        where e.practice_id = p.practice_id and e.member_id = ${id} and e.patient_id = p.id
          and e.at between now() - make_interval(mins => ${emergencyMinutes}) and now()) as until
    from patient p left join member m on m.practice_id = p.practice_id and m.id = p.kept_by
    where p.practice_id = ${practiceId} and p.id = ${patientId}`.execute(trx)
  const [row] = rows
  if (!row) return null
  const { kept_by, name, gone, until } = row
  return {
    keptBy: kept_by === null ? null : { id: kept_by, name: name ?? '' },
    keeperGone: gone,
    emergencyUntil: until,
  }
}

export async function setKeeper(
  trx: Inside,
  practiceId: PracticeId,
  { patientId, keptBy }: { readonly patientId: string; readonly keptBy: string | null },
): Promise<void> {
  await trx
    .updateTable('patient')
    .set({ kept_by: keptBy })
    .where('practice_id', '=', practiceId)
    .where('id', '=', patientId)
    .execute()
}

/** Since when it rests, stays; null for a reason wakes it. */
export async function setResting(
  trx: Inside,
  practiceId: PracticeId,
  { patientId, reason }: { readonly patientId: string; readonly reason: string | null },
): Promise<void> {
  await trx
    .updateTable('patient')
    .set({
      resting_since: reason === null ? null : sql<string>`coalesce(resting_since, now())`,
      resting_for: reason,
    })
    .where('practice_id', '=', practiceId)
    .where('id', '=', patientId)
    .execute()
}

export type RestingRecord = {
  readonly id: string
  readonly name: string
  readonly since: string
  readonly reason: string
  readonly keptBy: string | null
  readonly keeperGone: boolean
}

/** The records that rest, as far as the member may wake them. */
export async function restingRecords(
  trx: Inside,
  practiceId: PracticeId,
): Promise<RestingRecord[]> {
  const { rows } = await sql<RestingRecord>`
    select p.id, p.given_name || ' ' || p.family_name as name, p.resting_since as since,
      p.resting_for as reason, p.kept_by as "keptBy", m.dismissed_at is not null as "keeperGone"
    from patient p left join member m on m.practice_id = p.practice_id and m.id = p.kept_by
    where p.practice_id = ${practiceId} and p.resting_since is not null
    order by p.resting_since desc, p.id`.execute(trx)
  return rows
}

/** The closed charts with a name and birth date, and how often the member opened one in the hour before. */
export async function closedNamed(
  trx: Inside,
  { practiceId, id }: Actor,
  { familyName, birthDate }: { readonly familyName: string; readonly birthDate: string },
) {
  const [closed, tries] = await Promise.all([
    sql<{ id: string; givenName: string }>`
      select id, given_name as "givenName" from app_closed_named(${familyName}, ${birthDate}::date)`.execute(
      trx,
    ),
    sql<{ tries: number }>`
      select count(*)::int as tries from emergency_access
      where practice_id = ${practiceId} and member_id = ${id} and at > now() - interval '1 hour'`.execute(
      trx,
    ),
  ])
  return { closed: closed.rows, tries: tries.rows[0]?.tries ?? 0 }
}

/** The patient whose chart the member opened under this id before; null when they opened none. */
export async function openedBefore(
  trx: Inside,
  { practiceId, id: memberId }: Actor,
  id: string,
): Promise<string | null> {
  const row = await trx
    .selectFrom('emergency_access')
    .select('patient_id')
    .where('practice_id', '=', practiceId)
    .where('member_id', '=', memberId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.patient_id ?? null
}

/** From now on for an hour, by the database's clock. */
export async function saveEmergency(
  trx: Inside,
  { practiceId, id: memberId }: Actor,
  { id, patientId, reason }: { id: string; patientId: string; reason: string },
): Promise<void> {
  await trx
    .insertInto('emergency_access')
    .values({
      practice_id: practiceId,
      id,
      patient_id: patientId,
      member_id: memberId,
      reason,
    })
    .execute()
}

/** Where the owners get their mail. */
export async function ownerEmails(trx: Inside, practiceId: PracticeId): Promise<string[]> {
  const { rows } = await sql<{ email: string }>`
    select u.email from member m
      join auth.access a on a.practice_id = m.practice_id and a.member_id = m.id
      join auth."user" u on u.id = a.user_id
    where m.practice_id = ${practiceId} and m.dismissed_at is null and 'owner' = any(m.roles)
    order by u.email`.execute(trx)
  return rows.map(({ email }) => email)
}
