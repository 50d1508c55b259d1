import { randomUUID } from 'node:crypto'
import { text } from '@healing-touch/domain/text.ts'
import { type Context, Hono } from 'hono'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { bodyOf, type Door, senderOf, tooMany } from '../auth/auth-door.ts'
import { claimTry, giveBack } from '../auth/claim-try.ts'
import { hashPassword } from '../auth/create-auth.ts'
import { fits, Password } from '../auth/password-routes.ts'
import { passwordProblem } from '../auth/password-rules.ts'
import { rememberSignIn } from '../auth/sign-in-events.ts'
import type { Database } from '../db/database.ts'
import { audit, enterPractice, type Inside, type PracticeId } from '../db/enter.ts'
import { saveMember } from '../people/store.ts'
import { readToken } from './make-token.ts'
import { type Invitation, invitationBy, practiceName, useInvitation } from './store.ts'

const Token = z.string().max(200)
const Look = z.strictObject({ token: Token })
const Accept = z.strictObject({
  token: Token,
  name: text({ least: 1, most: 80 }),
  password: Password,
})

type Open = Invitation & {
  readonly practiceId: PracticeId
  readonly hash: string
  readonly practice: string
  /** Of the account with that e-mail address, where there is one. */
  readonly userId: string | null
}

/** For who was invited and is nobody here yet: the link is all they have to show. */
export function invitationRoutes(door: Door): Hono {
  return new Hono().post('/look', (c) => look(c, door)).post('/accept', (c) => acceptIt(c, door))
}

/** What an invitation is to. */
async function look(c: Context, door: Door): Promise<Response> {
  const entry = await bodyOf(c, Look)
  if (!(await mayTry(c, door))) return tooMany(c)
  const open = entry && (await openBy(door.db, entry.token))
  if (!open) return isOver(c)
  const { practice, name, email, userId } = open
  return c.json({ ok: true, practice, name, email, hasAccount: userId !== null })
}

/** Makes the account, or adds to the one that has the e-mail address; in that mailbox the link was, so it is verified. */
async function acceptIt(c: Context, door: Door): Promise<Response> {
  const entry = await bodyOf(c, Accept)
  if (!entry) return c.json({ field: 'name', message: 'Please type your name.' }, 400)
  if (!(await mayTry(c, door))) return tooMany(c)
  const open = await openBy(door.db, entry.token)
  if (!open) return isOver(c)
  const { userId } = open
  const words = [entry.name, open.email, open.practice]
  const problem = userId
    ? await ownPasswordProblem(c, door, { userId, email: open.email, password: entry.password })
    : await passwordProblem(entry.password, words)
  if (problem) return c.json({ field: 'password', message: problem }, 400)
  const hashed = userId ? null : await hashPassword(entry.password)
  const outcome = await enterPractice(door.db, open.practiceId, (trx) =>
    letIn(trx, open, { name: entry.name, hashed }),
  ).catch(takenMeanwhile)
  if (outcome === 'over') return isOver(c)
  if (outcome === 'here-already')
    return c.json({ message: 'This account belongs to the practice already. Please sign in.' }, 409)
  return c.json({ ok: true, email: open.email })
}

function mayTry(c: Context, { db, secret }: Door): Promise<number | null> {
  return claimTry(db, secret, { of: 'address', whose: senderOf(c).address })
}

async function openBy(db: Kysely<Database>, token: string): Promise<Open | null> {
  const read = readToken(token)
  if (!read) return null
  return enterPractice(db, read.practiceId, async (trx, practiceId) => {
    const found = await invitationBy(trx, practiceId, read.hash)
    if (!found) return null
    const practice = await practiceName(trx, practiceId)
    const { rows } = await sql<{ id: string }>`
      select id from auth."user" where email = ${found.email}`.execute(trx)
    return { ...found, practiceId, hash: read.hash, practice, userId: rows[0]?.id ?? null }
  })
}

/** Somebody else's mailbox is not yet their account: that needs its password, guessed as seldom as at the door. */
async function ownPasswordProblem(
  c: Context,
  { db, secret }: Door,
  { userId, email, password }: { userId: string; email: string; password: string },
): Promise<string | null> {
  const claimed = await claimTry(db, secret, { of: 'account', whose: email })
  if (claimed !== null && (await fits(db, userId, password))) {
    await giveBack(db, claimed)
    return null
  }
  const what = claimed === null ? 'locked' : 'password-wrong'
  await rememberSignIn(db, what, { userId, sender: senderOf(c) })
  return 'That is not the password of this account.'
}

type Outcome = 'in' | 'over' | 'here-already'

/** Thrown where what was written must not stay. */
const hereAlready = new Error('here-already')

async function letIn(
  trx: Inside,
  { practiceId, hash, id, patientId, proxyId, roles, email, userId }: Open,
  { name, hashed }: { name: string; hashed: string | null },
): Promise<Outcome> {
  if (!(await useInvitation(trx, practiceId, hash))) return 'over'
  const me = userId ?? randomUUID()
  if (hashed !== null) {
    await sql`insert into auth."user" (id, name, email, "emailVerified")
      values (${me}, ${name}, ${email}, true)`.execute(trx)
    await sql`insert into auth.account (id, "accountId", "providerId", "userId", password)
      values (${randomUUID()}, ${me}, 'credential', ${me}, ${hashed})`.execute(trx)
  } else await sql`update auth."user" set "emailVerified" = true where id = ${me}`.execute(trx)
  if (roles) await saveMember(trx, practiceId, { id, name, roles: [...roles] })
  // the demo's people stay the demo's
  const { numAffectedRows } = await sql`
    insert into auth.access (practice_id, user_id, member_id, patient_id, proxy_id, demo)
    select ${practiceId}, ${me}, ${roles ? id : null}, ${patientId}, ${proxyId},
      exists (select from auth.access a where a.practice_id = ${practiceId} and a.demo)
    on conflict do nothing`.execute(trx)
  if (numAffectedRows !== 1n) throw hereAlready
  await sql`select set_config('app.actor_id', ${proxyId ?? patientId ?? id}, true),
    set_config('app.actor_name', ${name}, true)`.execute(trx)
  const patients = patientId ? [patientId] : []
  await audit({ action: 'write', what: 'invitation-accepted', patients }).execute(trx)
  return 'in'
}

function takenMeanwhile(error: unknown): Outcome {
  if (error === hereAlready) return 'here-already'
  throw error
}

/** In the same words whether it was used, taken back, sent anew, is too old or never was. */
function isOver(c: Context): Response {
  const message =
    'This invitation does not open anything any more. Please ask the practice for a new one.'
  return c.json({ again: true, message }, 404)
}
