import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'

/**
 * Forgets what accounts need no longer: sessions that are over, codes, links, challenges and tries whose time has passed,
 * and sign-ins after a year, but for the newest of each account, by which owners see who has not been there for long.
 */
export async function tidyAccounts(db: Kysely<Database>): Promise<void> {
  await sql`
    delete from auth.session
    where "expiresAt" < now() or "createdAt" < now() - interval '24 hours'`.execute(db)
  await sql`delete from auth.verification where "expiresAt" < now()`.execute(db)
  await sql`delete from auth.mailed_link where at < now() - interval '1 day'`.execute(db)
  await sql`delete from auth.passkey_challenge where at < now() - interval '1 day'`.execute(db)
  await sql`delete from auth.used_code where at < now() - interval '1 day'`.execute(db)
  await sql`delete from auth.attempt where at < now() - interval '1 day'`.execute(db)
  await sql`
    delete from auth."rateLimit"
    where "lastRequest" < extract(epoch from now() - interval '1 day') * 1000`.execute(db)
  await sql`select auth.forget_sign_ins()`.execute(db)
}
