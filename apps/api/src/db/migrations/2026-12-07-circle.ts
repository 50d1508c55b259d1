import { type Kysely, sql } from 'kysely'

/**
 * Whose chart it is. The practice keeps a chart, or one member does, as those who only rent a room always do: then nobody
 * else sees it. A record that rests at its patient's wish is seen by nobody. In an emergency a chart can be read all the
 * same, for an hour.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table member
      drop constraint member_roles_check,
      add constraint member_roles_check check (cardinality(roles) > 0
        and roles <@ array['owner', 'therapist', 'front-desk', 'renter']
        and (not 'renter' = any(roles) or 'therapist' = any(roles) and not roles && array['owner', 'front-desk']));
    alter table invitation
      drop constraint invitation_roles_check,
      add constraint invitation_roles_check check (cardinality(roles) > 0
        and roles <@ array['owner', 'therapist', 'front-desk', 'renter']
        and (not 'renter' = any(roles) or 'therapist' = any(roles) and not roles && array['owner', 'front-desk']));

    create function app_rents() returns boolean language sql stable parallel safe
      return coalesce(app_roles() && array['renter'], false);

    alter table patient
      add column kept_by uuid default case when app_rents() then app_actor() end,
      add column resting_since timestamptz,
      add column resting_for text,
      add foreign key (practice_id, kept_by) references member,
      add check ((resting_since is null) = (resting_for is null));
    -- the few that are closed to somebody
    create index patient_kept on patient (practice_id, kept_by) where kept_by is not null;
    create index patient_resting on patient (practice_id) where resting_since is not null;

    create table emergency_access (
      practice_id uuid not null,
      id uuid not null,
      patient_id uuid not null,
      member_id uuid not null,
      reason text not null check (length(reason) >= 10),
      at timestamptz not null default now(),
      primary key (practice_id, id),
      foreign key (practice_id, patient_id) references patient,
      foreign key (practice_id, member_id) references member
    );
    -- on every look at a closed chart
    create index emergency_access_member on emergency_access (practice_id, member_id, at);

    -- who may give a chart to somebody else, let it rest and take it up again
    create function app_disposes(keeper uuid) returns boolean language sql stable parallel safe
      return coalesce(keeper = app_actor() or app_role() = 'owner' and (keeper is null or exists (
        select from member m where m.practice_id = app_practice() and m.id = keeper and m.dismissed_at is not null)), false);

    -- the charts that whoever has entered may not write
    create function app_closed() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
      select p.id from patient p
        where p.practice_id = app_practice() and p.resting_since is not null and app_actor() is not null
          and (app_patient() is null or p.id = app_patient())
      union all
      select p.id from patient p
        where p.practice_id = app_practice() and p.kept_by <> app_actor() and app_patient() is null
          and not app_disposes(p.kept_by)
      union all
      select p.id from patient p
        where p.practice_id = app_practice() and p.kept_by is null and app_rents() and app_patient() is null
    $$;
    -- those that they may not read either
    create function app_hidden() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
      select closed from app_closed() closed
      where app_patient() is null and closed not in (
        select e.patient_id from emergency_access e
        where e.practice_id = app_practice() and e.member_id = app_actor()
          and e.at between now() - interval '60 minutes' and now())
    $$;
    -- the charts with this name and birth date that are closed to whoever asks: who knows neither learns of nobody
    create function app_closed_named(family_name text, birth_date date) returns table (id uuid, given_name text)
    language sql stable security definer set search_path = public, pg_temp as $$
      select p.id, p.given_name from patient p
      where p.practice_id = app_practice() and app_actor() is not null and app_patient() is null
        and lower(p.family_name) = lower(app_closed_named.family_name) and p.birth_date = app_closed_named.birth_date
        and p.id in (select app_closed())
    $$;
    revoke execute on function app_closed, app_hidden, app_closed_named from public;
    grant execute on function app_closed, app_hidden, app_closed_named to healing_touch_app;

    alter table emergency_access enable row level security, force row level security;
    create policy in_practice on emergency_access using (practice_id = app_practice());
    create policy own_or_owner on emergency_access as restrictive for select to healing_touch_app
      using (app_patient() is null and (member_id = app_actor() or app_role() = 'owner' or app_actor() is null));
    create policy oneself on emergency_access as restrictive for insert to healing_touch_app
      with check (app_patient() is null and member_id = app_actor() and app_roles() && array['owner', 'therapist']
        and at = now());
    grant select, insert on emergency_access to healing_touch_app;

    do $$
    declare t text;
    begin
      -- the functions read as the owner of the tables, for whom this says nothing
      for t in select table_name from information_schema.columns
        where table_schema = 'public' and column_name = 'patient_id' and table_name <> 'emergency_access'
      loop
        execute format('create policy circle on %I as restrictive for select using
          (current_user <> ''healing_touch_app'' or patient_id is null or patient_id not in (select app_hidden()))', t);
        execute format('create policy circle_insert on %I as restrictive for insert with check
          (current_user <> ''healing_touch_app'' or patient_id is null or patient_id not in (select app_closed()))', t);
        execute format('create policy circle_update on %I as restrictive for update using
          (current_user <> ''healing_touch_app'' or patient_id is null or patient_id not in (select app_closed()))', t);
        execute format('create policy circle_delete on %I as restrictive for delete using
          (current_user <> ''healing_touch_app'' or patient_id is null or patient_id not in (select app_closed()))', t);
      end loop;
    end $$;
    -- who can wake a record that rests has to find it
    create policy circle on patient as restrictive for select using
      (current_user <> 'healing_touch_app' or id not in (select app_hidden())
        or app_patient() is null and app_disposes(kept_by));
    create policy circle_insert on patient as restrictive for insert with check
      (current_user <> 'healing_touch_app' or app_actor() is null
        or kept_by is not distinct from case when app_rents() then app_actor() end);
    create policy circle_update on patient as restrictive for update using
      (current_user <> 'healing_touch_app' or app_actor() is null
        or case when resting_since is null then id not in (select app_closed()) else app_disposes(kept_by) end)
      with check (true);
    -- who may write a chart may not yet say whose it is
    create function dispose() returns trigger language plpgsql as $$
    begin
      if app_actor() is not null and not app_disposes(old.kept_by) then
        raise exception 'not theirs to give away' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$;
    create trigger dispose before update of kept_by, resting_since, resting_for on patient
      for each row execute function dispose();
  `.execute(db)
}
