import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'

export const demoMailDomain = 'demo.healing-touch.example'
export const demoMails = `%@${demoMailDomain}`

/** Nobody signs in to the demo any more: everybody knows its password. */
export async function closeDemo(db: Kysely<Database>): Promise<void> {
  await sql`delete from auth."user" where email like ${demoMails}`.execute(db)
}
