import { type Kysely, sql } from 'kysely'

/** Who can sign in to the demo, whose passwords everybody knows, is told from who can sign in to a practice. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table auth.access add column demo boolean not null default false;
    update auth.access set demo = true where practice_id in (
      select a.practice_id from auth.access a join auth."user" u on u.id = a.user_id
      where u.email like '%@demo.healing-touch.example');
  `.execute(db)
}
