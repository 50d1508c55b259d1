import { type Kysely, sql } from 'kysely'

/**
 * Members have a set of roles, and can be dismissed and taken back. Who owned a practice until now also treated in it.
 * The setting app.role holds all roles of whoever entered, with a space between.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table member add column roles text[], add column dismissed_at timestamptz;
    alter table member no force row level security;
    update member set roles = case role when 'owner' then array['owner', 'therapist'] else array[role] end;
    alter table member force row level security;
    alter table member
      drop column role,
      alter column roles set not null,
      add constraint member_roles_check check (cardinality(roles) > 0
        and roles <@ array['owner', 'therapist', 'front-desk']);

    create function app_roles() returns text[] language sql stable parallel safe
      return string_to_array(nullif(current_setting('app.role', true), ''), ' ');
    -- the one with the most say
    create or replace function app_role() returns text language sql stable parallel safe
      return case when 'owner' = any(app_roles()) then 'owner' else (app_roles())[1] end;
    create function app_treats() returns boolean language sql stable parallel safe
      return coalesce(app_roles() && array['therapist'], false);

    do $$
    declare t text;
    begin
      -- who owns a practice and does not treat writes nothing clinical
      foreach t in array array['episode','assessment','plan','visit','routine'] loop
        execute format('alter policy treating_insert on %I with check (app_treats())', t);
        execute format('alter policy treating_update on %I with check (app_treats())', t);
      end loop;
      foreach t in array array['check_in','pain_map','outcome','tick','safety_fact','safety_review'] loop
        execute format('alter policy answering_insert on %I with check (app_treats() or app_patient() is not null)', t);
      end loop;
    end $$;
    alter policy answering_update on tick with check (app_treats() or app_patient() is not null);
    alter policy closed_once on safety_review using (app_treats() and reviewed_at is null);
    alter policy treating_insert on amendment
      with check (app_treats() and (app_actor() is null or member_id = app_actor()));

    -- who is a member, and as what, is the owner's to say
    create policy owner_insert on member as restrictive for insert to healing_touch_app
      with check (app_role() = 'owner');
    create policy owner_update on member as restrictive for update to healing_touch_app
      using (true) with check (app_role() = 'owner');
    grant update (roles, dismissed_at) on member to healing_touch_app;

    -- two owners who dismiss each other at once leave one
    create function keep_an_owner() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended(new.practice_id::text, 20261201));
      if not exists (select from member m where m.practice_id = new.practice_id and m.dismissed_at is null
          and 'owner' = any(m.roles)) then
        raise exception 'a practice has an owner' using errcode = 'check_violation';
      end if;
      return null;
    end $$;
    create constraint trigger keep_an_owner after update on member
      for each row when (old.dismissed_at is null and 'owner' = any(old.roles)
        and (new.dismissed_at is not null or not 'owner' = any(new.roles)))
      execute function keep_an_owner();

    -- who was a member: no door opens to them, and they can be let in again
    alter table auth.access
      add column former_member_id uuid,
      drop constraint access_check,
      add constraint access_check check (num_nonnulls(member_id, patient_id, former_member_id) >= 1),
      add foreign key (practice_id, former_member_id) references member (practice_id, id),
      add check (num_nonnulls(member_id, former_member_id) <= 1);

    create or replace function enter(session_token text, as_patient boolean)
    returns table (practice_id uuid, actor_id uuid, zone text, role text, name text, at timestamptz, resting boolean)
    language plpgsql as $$
    declare
      found record;
      me record;
    begin
      select access.*, u."twoFactorEnabled" as has_factor, s.verified_at, s.last_used_at into found
      from auth.session s join auth."user" u on u.id = s."userId" join auth.access access on access.user_id = u.id
      where s.token = session_token and auth.is_live(s, as_patient)
        and case when as_patient then access.patient_id else access.member_id end is not null
      order by access.practice_id
      limit 1;
      if found.practice_id is null then
        return;
      end if;
      perform set_config('app.practice_id', found.practice_id::text, true),
        set_config('app.patient_id', case when as_patient then found.patient_id::text else '' end, true);
      if as_patient then
        select p.id, practice.zone, 'patient' as role, p.given_name as name, p.given_name || ' ' || p.family_name as full_name,
            false as required
          into me from patient p join practice on practice.id = p.practice_id
          where p.practice_id = found.practice_id and p.id = found.patient_id;
      else
        select m.id, practice.zone, array_to_string(m.roles, ' ') as role, m.name, m.name as full_name,
            practice.requires_second_factor as required
          into me from member m join practice on practice.id = m.practice_id
          where m.practice_id = found.practice_id and m.id = found.member_id;
      end if;
      if found.verified_at is null and (found.has_factor or me.required) then
        -- outside again, with the reason for whoever asks in this transaction
        perform set_config('app.practice_id', '', true), set_config('app.patient_id', '', true),
          set_config('app.waits_for', 'second-factor', true);
        return;
      end if;
      perform set_config('app.actor_id', me.id::text, true), set_config('app.actor_name', me.full_name, true),
        set_config('app.role', me.role, true);
      return query select found.practice_id, me.id, me.zone, me.role, me.name, now(),
        found.last_used_at < now() - interval '1 minute';
    end $$;
  `.execute(db)
}
