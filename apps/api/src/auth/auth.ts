import { randomUUID } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import type { Kysely } from 'kysely'
import type { Database } from '../db/database.ts'

export const sessionCookie = 'healing-touch.session'
export const clientAddressHeader = 'x-healing-touch-client'

/** argon2id with 19 MiB, two passes, one lane (OWASP ASVS 5.0 V11.4.2). */
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password, argon)
}

export type Auth = ReturnType<typeof createAuth>

/** Signing in and out. Accounts are made by invitation, never by strangers, so there is no sign-up. */
export function createAuth(
  db: Kysely<Database>,
  { publicUrl, secret }: { publicUrl: string; secret: string },
) {
  return betterAuth({
    appName: 'Healing Touch',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database: { db: db.withSchema('auth'), type: 'postgres' },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verify(hash, password),
      },
    },
    // `enter` ends sessions, by the database's clock: this is the longest of its lifetimes
    session: { expiresIn: 60 * 60 * 24, disableSessionRefresh: true, freshAge: 300 },
    // tries are counted in attempts.ts, by address and by account, with the database's clock
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: () => randomUUID() },
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: publicUrl.startsWith('https:') ? `__Host-${sessionCookie}` : sessionCookie,
          attributes: {
            httpOnly: true,
            sameSite: 'lax',
            path: '/',
            secure: publicUrl.startsWith('https:'),
          },
        },
      },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
  })
}
