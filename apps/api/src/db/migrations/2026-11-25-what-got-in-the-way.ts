import { type Kysely, sql } from 'kysely'

/** Whoever did not do a routine may say why. Ticks of before have no reason, and none is made up for them. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table tick add column barrier text
      check (barrier in ('time', 'forgot', 'pain', 'unwell', 'unsure-how', 'no-place', 'no-help')),
      add check (barrier is null or state <> 'done')
  `.execute(db)
}
