import type { Role } from '@healing-touch/domain/people/roles.ts'
import { type Selectable, sql } from 'kysely'
import type { Inside, PracticeId } from '../db/enter.ts'
import type { InvitationTable } from './table.ts'

export type Invitation = {
  readonly id: string
  /** Whose record it opens; null where it makes a member. */
  readonly patientId: string | null
  /** Who is to act for that patient; null where the patient is invited. */
  readonly proxyId: string | null
  readonly name: string
  readonly roles: readonly Role[] | null
  readonly email: string
  readonly invitedAt: string
  readonly expiresAt: string
}

type NewInvitation = Omit<Invitation, 'invitedAt' | 'expiresAt'> & {
  readonly invitedBy: string
  readonly tokenHash: string
  readonly days: number
}

export async function saveInvitation(
  trx: Inside,
  practiceId: PracticeId,
  invitation: NewInvitation,
): Promise<Invitation> {
  const { id, patientId, proxyId, name, roles, email, tokenHash, invitedBy, days } = invitation
  const row = await trx
    .insertInto('invitation')
    .values({
      practice_id: practiceId,
      id,
      patient_id: patientId,
      proxy_id: proxyId,
      name,
      roles: roles && [...roles],
      email,
      token_hash: tokenHash,
      invited_by: invitedBy,
      expires_at: inDays(days),
      ended_at: null,
      outcome: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return toInvitation(row)
}

/** Those to the patient, or for null to the team, that nobody accepted or took back, the newest first; also those whose time is over, to be sent again. */
export async function waitingInvitations(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string | null,
): Promise<Invitation[]> {
  const rows = await waiting(trx, practiceId, patientId).where('proxy_id', 'is', null).execute()
  return rows.map(toInvitation)
}

/** Those to act for a patient, likewise. */
export async function proxyInvitations(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<Invitation[]> {
  const rows = await waiting(trx, practiceId, patientId).where('proxy_id', 'is not', null).execute()
  return rows.map(toInvitation)
}

function waiting(trx: Inside, practiceId: PracticeId, patientId: string | null) {
  return trx
    .selectFrom('invitation')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('patient_id', patientId === null ? 'is' : '=', patientId)
    .where('ended_at', 'is', null)
    .orderBy('invited_at', 'desc')
}

export type Unaccepted = Invitation & { readonly revoked: boolean }

/** One that nobody has accepted; also one that was taken back. */
export async function findUnaccepted(
  trx: Inside,
  practiceId: PracticeId,
  id: string,
): Promise<Unaccepted | null> {
  const row = await trx
    .selectFrom('invitation')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .where('outcome', 'is distinct from', 'accepted')
    .executeTakeFirst()
  return row ? { ...toInvitation(row), revoked: row.outcome === 'revoked' } : null
}

/** The link of before opens nothing any more. */
export async function renewInvitation(
  trx: Inside,
  practiceId: PracticeId,
  {
    id,
    tokenHash,
    invitedBy,
    days,
  }: Pick<NewInvitation, 'id' | 'tokenHash' | 'invitedBy' | 'days'>,
): Promise<Invitation> {
  const row = await trx
    .updateTable('invitation')
    .set({
      token_hash: tokenHash,
      invited_by: invitedBy,
      invited_at: sql<string>`now()`,
      expires_at: inDays(days),
    })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returningAll()
    .executeTakeFirstOrThrow()
  return toInvitation(row)
}

export async function revokeInvitation(
  trx: Inside,
  practiceId: PracticeId,
  id: string,
): Promise<void> {
  await trx
    .updateTable('invitation')
    .set({ token_hash: null, ended_at: sql<string>`now()`, outcome: 'revoked' })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** The one that a link opens, while it does; by the database's clock. */
export async function invitationBy(
  trx: Inside,
  practiceId: PracticeId,
  tokenHash: string,
): Promise<Invitation | null> {
  const row = await trx
    .selectFrom('invitation')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', sql<string>`clock_timestamp()`)
    .where(sql<boolean>`(proxy_id is null or exists (
      select from proxy x where x.practice_id = ${practiceId} and x.id = proxy_id and proxy_holds(x)))`)
    .executeTakeFirst()
  return row ? toInvitation(row) : null
}

/** Ends it as accepted; false for whoever came second. */
export async function useInvitation(
  trx: Inside,
  practiceId: PracticeId,
  tokenHash: string,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('invitation')
    .set({ token_hash: null, ended_at: sql<string>`clock_timestamp()`, outcome: 'accepted' })
    .where('practice_id', '=', practiceId)
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', sql<string>`clock_timestamp()`)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The e-mail addresses that open this patient's record, or for null the practice as a member. */
export async function emailsInside(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string | null,
): Promise<string[]> {
  const { rows } = await sql<{ email: string }>`
    select u.email from auth.access a join auth."user" u on u.id = a.user_id
    where a.practice_id = ${practiceId}
      and a.proxy_id is null and case when ${patientId}::uuid is null then a.member_id is not null else a.patient_id = ${patientId}::uuid end
    order by u.email`.execute(trx)
  return rows.map(({ email }) => email)
}

export async function practiceName(trx: Inside, practiceId: PracticeId): Promise<string> {
  const { name } = await trx
    .selectFrom('practice')
    .select('name')
    .where('id', '=', practiceId)
    .executeTakeFirstOrThrow()
  return name
}

function inDays(days: number) {
  return sql<string>`now() + make_interval(days => ${days})`
}

function toInvitation(row: Selectable<InvitationTable>): Invitation {
  return {
    id: row.id,
    patientId: row.patient_id,
    proxyId: row.proxy_id,
    name: row.name,
    roles: row.roles,
    email: row.email,
    invitedAt: row.invited_at,
    expiresAt: row.expires_at,
  }
}
