import type { Context } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { bodyOf, type Door, pleaseSignIn, sessionOf } from './auth-door.ts'
import { knowsPassword, Password, wrongPassword } from './password-routes.ts'

const WithPassword = z.strictObject({ password: Password })

/** Shows once more who is there: for five minutes the session may do what weighs most. */
export async function stepUp(c: Context, door: Door): Promise<Response> {
  const entry = await bodyOf(c, WithPassword)
  if (!entry) return c.json({ message: 'Please send your password.' }, 400)
  const session = await sessionOf(c, door)
  if (!session) return pleaseSignIn(c)
  const { id, userId } = session
  if (!(await knowsPassword(c, door, { userId, password: entry.password })))
    return wrongPassword(c, 'password')
  await sql`update auth.session set shown_at = now() where id = ${id}`.execute(door.db)
  return c.json({ ok: true })
}
