import { type Kysely, sql } from 'kysely'

/** What weighs most asks who is there once more: when that was last shown in a session. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table auth.session add column shown_at timestamptz;

    -- by signing in, or by the password since
    create function auth.is_fresh(session_token text) returns boolean language sql stable as $$
      select coalesce((select greatest(s."createdAt", s.shown_at) > now() - interval '5 minutes'
        from auth.session s where s.token = session_token), false)
    $$;
  `.execute(db)
}
