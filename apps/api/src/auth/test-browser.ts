import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { createApp } from '../app.ts'
import type { Database } from '../db/database.ts'
import type { TestPerson } from '../db/test-practice.ts'
import { hashPassword } from './create-auth.ts'

export const here = 'http://localhost:3000'
export const password = 'warm hands, clear notes'

export type Sending = { headers?: Record<string, string>; from?: string; cookie?: string }

/** The whole application, and browsers on our own pages; every request comes from an address of its own unless one is given. */
export function testBrowser(db: Kysely<Database>, { publicUrl = here, mailIsSent = false } = {}) {
  const secret = randomUUID() + randomUUID()
  const failures: unknown[] = []
  const app = createApp({
    db,
    publicUrl,
    secret,
    mailIsSent,
    onFailure: (one) => failures.push(one),
  })

  function send(path: string, body: object, { headers, from, cookie }: Sending = {}) {
    const init = {
      method: 'POST',
      headers: {
        origin: publicUrl,
        'content-type': 'application/json',
        ...(cookie && { cookie }),
        ...headers,
      },
      body: JSON.stringify(body),
    }
    return app.request(`${here}${path}`, init, connection(from))
  }

  function signIn(email: string, given = password, sending: Sending = {}) {
    return send('/api/auth/sign-in/email', { email, password: given }, sending)
  }

  return {
    app,
    /** What was reported to the operator. */
    failures,
    send,
    signIn,
    /** The cookie of a new session. */
    signedIn: async (email: string, given = password) => cookieOf(await signIn(email, given)),
    me: (door: 'portal' | 'dashboard', cookie: string) =>
      app.request(`${here}/trpc/${door}/people.me`, { headers: { cookie } }, connection()),
  }
}

/** Gives somebody a password to sign in with, and says with which e-mail address. */
export async function withPassword(db: Kysely<Database>, { userId }: TestPerson): Promise<string> {
  const hashed = await hashPassword(password)
  await sql`insert into auth.account (id, "accountId", "providerId", "userId", password)
    values (${randomUUID()}, ${userId}, 'credential', ${userId}, ${hashed})`.execute(db)
  return `${userId}@example.test`
}

/** What the browser sends back of the cookies that it was given and that are not taken away. */
export function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .filter((cookie) => !/max-age=0/i.test(cookie))
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ')
}

let address = 0

export function connection(remoteAddress = `10.1.${Math.floor(++address / 250)}.${address % 250}`) {
  return { incoming: { socket: { remoteAddress, remotePort: 1, remoteFamily: 'IPv4' } } }
}
