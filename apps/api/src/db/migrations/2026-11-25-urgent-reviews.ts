import { type Kysely, sql } from 'kysely'

/** A red flag for which a doctor has two weeks asks for a named reviewer too, and keeps booking closed until then. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table safety_review drop constraint safety_review_level_check;
    alter table safety_review add constraint safety_review_level_check
      check (level in ('emergency', 'same-day', 'urgent'));
  `.execute(db)
}
