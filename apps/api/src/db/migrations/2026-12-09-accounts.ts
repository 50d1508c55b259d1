import { type Kysely, sql } from 'kysely'

/** A patient's answer says that it is one, no clock that is set back keeps a door open, and the memory says how often somebody called. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create policy answered_oneself on outcome as restrictive for insert to healing_touch_app
      with check (app_patient() is null or recorded_by = 'patient');

    -- by signing in, or by the password since; never by an instant that a clock set back has left in the future
    create or replace function auth.is_fresh(session_token text) returns boolean language sql stable as $$
      select coalesce((select greatest(s."createdAt", s.shown_at) between now() - interval '5 minutes' and now()
        from auth.session s where s.token = session_token), false)
    $$;

    -- what is limited is counted where it is remembered
    create index audit_entry_export on audit_entry (practice_id, actor_id, at) where what = 'dashboard/people.export';
    create index audit_entry_list on audit_entry (practice_id, actor_id, at) where what = 'dashboard/people.list';
    -- how often whoever has entered got the same of late; null for what is not limited
    create function own_calls(called text, within interval) returns integer
    language sql stable security definer set search_path = public, pg_temp as $$
      select case called
        when 'dashboard/people.export' then (select count(*)::integer from audit_entry e
          where e.practice_id = app_practice() and e.actor_id = app_actor() and e.at > now() - within
            and e.what = 'dashboard/people.export')
        when 'dashboard/people.list' then (select count(*)::integer from audit_entry e
          where e.practice_id = app_practice() and e.actor_id = app_actor() and e.at > now() - within
            and e.what = 'dashboard/people.list')
      end
    $$;
    -- who sees no chart sees no way in to it either; who keeps one hands on its invitations
    alter table mail.outbox add column patient_id uuid;
    alter policy of_owner on mail.outbox using (practice_id = app_practice()
      and (app_role() = 'owner' and patient_id is null
        or (app_role() = 'owner' or app_rents()) and patient_id not in (select app_hidden())));

    grant update (age_of_majority) on practice to healing_touch_app;
    revoke execute on function own_calls from public;
    grant execute on function own_calls to healing_touch_app;
  `.execute(db)
}
