import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'

/** Nobody signs in to the demo any more: everybody knows its password. */
export async function closeDemo(db: Kysely<Database>): Promise<void> {
  await sql`delete from auth."user" where id in (
    select user_id from auth.access where demo)`.execute(db)
}
