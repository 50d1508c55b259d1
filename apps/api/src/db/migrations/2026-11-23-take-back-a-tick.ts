import { type Kysely, sql } from 'kysely'

/** A tick taken back leaves the day "not logged"; another state in its place would claim what nobody said. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`grant delete on tick to healing_touch_app`.execute(db)
}
