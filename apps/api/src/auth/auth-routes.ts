import { type Context, Hono } from 'hono'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../db/database.ts'
import { answerWith, ask, bodyOf, type Door, senderOf, sessionOf, tooMany } from './auth-door.ts'
import { claimTry, giveBack } from './claim-try.ts'
import { closeAccount } from './close-account.ts'
import { askForLink, resetPassword, signInByLink } from './link-routes.ts'
import {
  addPasskey,
  removePasskey,
  signInByPasskey,
  startPasskey,
  startPasskeySignIn,
} from './passkey-routes.ts'
import { changePassword } from './password-routes.ts'
import { addFactor, removeFactor, renewRecoveryCodes, showCode } from './second-factor-routes.ts'
import { sessionToken } from './session-token.ts'
import { showAccesses } from './show-accesses.ts'
import { rememberSignIn } from './sign-in-events.ts'
import { stepUp } from './step-up.ts'

const SignIn = z.strictObject({ email: z.string().max(400), password: z.string().max(1000) })

/** These addresses and no others: better-auth's own would hand the session's token to scripts. */
export function authRoutes(door: Door): Hono {
  return new Hono()
    .post('/sign-in/email', (c) => signIn(c, door))
    .post('/sign-in/link/ask', (c) => askForLink('sign-in')(c, door))
    .post('/sign-in/link', (c) => signInByLink(c, door))
    .post('/reset/ask', (c) => askForLink('password-reset')(c, door))
    .post('/reset', (c) => resetPassword(c, door))
    .post('/sign-out', (c) => signOut(c, door))
    .post('/close-account', (c) => closeAccount(c, door))
    .post('/accesses', (c) => showAccesses(c, door))
    .post('/change-password', (c) => changePassword(c, door))
    .post('/sign-in/passkey/start', (c) => startPasskeySignIn(c, door))
    .post('/sign-in/passkey', (c) => signInByPasskey(c, door))
    .post('/passkeys/start', (c) => startPasskey(c, door))
    .post('/passkeys/add', (c) => addPasskey(c, door))
    .post('/passkeys/remove', (c) => removePasskey(c, door))
    .post('/step-up', (c) => stepUp(c, door))
    .post('/second-factor/add', (c) => addFactor(c, door))
    .post('/second-factor/show', (c) => showCode(c, door))
    .post('/second-factor/remove', (c) => removeFactor(c, door))
    .post('/second-factor/recovery-codes', (c) => renewRecoveryCodes(c, door))
}

async function signIn(c: Context, door: Door): Promise<Response> {
  const { db, secret } = door
  const entry = await bodyOf(c, SignIn)
  if (!entry) return c.json({ message: 'Please send an e-mail address and a password.' }, 400)
  const sender = senderOf(c)
  if ((await claimTry(db, secret, { of: 'address', whose: sender.address })) === null)
    return tooMany(c)
  const email = entry.email.trim().toLowerCase()
  const claimed = await claimTry(db, secret, { of: 'account', whose: email })
  const userId = await userWith(db, email)
  const answer =
    claimed === null
      ? null
      : await ask(c, door, {
          path: '/sign-in/email',
          body: { email, password: entry.password },
        })
  if (claimed === null || !answer?.ok) {
    const what = claimed === null ? 'locked' : 'password-wrong'
    await rememberSignIn(db, what, { userId, sender })
    // in the same words whichever part was wrong, for an account that is locked and for one that is not there
    return c.json({ message: 'That e-mail and password do not belong together.' }, 401)
  }
  await giveBack(db, claimed)
  // whoever signs in again leaves the session behind that they had in this browser, and what is over anyway
  const former = sessionToken(c.req.header('cookie'), secret)
  await sql`delete from auth.session
    where token = ${former} or ("userId" = ${userId} and "expiresAt" < now())`.execute(db)
  const { twoFactorRedirect } = (await answer.json()) as { twoFactorRedirect?: boolean }
  const codeAsked = twoFactorRedirect === true
  await rememberSignIn(db, codeAsked ? 'code-asked' : 'signed-in', { userId, sender })
  return answerWith({ ok: true, ...(codeAsked && { codeAsked }) }, answer)
}

async function signOut(c: Context, door: Door): Promise<Response> {
  const session = await sessionOf(c, door)
  const answer = await ask(c, door, { path: '/sign-out', body: {} })
  if (session)
    await rememberSignIn(door.db, 'signed-out', { userId: session.userId, sender: senderOf(c) })
  return answerWith({ ok: true }, answer)
}

async function userWith(db: Kysely<Database>, email: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from auth."user" where email = ${email}`.execute(db)
  return rows[0]?.id ?? null
}
