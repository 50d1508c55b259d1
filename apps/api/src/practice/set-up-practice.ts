import { randomUUID, timingSafeEqual } from 'node:crypto'
import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import { PracticeEntry } from '@healing-touch/domain/people/set-up-practice.ts'
import { type Context, Hono } from 'hono'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { hashPassword } from '../auth/create-auth.ts'
import { passwordProblem } from '../auth/password-rules.ts'
import type { Database } from '../db/database.ts'
import { audit, enterPractice } from '../db/enter.ts'
import { closeDemo } from '../demo/close-demo.ts'
import { saveMember, savePractice } from '../people/store.ts'

type SetUp = { readonly db: Kysely<Database>; readonly token: string }

const Entry = PracticeEntry.extend({ token: z.string().max(200) })

/**
 * The first practice of an installation: open until somebody with the token that the server printed has set it up. The
 * demo, whose passwords everybody knows, closes with it.
 */
export function setUpRoutes(setUp: SetUp): Hono {
  return new Hono()
    .get('/', async (c) => c.json({ open: await isOpen(setUp.db) }))
    .post('/', (c) => carryOut(c, setUp))
}

/** Whether there is no practice yet but the demo. */
export async function isOpen(db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql`
    select 1 from auth.access where not demo limit 1`.execute(db)
  return rows.length === 0
}

async function carryOut(c: Context, { db, token }: SetUp): Promise<Response> {
  const read = Entry.safeParse(await c.req.json().catch(() => null))
  if (!read.success) {
    const fields = fieldErrors(read.error)
    return c.json({ message: fields.map(({ message }) => message).join(' '), fields }, 400)
  }
  const { token: given, practice, owner } = read.data
  if (!(await isOpen(db)))
    return c.json({ message: 'The practice is set up already: please sign in.' }, 409)
  if (!same(given, token))
    return c.json(
      { message: 'Please use the whole address that the server printed when it started.' },
      403,
    )
  const problem = await passwordProblem(owner.password, [owner.name, owner.email, practice.name])
  if (problem) {
    const fields = [{ field: 'owner.password', message: problem }]
    return c.json({ message: problem, fields }, 400)
  }
  const password = await hashPassword(owner.password)
  const made = await enterPractice(db, randomUUID(), async (trx, practiceId) => {
    // two who set up at once make one practice
    await sql`select pg_advisory_xact_lock(20261122)`.execute(trx)
    if (!(await isOpen(trx))) return false
    const memberId = randomUUID()
    const userId = randomUUID()
    await savePractice(trx, { ...practice, id: practiceId, requiresSecondFactor: true })
    await saveMember(trx, practiceId, {
      id: memberId,
      name: owner.name,
      roles: ['owner', 'therapist'],
    })
    await sql`insert into auth."user" (id, name, email, "emailVerified")
      values (${userId}, ${owner.name}, ${owner.email}, false)`.execute(trx)
    await sql`insert into auth.account (id, "accountId", "providerId", "userId", password)
      values (${randomUUID()}, ${userId}, 'credential', ${userId}, ${password})`.execute(trx)
    await sql`insert into auth.access (practice_id, user_id, member_id)
      values (${practiceId}, ${userId}, ${memberId})`.execute(trx)
    await closeDemo(trx)
    await audit({ action: 'write', what: 'set-up', patients: [] }).execute(trx)
    return true
  })
  return made
    ? c.json({ ok: true })
    : c.json({ message: 'The practice is set up already: please sign in.' }, 409)
}

function same(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)]
  return one.length === other.length && timingSafeEqual(one, other)
}
