import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { sql } from 'kysely'
import { type Door, senderOf } from './auth-door.ts'
import { sessionCookie } from './create-auth.ts'
import { sessionToken } from './session-token.ts'

const longest = 60 * 60 * 24

/**
 * Opens a session as better-auth does after a password, for those who came another way; `verified` says that this way
 * was two factors in one. The session that this browser had before ends. Returns the Set-Cookie header.
 */
export async function openSession(
  c: Context,
  door: Door,
  { userId, verified }: { userId: string; verified: boolean },
): Promise<string> {
  const { db, secret } = door
  const former = sessionToken(c.req.header('cookie'), secret)
  const token = randomBytes(32).toString('base64url')
  const { address, userAgent } = senderOf(c)
  await sql`delete from auth.session
    where token = ${former} or ("userId" = ${userId} and "expiresAt" < now())`.execute(db)
  await sql`
    insert into auth.session (id, token, "userId", "expiresAt", "ipAddress", "userAgent", verified_at)
    values (${randomUUID()}, ${token}, ${userId}, now() + make_interval(secs => ${longest}), ${address}, ${userAgent},
      case when ${verified} then now() end)`.execute(db)
  return cookieFor(door, { name: sessionCookie, token, seconds: longest })
}

/** A Set-Cookie header as better-auth writes and reads it. */
export function cookieFor(
  { secret, publicUrl }: Door,
  { name, token, seconds }: { name: string; token: string; seconds: number },
): string {
  const secure = publicUrl.startsWith('https:')
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return [
    `${secure ? '__Host-' : ''}${name}=${encodeURIComponent(`${token}.${signature}`)}`,
    `Max-Age=${seconds}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ')
}
