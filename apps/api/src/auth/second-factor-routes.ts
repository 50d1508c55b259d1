import { createHmac } from 'node:crypto'
import type { Context } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import {
  answerWith,
  ask,
  bodyOf,
  type Door,
  endOthers,
  pleaseSignIn,
  type Session,
  senderOf,
  sessionOf,
  tooMany,
} from './auth-door.ts'
import { claimTry, giveBack } from './claim-try.ts'
import { knowsPassword, Password, wrongPassword } from './password-routes.ts'
import { keptRecoveryCode } from './recovery-codes.ts'
import { secondStepToken } from './session-token.ts'
import { rememberSignIn, type SignInEvent } from './sign-in-events.ts'

const Code = z.string().min(1).max(40)
const WithPassword = z.strictObject({ password: Password })
const WithCode = z.strictObject({ code: Code })
const WithBoth = z.strictObject({ password: Password, code: Code })

/** Makes a secret for an authenticator app and the recovery codes; they count once a code of the app was shown. */
export async function addFactor(c: Context, door: Door): Promise<Response> {
  const entry = await bodyOf(c, WithPassword)
  if (!entry) return c.json({ message: 'Please send your password.' }, 400)
  const session = await sessionOf(c, door)
  if (!session) return pleaseSignIn(c)
  if (await hasFactor(door, session)) return alreadyThere(c)
  const { password } = entry
  if (!(await knowsPassword(c, door, { userId: session.userId, password })))
    return wrongPassword(c, 'password')
  const body = { password, method: 'totp' }
  const answer = await ask(c, door, { path: '/two-factor/enable', body })
  if (!answer.ok) return pleaseSignIn(c)
  const { totpURI, backupCodes } = (await answer.json()) as {
    totpURI: string
    backupCodes: string[]
  }
  return c.json({ ok: true, uri: totpURI, recoveryCodes: backupCodes })
}

/** Shows a code: the first one of a new app, or the one that signing in waits for. */
export async function showCode(c: Context, door: Door): Promise<Response> {
  const entry = await bodyOf(c, WithCode)
  if (!entry) return c.json({ message: 'Please send a code.' }, 400)
  const { db, secret } = door
  const sender = senderOf(c)
  if ((await claimTry(db, secret, { of: 'address', whose: sender.address })) === null)
    return tooMany(c)
  const session = await sessionOf(c, door)
  if (session && (await hasFactor(door, session))) return alreadyThere(c)
  const userId = session?.userId ?? (await whoSignsIn(c, door))
  if (!userId) return startAgain(c)
  const shown = await countedCode(c, door, { userId, code: entry.code, session })
  if (!shown.ok) return refusedCode(c, shown.why)
  const done: SignInEvent[] = session
    ? ['factor-added']
    : shown.recovery
      ? ['recovery-code-used', 'signed-in']
      : ['signed-in']
  for (const what of done) await rememberSignIn(db, what, { userId, sender })
  // the factor came while they were open: only the session that showed it goes on
  if (session)
    await sql`delete from auth.session where "userId" = ${userId} and verified_at is null`.execute(
      db,
    )
  return answerWith({ ok: true }, shown.answer)
}

/** Takes the second factor away, to set up another one; all other sessions end. */
export async function removeFactor(c: Context, door: Door): Promise<Response> {
  return withBoth(c, door, {
    path: '/two-factor/disable',
    what: 'factor-removed',
    say: async () => ({ ok: true }),
  })
}

/** Makes new recovery codes; the old ones are worth nothing from then on. */
export async function renewRecoveryCodes(c: Context, door: Door): Promise<Response> {
  return withBoth(c, door, {
    path: '/two-factor/generate-backup-codes',
    what: 'recovery-codes-renewed',
    say: async (answer) => {
      const { backupCodes } = (await answer.json()) as { backupCodes: string[] }
      return { ok: true, recoveryCodes: backupCodes }
    },
  })
}

type Change = {
  path: string
  what: SignInEvent
  say: (answer: Response) => Promise<object>
}

/** A change of the factor itself needs the password and a code, however recently somebody signed in. */
async function withBoth(c: Context, door: Door, { path, what, say }: Change): Promise<Response> {
  const { db } = door
  const entry = await bodyOf(c, WithBoth)
  if (!entry) return c.json({ message: 'Please send your password and a code.' }, 400)
  const session = await sessionOf(c, door)
  if (!session) return pleaseSignIn(c)
  const { userId } = session
  const { password } = entry
  if (!(await knowsPassword(c, door, { userId, password }))) return wrongPassword(c, 'password')
  const shown = await countedCode(c, door, { userId, code: entry.code, session })
  if (!shown.ok) return refusedCode(c, shown.why)
  const answer = await ask(c, door, { path, body: { password } })
  if (!answer.ok) return pleaseSignIn(c)
  await rememberSignIn(db, what, { userId, sender: senderOf(c) })
  if (what === 'factor-removed')
    await sql`delete from auth.session where "userId" = ${userId} and verified_at is not null`.execute(
      db,
    )
  else await endOthers(db, session)
  return answerWith(await say(answer), answer)
}

type Shown =
  | { ok: true; recovery: boolean; answer: Response }
  | { ok: false; why: 'wrong' | 'over' | 'locked' }

/** Counts before it looks: better-auth's own lock, which looks first, lets through what comes at once. */
async function countedCode(c: Context, door: Door, shown: Showing): Promise<Shown> {
  const { db, secret } = door
  const { userId } = shown
  const sender = senderOf(c)
  const claimed = await claimTry(db, secret, { of: 'code', whose: userId })
  if (claimed === null) {
    await rememberSignIn(db, 'locked', { userId, sender })
    return { ok: false, why: 'locked' }
  }
  const answer = await askWithCode(c, door, shown)
  // where nothing was compared, nothing was guessed
  if (answer.ok || answer.why === 'over') await giveBack(db, claimed)
  else await rememberSignIn(db, 'code-wrong', { userId, sender })
  return answer
}

type Showing = { userId: string; code: string; session: Session | null }

/** A code of the app is six digits; everything else is a recovery code, which does not set up an app. */
async function askWithCode(
  c: Context,
  door: Door,
  { userId, code, session }: Showing,
): Promise<Shown> {
  const typed = code.replaceAll(/\s/g, '')
  const recovery = !/^\d{6}$/.test(typed)
  if (recovery && session && !(await hasFactor(door, session))) return { ok: false, why: 'wrong' }
  if (!recovery && !(await useOnce(door, userId, typed))) return { ok: false, why: 'wrong' }
  const answer = await (recovery
    ? ask(c, door, {
        path: '/two-factor/verify-backup-code',
        body: { code: keptRecoveryCode(door.secret, typed), disableSession: session !== null },
      })
    : ask(c, door, { path: '/two-factor/verify-totp', body: { code: typed } }))
  if (answer.ok) return { ok: true, recovery, answer }
  const { code: reason } = (await answer.json()) as { code?: string }
  if (answer.status === 429) return { ok: false, why: 'locked' }
  const over = ['INVALID_TWO_FACTOR_COOKIE', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE']
  return { ok: false, why: over.includes(reason ?? '') ? 'over' : 'wrong' }
}

/** Before it is known whether it fits: of two that come at once, one is too late. */
async function useOnce({ db, secret }: Door, userId: string, code: string): Promise<boolean> {
  const kept = createHmac('sha256', secret).update(`code ${userId} ${code}`).digest()
  await sql`delete from auth.used_code
    where user_id = ${userId} and at < now() - interval '3 minutes'`.execute(db)
  const { numAffectedRows } = await sql`insert into auth.used_code (user_id, code)
    values (${userId}, ${kept}) on conflict do nothing`.execute(db)
  return numAffectedRows === 1n
}

async function hasFactor({ db }: Door, { userId }: Session): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select "twoFactorEnabled" as has from auth."user" where id = ${userId}`.execute(db)
  return rows[0]?.has === true
}

async function whoSignsIn(c: Context, { db, secret }: Door): Promise<string | null> {
  const token = secondStepToken(c.req.header('cookie'), secret)
  if (!token) return null
  const { rows } = await sql<{ value: string }>`
    select value from auth.verification where identifier = ${token} and "expiresAt" > now()`.execute(
    db,
  )
  return rows[0]?.value ?? null
}

function refusedCode(c: Context, why: 'wrong' | 'over' | 'locked'): Response {
  if (why === 'over') return startAgain(c)
  const message =
    why === 'locked'
      ? 'Too many wrong codes. Please wait a quarter of an hour and try again.'
      : 'That code does not fit. Type the one your app shows now; each code works once.'
  return c.json({ field: 'code', message }, why === 'locked' ? 429 : 400)
}

function alreadyThere(c: Context): Response {
  return c.json({ message: 'An authenticator app is set up already.' }, 409)
}

function startAgain(c: Context): Response {
  return c.json({ again: true, message: 'That took too long. Please sign in once more.' }, 401)
}
