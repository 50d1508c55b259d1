import { type Kysely, sql } from 'kysely'

/**
 * One login, several people: somebody may be a member or a patient in several practices, share an address with another
 * patient, and act for others as their proxy. Every call says for whom it is; what a session may not act as, it is not.
 * Who acts for a patient is the actor of what they do, and what they answer is marked as theirs.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table practice add column age_of_majority integer not null default 18 check (age_of_majority between 12 and 25);

    create table proxy (
      practice_id uuid not null,
      id uuid not null,
      patient_id uuid not null,
      name text not null check (name <> ''),
      email text not null check (email = lower(email)),
      kind text not null check (kind in ('parent', 'carer', 'representative')),
      -- the last day in the practice's zone; a parent's right ends when the child comes of age, too
      until date,
      evidence text not null check (evidence <> ''),
      recorded_at timestamptz not null default now(),
      recorded_by uuid not null,
      ended_at timestamptz,
      primary key (practice_id, id),
      foreign key (practice_id, patient_id) references patient,
      foreign key (practice_id, recorded_by) references member
    );
    -- who acts for a patient
    create index proxy_patient on proxy (practice_id, patient_id);

    -- one row for each that a login may act as
    alter table auth.access
      add column proxy_id uuid,
      add foreign key (practice_id, proxy_id) references proxy,
      add check (proxy_id is null or patient_id is not null and member_id is null),
      drop constraint access_pkey,
      add unique nulls not distinct (practice_id, user_id, patient_id);
    grant delete on auth.access to healing_touch_app;

    -- who is invited to act for the patient; null where the patient is invited
    alter table invitation add column proxy_id uuid, add foreign key (practice_id, proxy_id) references proxy,
      add check (proxy_id is null or patient_id is not null);

    create function app_proxy() returns uuid language sql stable parallel safe
      return nullif(current_setting('app.proxy_id', true), '')::uuid;

    alter table proxy enable row level security, force row level security;
    create policy in_practice on proxy using (practice_id = app_practice());
    create policy own_record on proxy as restrictive using (app_patient() is null or patient_id = app_patient());
    create policy staff_insert on proxy as restrictive for insert with check (app_patient() is null);
    -- patients take back what they agreed to; who acts for them ends nothing
    create policy own_end on proxy as restrictive for update to healing_touch_app
      using (app_patient() is null or (app_proxy() is null and kind = 'carer'));
    grant select, insert, update (ended_at) on proxy to healing_touch_app;

    -- the database itself says who answered; nobody answers in another's name
    alter table check_in add column proxy_id uuid default app_proxy(), add foreign key (practice_id, proxy_id) references proxy;
    alter table safety_fact add column proxy_id uuid default app_proxy(), add foreign key (practice_id, proxy_id) references proxy;
    create policy who_answered on check_in as restrictive for insert to healing_touch_app
      with check (proxy_id is not distinct from app_proxy());
    create policy who_answered on safety_fact as restrictive for insert to healing_touch_app
      with check (proxy_id is not distinct from app_proxy());
  `.execute(db)

  await sql`
    -- asked inside the practice
    create function proxy_holds(x proxy) returns boolean language sql stable as $$
      select x.ended_at is null and (x.until is null or x.until >= here.today)
        -- as text, so that who was born on a 29 February comes of age after the 28th
        and (x.kind <> 'parent' or to_char(here.today, 'YYYY-MM-DD')
          < (extract(year from t.birth_date) + p.age_of_majority)::integer || to_char(t.birth_date, '-MM-DD'))
      from patient t join practice p on p.id = t.practice_id,
        lateral (select (now() at time zone p.zone)::date as today) here
      where t.practice_id = x.practice_id and t.id = x.patient_id
    $$;

    -- all that a user may act as behind a door; looks into each practice in turn, and leaves the transaction in none
    create function auth.accesses(of_user uuid, as_patient boolean)
    returns table (actor_id uuid, practice_name text, name text, by_proxy boolean)
    language plpgsql as $$
    declare
      one record;
    begin
      for one in
        select * from auth.access a
        where a.user_id = of_user and case when as_patient then a.patient_id else a.member_id end is not null
        order by a.proxy_id nulls first, a.practice_id, a.patient_id
      loop
        perform set_config('app.practice_id', one.practice_id::text, true),
          set_config('app.patient_id', case when as_patient then one.patient_id::text else '' end, true);
        if as_patient then
          return query select t.id, p.name, t.given_name || ' ' || t.family_name, one.proxy_id is not null
            from practice p join patient t on t.practice_id = p.id
            where p.id = one.practice_id and t.id = one.patient_id and (one.proxy_id is null or exists (
              select from proxy x where x.practice_id = p.id and x.id = one.proxy_id and proxy_holds(x)));
        else
          return query select m.id, p.name, m.name, false
            from practice p join member m on m.practice_id = p.id
            where p.id = one.practice_id and m.id = one.member_id;
        end if;
      end loop;
      perform set_config('app.practice_id', '', true), set_config('app.patient_id', '', true);
    end $$;

    create function enter(session_token text, as_patient boolean, made_for text)
    returns table (practice_id uuid, actor_id uuid, zone text, role text, name text, at timestamptz, resting boolean,
      proxy_id uuid, proxy_name text, several boolean)
    language plpgsql as $$
    declare
      found record;
      me record;
      acting proxy;
      waits text;
    begin
      select a.practice_id, a.member_id, a.patient_id, a.proxy_id, u."twoFactorEnabled" as has_factor, s.verified_at,
          s.last_used_at, (case when as_patient then a.patient_id else a.member_id end)::text as whom, count(*) over () as many
        into found
      from auth.session s join auth."user" u on u.id = s."userId" join auth.access a on a.user_id = u.id
      where s.token = session_token and auth.is_live(s, as_patient)
        and case when as_patient then a.patient_id else a.member_id end is not null
      order by (case when as_patient then a.patient_id else a.member_id end)::text = made_for desc nulls last, a.practice_id
      limit 1;
      if found.practice_id is null then
        return;
      end if;
      if made_for is null and found.many > 1 or found.whom <> made_for then
        waits := case when found.has_factor and found.verified_at is null then 'second-factor' else 'choice' end;
      else
        perform set_config('app.practice_id', found.practice_id::text, true),
          set_config('app.patient_id', case when as_patient then found.patient_id::text else '' end, true),
          set_config('app.proxy_id', coalesce(found.proxy_id::text, ''), true);
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
          waits := 'second-factor';
        elsif found.proxy_id is not null then
          select * into acting from proxy x where x.practice_id = found.practice_id and x.id = found.proxy_id;
          if not proxy_holds(acting) then
            waits := case when found.many > 1 then 'choice' else '' end;
          end if;
        end if;
      end if;
      if waits is not null then
        -- outside again, with the reason for whoever asks in this transaction
        perform set_config('app.practice_id', '', true), set_config('app.patient_id', '', true),
          set_config('app.proxy_id', '', true), set_config('app.waits_for', waits, true);
        return;
      end if;
      -- never that the patient did it themselves
      perform set_config('app.actor_id', coalesce(acting.id, me.id)::text, true),
        set_config('app.actor_name', coalesce(acting.name || ', for ', '') || me.full_name, true),
        set_config('app.role', me.role, true);
      return query select found.practice_id, me.id, me.zone, me.role, me.name, now(),
        found.last_used_at < now() - interval '1 minute', acting.id, acting.name, found.many > 1;
    end $$;

    -- how the version before asks
    create or replace function enter(session_token text, as_patient boolean)
    returns table (practice_id uuid, actor_id uuid, zone text, role text, name text, at timestamptz, resting boolean)
    language sql as $$
      select e.practice_id, e.actor_id, e.zone, e.role, e.name, e.at, e.resting from enter(session_token, as_patient, null) e
    $$;
  `.execute(db)
}
