import type { Context } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { bodyOf, type Door, pleaseSignIn, sessionOf } from './auth-door.ts'

const Asked = z.strictObject({ door: z.enum(['portal', 'dashboard']) })

type Row = { actor_id: string; practice_name: string; name: string; by_proxy: boolean }

/** As whom the login may act behind a door: each practice, and in it each person. A call names one by its id. */
export async function showAccesses(c: Context, door: Door): Promise<Response> {
  const asked = await bodyOf(c, Asked)
  if (!asked) return c.json({ message: 'Please say which app.' }, 400)
  const session = await sessionOf(c, door)
  if (!session) return pleaseSignIn(c)
  const { rows } = await sql<Row>`
    select * from auth.accesses(${session.userId}, ${asked.door === 'portal'})`.execute(door.db)
  const accesses = rows.map(({ actor_id, practice_name, name, by_proxy }) => {
    return { id: actor_id, practice: practice_name, name, byProxy: by_proxy }
  })
  return c.json({ ok: true, accesses })
}
