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
  { db, secret, publicUrl }: Door,
  { userId, verified }: { userId: string; verified: boolean },
): Promise<string> {
  const former = sessionToken(c.req.header('cookie'), secret)
  const token = randomBytes(32).toString('base64url')
  const { address, userAgent } = senderOf(c)
  await sql`delete from auth.session
    where token = ${former} or ("userId" = ${userId} and "expiresAt" < now())`.execute(db)
  await sql`
    insert into auth.session (id, token, "userId", "expiresAt", "ipAddress", "userAgent", verified_at)
    values (${randomUUID()}, ${token}, ${userId}, now() + make_interval(secs => ${longest}), ${address}, ${userAgent},
      case when ${verified} then now() end)`.execute(db)
  const secure = publicUrl.startsWith('https:')
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return [
    `${secure ? '__Host-' : ''}${sessionCookie}=${encodeURIComponent(`${token}.${signature}`)}`,
    `Max-Age=${longest}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ')
}
