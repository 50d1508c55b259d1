import { sql } from 'kysely'
import type { Inside } from '../db/enter.ts'
import { deviceWords } from './device-words.ts'
import type { SignInEvent } from './sign-in-events.ts'

const eventsShown = 20

export type OwnSession = {
  readonly id: string
  readonly device: string
  readonly lastUsedAt: string
  readonly here: boolean
}

export type OwnEvent = {
  readonly id: number
  readonly at: string
  readonly what: SignInEvent
  readonly device: string
  readonly address: string | null
}

export type Factor = {
  readonly on: boolean
  readonly required: boolean
  readonly recoveryCodesLeft: number
}

export type OwnPasskey = {
  readonly id: string
  /** The one it was made on. */
  readonly device: string
  readonly addedAt: string
  readonly lastUsedAt: string | null
}

type Whose = { readonly sessionToken: string; readonly asPatient: boolean }

/** The sessions of whoever this one belongs to that are not over, this one first. */
export async function ownSessions(
  trx: Inside,
  { sessionToken, asPatient }: Whose,
): Promise<OwnSession[]> {
  const { rows } = await sql<{ id: string; user_agent: string; at: string; here: boolean }>`
    select s.id, s."userAgent" as user_agent, s.last_used_at as at, s.token = mine.token as here
    from auth.session mine join auth.session s on s."userId" = mine."userId"
    where mine.token = ${sessionToken} and auth.is_live(s, ${asPatient})
    order by here desc, s.last_used_at desc`.execute(trx)
  return rows.map(({ id, user_agent, at, here }) => ({
    id,
    device: deviceWords(user_agent),
    lastUsedAt: at,
    here,
  }))
}

/** Ends one of one's own other sessions, or all of them; leaves a line when there was one. */
export async function endOwnSessions(
  trx: Inside,
  { sessionToken, id }: { sessionToken: string; id: string | null },
): Promise<void> {
  await sql`
    with ended as (
      delete from auth.session s using auth.session mine
      where mine.token = ${sessionToken} and s."userId" = mine."userId" and s.token <> mine.token
        and (s.id = ${id}::uuid or ${id}::uuid is null)
      returning s."userId", s."userAgent", s."ipAddress")
    insert into auth.sign_in_event (user_id, user_agent, address, what)
    select "userId", "userAgent", "ipAddress", 'session-ended' from ended`.execute(trx)
}

/** What happened at the door of whoever this session belongs to, newest first. */
export async function ownEvents(trx: Inside, sessionToken: string): Promise<OwnEvent[]> {
  const { rows } = await sql<Omit<OwnEvent, 'device'> & { user_agent: string | null }>`
    select e.id, e.at, e.what, e.user_agent, e.address
    from auth.sign_in_event e join auth.session mine on mine."userId" = e.user_id
    where mine.token = ${sessionToken}
    order by e.at desc, e.id desc limit ${eventsShown}`.execute(trx)
  return rows.map(({ user_agent, ...event }) => ({ ...event, device: deviceWords(user_agent) }))
}

/** Whether there is a second factor, whether there has to be one, and how many recovery codes are left. */
export async function ownFactor(trx: Inside, { sessionToken, asPatient }: Whose): Promise<Factor> {
  const { rows } = await sql<{ on: boolean; required: boolean; codes: string | null }>`
    select u."twoFactorEnabled" as on, f."backupCodes" as codes,
      ${!asPatient} and coalesce((select p.requires_second_factor from practice p where p.id = app_practice()), false)
        as required
    from auth.session mine join auth."user" u on u.id = mine."userId"
      left join auth."twoFactor" f on f."userId" = u.id and f.verified
    where mine.token = ${sessionToken}`.execute(trx)
  const { on = false, required = false, codes = null } = rows[0] ?? {}
  const left: unknown = codes === null ? [] : JSON.parse(codes)
  return { on, required, recoveryCodesLeft: Array.isArray(left) ? left.length : 0 }
}

/** The passkeys of whoever this session belongs to, newest first. */
export async function ownPasskeys(trx: Inside, sessionToken: string): Promise<OwnPasskey[]> {
  const { rows } = await sql<{
    id: string
    name: string
    created_at: string
    last_used_at: string | null
  }>`
    select p.id, p.name, p.created_at, p.last_used_at
    from auth.passkey p join auth.session mine on mine."userId" = p.user_id
    where mine.token = ${sessionToken}
    order by p.created_at desc, p.id`.execute(trx)
  return rows.map(({ id, name, created_at, last_used_at }) => ({
    id,
    device: name,
    addedAt: created_at,
    lastUsedAt: last_used_at,
  }))
}
