import { type Kysely, sql } from 'kysely'

/** A patient's answer says that it is one, and no clock that is set back keeps a door open. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create policy answered_oneself on outcome as restrictive for insert to healing_touch_app
      with check (app_patient() is null or recorded_by = 'patient');

    -- by signing in, or by the password since; never by an instant that a clock set back has left in the future
    create or replace function auth.is_fresh(session_token text) returns boolean language sql stable as $$
      select coalesce((select greatest(s."createdAt", s.shown_at) between now() - interval '5 minutes' and now()
        from auth.session s where s.token = session_token), false)
    $$;
  `.execute(db)
}
