import { randomBytes, randomUUID } from 'node:crypto'
import { AccountEmail } from '@healing-touch/domain/people/invite.ts'
import type { Context } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { bodyOf, type Door, ownWords, senderOf, tooMany } from './auth-door.ts'
import { claimTry } from './claim-try.ts'
import { hashPassword, secondStepCookie } from './create-auth.ts'
import { linkOwner, mailArrives, mailLink, type Purpose, useLink } from './mailed-link.ts'
import { cookieFor, openSession } from './open-session.ts'
import { Password } from './password-routes.ts'
import { passwordProblem } from './password-rules.ts'
import { rememberSignIn } from './sign-in-events.ts'

const Ask = z.strictObject({ email: AccountEmail, door: z.enum(['portal', 'dashboard']) })
const Token = z.string().min(20).max(200)
const WithToken = z.strictObject({ token: Token })
const NewPassword = z.strictObject({ token: Token, password: Password })

const secondStepSeconds = 600

/** Mails a link, and answers the same whether there is such an account or not. */
export function askForLink(purpose: Purpose) {
  return async (c: Context, door: Door): Promise<Response> => {
    const { db, secret, mailIsSent = false } = door
    const entry = await bodyOf(c, Ask)
    if (!entry)
      return c.json({ field: 'email', message: 'Type the e-mail address you use here.' }, 400)
    const sender = senderOf(c)
    if ((await claimTry(db, secret, { of: 'address', whose: sender.address })) === null)
      return tooMany(c)
    if (!(await mailArrives(db, mailIsSent)))
      return c.json({ message: 'This server sends no mail. Your practice can help you.' }, 503)
    const { email, door: at } = entry
    const claimed = await claimTry(db, secret, { of: 'mail', whose: email })
    // who asks too often gets the same answer, and no mail
    await mailLink(db, { email: claimed === null ? '' : email, purpose, door: at, sender })
    return c.json({ ok: true })
  }
}

/** Sets another password for whoever has the mailbox; signs nobody in, so that the second step is asked as ever. */
export async function resetPassword(c: Context, door: Door): Promise<Response> {
  const { db, secret } = door
  const entry = await bodyOf(c, NewPassword)
  const sender = senderOf(c)
  if ((await claimTry(db, secret, { of: 'address', whose: sender.address })) === null)
    return tooMany(c)
  const owner = entry && (await linkOwner(db, entry.token, 'password-reset'))
  if (!entry || !owner) return isOver(c)
  const problem = await passwordProblem(entry.password, await ownWords(db, owner))
  if (problem) return c.json({ field: 'password', message: problem }, 400)
  const hashed = await hashPassword(entry.password)
  const done = await db.transaction().execute(async (trx) => {
    const userId = await useLink(trx, entry.token, 'password-reset')
    if (userId === null) return false
    await sql`update auth.account set password = ${hashed}, "updatedAt" = now()
      where "userId" = ${userId} and "providerId" = 'credential'`.execute(trx)
    await sql`update auth."user" set "emailVerified" = true where id = ${userId}`.execute(trx)
    // whoever is in by the old password, or half in, is out
    await sql`delete from auth.session where "userId" = ${userId}`.execute(trx)
    await sql`delete from auth.verification where value = ${userId}`.execute(trx)
    await sql`delete from auth.mailed_link where user_id = ${userId}`.execute(trx)
    await rememberSignIn(trx, 'password-reset', { userId, sender })
    return true
  })
  return done ? c.json({ ok: true }) : isOver(c)
}

/** Signs a patient in by a link from their mailbox; who set up a second step is asked for it. */
export async function signInByLink(c: Context, door: Door): Promise<Response> {
  const { db, secret } = door
  const entry = await bodyOf(c, WithToken)
  const sender = senderOf(c)
  if ((await claimTry(db, secret, { of: 'address', whose: sender.address })) === null)
    return tooMany(c)
  const userId = entry && (await useLink(db, entry.token, 'sign-in'))
  const factor = userId === null ? null : await factorOfPatient(db, userId)
  if (userId === null || factor === null) return isOver(c)
  const cookie = factor
    ? await waitForCode(door, userId)
    : await openSession(c, door, { userId, verified: false })
  await rememberSignIn(db, factor ? 'code-asked' : 'signed-in', { userId, sender })
  return c.json({ ok: true, ...(factor && { codeAsked: true }) }, 200, { 'set-cookie': cookie })
}

/** Whether there is a second step; null for who has become a member since, or is no patient any more. */
async function factorOfPatient(db: Door['db'], userId: string): Promise<boolean | null> {
  const { rows } = await sql<{ factor: boolean }>`
    select u."twoFactorEnabled" as factor from auth."user" u join auth.access a on a.user_id = u.id
    where u.id = ${userId} group by u.id
    having bool_or(a.patient_id is not null) and not bool_or(a.member_id is not null)`.execute(db)
  return rows[0]?.factor ?? null
}

/** As better-auth does after a right password; see its two-factor plugin. */
async function waitForCode(door: Door, userId: string): Promise<string> {
  const step = `2fa-${randomBytes(24).toString('base64url')}`
  for (const [identifier, value] of [
    [step, userId],
    [`2fa-attempts-${step}`, '0'],
  ])
    await sql`insert into auth.verification (id, identifier, value, "expiresAt")
      values (${randomUUID()}, ${identifier}, ${value}, now() + make_interval(secs => ${secondStepSeconds}))`.execute(
      door.db,
    )
  return cookieFor(door, { name: secondStepCookie, token: step, seconds: secondStepSeconds })
}

/** In the same words whether it was used, is too old or never was. */
function isOver(c: Context): Response {
  const message = 'This link does not open anything any more. Please ask for a new one.'
  return c.json({ again: true, message }, 404)
}
