import type { Context } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, enter, type Inside } from '../db/enter.ts'
import { practiceName } from '../invitations/store.ts'
import { putInOutbox } from '../mail/store.ts'
import { bodyOf, type Door, pleaseSignIn, type Session, sessionOf } from './auth-door.ts'
import { knowsPassword, Password, wrongPassword } from './password-routes.ts'

const WithPassword = z.strictObject({ password: Password })

type Closed = { readonly email: string; readonly practice: string }

/** Closes a patient's account: the way in goes, and the login too where it leads nowhere else. The record stays the practice's. */
export async function closeAccount(c: Context, door: Door): Promise<Response> {
  const entry = await bodyOf(c, WithPassword)
  if (!entry) return c.json({ field: 'password', message: 'Please type your password.' }, 400)
  const session = await sessionOf(c, door)
  if (!session) return pleaseSignIn(c)
  const { userId, token: sessionToken } = session
  if (!(await knowsPassword(c, door, { userId, password: entry.password })))
    return wrongPassword(c, 'password')
  const madeFor = c.req.header('x-for') ?? null
  const closed = await enter<Closed | 'not-in' | 'by-proxy'>(
    door.db,
    'portal',
    { sessionToken, madeFor, reading: false },
    async (trx, actor, remember) => {
      if (!actor) return 'not-in'
      // who answers for somebody does not decide this for them
      if (actor.proxy) return 'by-proxy'
      remember({ action: 'write', what: 'account-closed', patients: [actor.id] })
      return forget(trx, actor, session)
    },
  )
  if (closed === 'not-in') return pleaseSignIn(c)
  if (closed === 'by-proxy') {
    const message = 'You answer for somebody else here. Only they can close their account.'
    return c.json({ message }, 409)
  }
  await putInOutbox(door.db, {
    practiceId: null,
    recipient: closed.email,
    worthFor: '3 days',
    mail: { kind: 'account-closed', practice: closed.practice, link: '/portal/' },
  })
  c.header('Clear-Site-Data', '"cache", "storage"')
  return c.json({ ok: true })
}

async function forget(
  trx: Inside,
  { practiceId, id }: Actor,
  { userId }: Session,
): Promise<Closed> {
  const practice = await practiceName(trx, practiceId)
  const { rows } = await sql<{ email: string }>`
    select email from auth."user" where id = ${userId}`.execute(trx)
  await sql`update auth.access set patient_id = null where practice_id = ${practiceId}
    and user_id = ${userId} and patient_id = ${id} and num_nonnulls(member_id, former_member_id) = 1`.execute(
    trx,
  )
  await sql`delete from auth.access where practice_id = ${practiceId} and user_id = ${userId}
    and patient_id = ${id} and proxy_id is null`.execute(trx)
  await sql`delete from auth.session where "userId" = ${userId}`.execute(trx)
  await sql`delete from auth.verification where value = ${userId}`.execute(trx)
  await sql`delete from auth."user" u where u.id = ${userId}
    and not exists (select from auth.access a where a.user_id = u.id)`.execute(trx)
  return { email: rows[0]?.email ?? '', practice }
}
