import type { Context } from 'hono'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import { clientAddress } from '../client-address.ts'
import type { Database } from '../db/database.ts'
import { type Auth, clientAddressHeader } from './create-auth.ts'
import { sessionToken } from './session-token.ts'
import type { Sender } from './sign-in-events.ts'

/** What the addresses of signing in have in common. */
export type Door = {
  readonly auth: Auth
  readonly db: Kysely<Database>
  readonly secret: string
  /** The address people type. */
  readonly publicUrl: string
  /** Whether a mail server takes what is in the outbox. */
  readonly mailIsSent?: boolean
}

/** A session that is not over, whichever app it is in; one that waits for a second factor to be set up is one too. */
export type Session = { readonly id: string; readonly userId: string; readonly token: string }

export function senderOf(c: Context): Sender {
  return {
    address: clientAddress(c, c.get('proxies')),
    userAgent: c.req.header('user-agent') ?? '',
  }
}

export async function sessionOf(c: Context, { db, secret }: Door): Promise<Session | null> {
  const token = sessionToken(c.req.header('cookie'), secret)
  if (!token) return null
  const { rows } = await sql<{ id: string; userId: string }>`
    select s.id, s."userId" from auth.session s join auth."user" u on u.id = s."userId"
    where s.token = ${token} and (s.verified_at is not null or not u."twoFactorEnabled")
      and exists (select from auth.access a where a.user_id = u.id
        and (a.patient_id is not null and auth.is_live(s, true)
          or a.member_id is not null and auth.is_live(s, false)))`.execute(db)
  return rows[0] ? { ...rows[0], token } : null
}

/** The e-mail address and name of somebody, which no password should come from. */
export async function ownWords(db: Kysely<Database>, userId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string; email: string }>`
    select name, email from auth."user" where id = ${userId}`.execute(db)
  return rows.flatMap(({ name, email }) => [name, email])
}

/** Ends every session of somebody but this one. */
export async function endOthers(db: Kysely<Database>, { userId, token }: Session): Promise<void> {
  await sql`delete from auth.session where "userId" = ${userId} and token <> ${token}`.execute(db)
}

export function tooMany(c: Context): Response {
  return c.json({ message: 'Too many tries. Please wait a minute and try again.' }, 429)
}

export function pleaseSignIn(c: Context): Response {
  return c.json({ message: 'Please sign in.' }, 401)
}

/** The body, or null when it is not exactly what is asked for. */
export async function bodyOf<Shape extends z.ZodType>(
  c: Context,
  shape: Shape,
): Promise<z.infer<Shape> | null> {
  const body: unknown = await c.req.json().catch(() => null)
  const read = shape.safeParse(body)
  return read.success ? read.data : null
}

/** Asks better-auth in the name of the request, from the client's own address, with a body that we wrote. */
export async function ask(
  c: Context,
  { auth }: Door,
  { path, body }: { path: string; body: object },
): Promise<Response> {
  const headers = new Headers(c.req.raw.headers)
  headers.set(clientAddressHeader, senderOf(c).address)
  headers.delete('content-length')
  const url = new URL(`/api/auth${path}`, c.req.url)
  const answer = await auth.handler(
    new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }),
  )
  if (answer.status >= 500) throw new Error(`${path} answered ${answer.status}.`)
  return answer
}

/** Answers with our own words and better-auth's cookies: the session's token stays out of bodies. */
export function answerWith(body: object, answer: Response): Response {
  return new Response(JSON.stringify(body), {
    status: 200,
    headers: [
      ['content-type', 'application/json'],
      ...answer.headers.getSetCookie().map((cookie): [string, string] => ['set-cookie', cookie]),
    ],
  })
}
