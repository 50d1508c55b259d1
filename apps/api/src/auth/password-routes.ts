import { verify } from '@node-rs/argon2'
import type { Context } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import {
  answerWith,
  ask,
  bodyOf,
  type Door,
  ownWords,
  pleaseSignIn,
  senderOf,
  sessionOf,
} from './auth-door.ts'
import { claimTry, giveBack } from './claim-try.ts'
import { passwordProblem } from './password-rules.ts'
import { rememberSignIn } from './sign-in-events.ts'

export const Password = z.string().max(1000)
const Change = z.strictObject({ present: Password, next: Password })

/** Takes a new password from somebody who knows the present one, and ends all their other sessions. */
export async function changePassword(c: Context, door: Door): Promise<Response> {
  const { db } = door
  const entry = await bodyOf(c, Change)
  if (!entry) return c.json({ message: 'Please send both passwords.' }, 400)
  const session = await sessionOf(c, door)
  if (!session) return pleaseSignIn(c)
  const { userId } = session
  const { present, next } = entry
  const problem =
    present === next
      ? 'That is the password you have already.'
      : await passwordProblem(next, await ownWords(db, userId))
  if (problem) return c.json({ field: 'next', message: problem }, 400)
  if (!(await knowsPassword(c, door, { userId, password: present })))
    return wrongPassword(c, 'present')
  const body = { currentPassword: present, newPassword: next, revokeOtherSessions: true }
  const answer = await ask(c, door, { path: '/change-password', body })
  if (!answer.ok) return pleaseSignIn(c)
  await rememberSignIn(db, 'password-changed', { userId, sender: senderOf(c) })
  return answerWith({ ok: true }, answer)
}

/** Whether somebody who is signed in knows the present password; wrong ones are counted and remembered. */
export async function knowsPassword(
  c: Context,
  { db, secret }: Door,
  { userId, password }: { userId: string; password: string },
): Promise<boolean> {
  const claimed = await claimTry(db, secret, { of: 'inside', whose: userId })
  if (claimed !== null && (await fits(db, userId, password))) {
    await giveBack(db, claimed)
    return true
  }
  const what = claimed === null ? 'locked' : 'password-wrong'
  await rememberSignIn(db, what, { userId, sender: senderOf(c) })
  return false
}

/** Whether it is the password of this account. */
export async function fits(db: Door['db'], userId: string, password: string): Promise<boolean> {
  const { rows } = await sql<{ password: string }>`
    select password from auth.account
    where "userId" = ${userId} and "providerId" = 'credential' and password is not null`.execute(db)
  return rows[0] !== undefined && (await verify(rows[0].password, password))
}

export function wrongPassword(c: Context, field: 'present' | 'password'): Response {
  return c.json({ field, message: 'That is not your present password.' }, 400)
}
