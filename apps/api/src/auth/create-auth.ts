import { randomUUID } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { betterAuth, type GenericEndpointContext } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { longestPassword, shortestPassword } from './password-rules.ts'
import { makeRecoveryCodes, recoveryCodeKeeper } from './recovery-codes.ts'

export const sessionCookie = 'healing-touch.session'
export const secondStepCookie = 'healing-touch.second-step'
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
  const secure = publicUrl.startsWith('https:')
  const cookie = (name: string) => ({
    name: secure ? `__Host-${name}` : name,
    attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure } as const,
  })
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
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      revokeSessionsOnPasswordReset: true,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verify(hash, password),
      },
    },
    session: {
      // `enter` ends sessions, by the database's clock: this is the longest of its lifetimes
      expiresIn: 60 * 60 * 24,
      disableSessionRefresh: true,
      freshAge: 300,
      additionalFields: {
        verifiedAt: { type: 'date', required: false, input: false, fieldName: 'verified_at' },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, request) => ({
            data: { ...session, verifiedAt: verifiedAt(request) },
          }),
          // `enter` counts by the database's clock, so that is also the one by which it begins
          after: async ({ id }) => {
            await sql`update auth.session set "createdAt" = now(), "expiresAt" = now() + interval '24 hours'
              where id = ${id}`.execute(db)
          },
        },
      },
    },
    plugins: [
      twoFactor({
        issuer: 'Healing Touch',
        twoFactorCookieMaxAge: 600,
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 },
        backupCodeOptions: {
          customBackupCodesGenerate: makeRecoveryCodes,
          storeBackupCodes: recoveryCodeKeeper(secret),
        },
      }),
    ],
    // tries are counted in claim-try.ts, by address and by account, with the database's clock
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: () => randomUUID() },
      useSecureCookies: false,
      cookiePrefix: 'healing-touch',
      cookies: { session_token: cookie(sessionCookie), two_factor: cookie(secondStepCookie) },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
  })
}

/** A session counts as verified when it was made by showing the second factor, or out of one that was. */
function verifiedAt(request: GenericEndpointContext | null): Date | null {
  const path = request?.path ?? ''
  if (path.startsWith('/two-factor/verify-')) return new Date()
  if (path !== '/change-password') return null
  const { verifiedAt } = (request?.context.session?.session ?? {}) as { verifiedAt?: Date | null }
  return verifiedAt ?? null
}
