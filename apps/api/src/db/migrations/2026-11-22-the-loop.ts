import { type Kysely, sql } from 'kysely'

/**
 * Practices, people and the loop. Every table's key begins with the practice, and row level security keeps a
 * transaction inside the practice (and, for a patient, inside their own record) that it entered with.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'healing_touch_app') then
        create role healing_touch_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
      end if;
      if not pg_has_role(current_user, 'healing_touch_app', 'set') then
        execute format('grant healing_touch_app to %I', current_user);
      end if;
    end $$;

    create schema auth;
    create table auth."user" (
      id uuid primary key,
      name text not null,
      email text not null unique,
      "emailVerified" boolean not null,
      image text,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now()
    );
    create table auth.session (
      id uuid primary key,
      "expiresAt" timestamptz not null,
      token text not null unique,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now(),
      "ipAddress" text,
      "userAgent" text,
      "userId" uuid not null references auth."user" on delete cascade
    );
    -- ending all sessions of a user
    create index session_of_user on auth.session ("userId");
    create table auth.account (
      id uuid primary key,
      "accountId" text not null,
      "providerId" text not null,
      "userId" uuid not null references auth."user" on delete cascade,
      "accessToken" text,
      "refreshToken" text,
      "idToken" text,
      "accessTokenExpiresAt" timestamptz,
      "refreshTokenExpiresAt" timestamptz,
      scope text,
      password text,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now()
    );
    -- the password of a user at sign-in
    create index account_of_user on auth.account ("userId");
    create table auth.verification (
      id uuid primary key,
      identifier text not null,
      value text not null,
      "expiresAt" timestamptz not null,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now()
    );
    create index verification_identifier on auth.verification (identifier);
    create table auth."rateLimit" (
      id uuid primary key,
      key text not null unique,
      count integer not null,
      "lastRequest" bigint not null
    );

    create table practice (
      id uuid primary key,
      name text not null check (name <> ''),
      zone text not null,
      created_at timestamptz not null default now()
    );
    create table member (
      practice_id uuid not null references practice,
      id uuid not null,
      name text not null check (name <> ''),
      role text not null check (role in ('owner', 'therapist', 'front-desk')),
      primary key (practice_id, id)
    );
    create table patient (
      practice_id uuid not null references practice,
      id uuid not null,
      given_name text not null check (given_name <> ''),
      family_name text not null check (family_name <> ''),
      birth_date date not null,
      email text,
      phone text,
      therapist_id uuid,
      created_at timestamptz not null default now(),
      primary key (practice_id, id),
      foreign key (practice_id, therapist_id) references member
    );
    -- who a signed-in user is in which practice; read before the practice is known, so it lies outside its walls
    create table auth.access (
      practice_id uuid not null references practice,
      user_id uuid not null references auth."user" on delete cascade,
      member_id uuid,
      patient_id uuid,
      primary key (practice_id, user_id),
      foreign key (practice_id, member_id) references member,
      foreign key (practice_id, patient_id) references patient,
      check (num_nonnulls(member_id, patient_id) >= 1)
    );
    -- from the session's user to the practice, on every request
    create index access_user on auth.access (user_id);

    create table episode (
      practice_id uuid not null,
      id uuid not null,
      patient_id uuid not null,
      condition text not null,
      opened_on date not null,
      closed_on date check (closed_on >= opened_on),
      primary key (practice_id, id),
      unique (practice_id, patient_id, id),
      foreign key (practice_id, patient_id) references patient
    );
    create table assessment (
      practice_id uuid not null,
      id uuid not null,
      patient_id uuid not null,
      episode_id uuid not null,
      member_id uuid not null,
      at timestamptz not null,
      content jsonb not null,
      primary key (practice_id, id),
      foreign key (practice_id, patient_id, episode_id) references episode (practice_id, patient_id, id),
      foreign key (practice_id, member_id) references member
    );
    -- the latest assessment of an episode
    create index assessment_episode on assessment (practice_id, episode_id, at desc);
    create table plan (
      practice_id uuid not null,
      id uuid not null,
      patient_id uuid not null,
      episode_id uuid not null,
      version integer not null check (version > 0),
      status text not null check (status in ('active', 'paused', 'closed')),
      content jsonb not null,
      change_reason text,
      created_at timestamptz not null,
      created_by uuid not null,
      primary key (practice_id, id),
      unique (practice_id, episode_id, version),
      foreign key (practice_id, patient_id, episode_id) references episode (practice_id, patient_id, id),
      foreign key (practice_id, created_by) references member
    );
    -- a patient's plans, newest first
    create index plan_patient on plan (practice_id, patient_id, created_at desc);
    create table appointment (
      practice_id uuid not null,
      id uuid not null,
      patient_id uuid not null,
      member_id uuid not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at),
      status text not null check (status in ('booked', 'arrived', 'done', 'missed', 'cancelled')),
      primary key (practice_id, id),
      foreign key (practice_id, patient_id) references patient,
      foreign key (practice_id, member_id) references member
    );
    -- the day view
    create index appointment_day on appointment (practice_id, starts_at);
    -- a patient's next and last appointments
    create index appointment_patient on appointment (practice_id, patient_id, starts_at);
    create table visit (
      practice_id uuid not null,
      id uuid not null,
      patient_id uuid not null,
      episode_id uuid not null,
      plan_id uuid,
      appointment_id uuid,
      member_id uuid not null,
      started_at timestamptz not null,
      minutes integer not null check (minutes between 5 and 240),
      note jsonb not null,
      ledger jsonb not null,
      charted_at timestamptz,
      version integer not null check (version > 0),
      primary key (practice_id, id),
      foreign key (practice_id, patient_id, episode_id) references episode (practice_id, patient_id, id),
      foreign key (practice_id, plan_id) references plan,
      foreign key (practice_id, appointment_id) references appointment,
      foreign key (practice_id, member_id) references member,
      -- two taps on "start" open one visit
      unique (practice_id, appointment_id)
    );
    -- a patient's visits, newest first
    create index visit_patient on visit (practice_id, patient_id, started_at desc);
    create table check_in (
      practice_id uuid not null,
      id uuid not null,
      patient_id uuid not null,
      at timestamptz not null,
      primary key (practice_id, id),
      foreign key (practice_id, patient_id) references patient
    );
    -- a patient's latest check-in
    create index check_in_patient on check_in (practice_id, patient_id, at desc);
    create table pain_map (
      practice_id uuid not null,
      id uuid not null,
      patient_id uuid not null,
      at timestamptz not null,
      visit_id uuid,
      check_in_id uuid,
      content jsonb not null,
      primary key (practice_id, id),
      foreign key (practice_id, patient_id) references patient,
      foreign key (practice_id, visit_id) references visit,
      foreign key (practice_id, check_in_id) references check_in
    );
    -- any two dates of a patient's map compared
    create index pain_map_patient on pain_map (practice_id, patient_id, at);
    create table outcome (
      practice_id uuid not null,
      id uuid not null,
      patient_id uuid not null,
      visit_id uuid,
      check_in_id uuid,
      instrument text not null,
      variant text,
      side text check (side in ('left', 'right')),
      answers jsonb not null,
      at timestamptz not null,
      moment text check (moment in ('before', 'after')),
      score double precision check (score between -1e9 and 1e9),
      recorded_by text not null check (recorded_by in ('patient', 'therapist')),
      recorded_at timestamptz not null,
      corrects uuid,
      primary key (practice_id, id),
      foreign key (practice_id, patient_id) references patient,
      foreign key (practice_id, visit_id) references visit,
      foreign key (practice_id, check_in_id) references check_in,
      foreign key (practice_id, corrects) references outcome,
      -- an outcome is corrected once; the correction can be corrected in turn
      unique (practice_id, corrects)
    );
    -- one value of a series at one instant
    create unique index outcome_instant on outcome
      (practice_id, patient_id, instrument, variant, side, moment, at) nulls not distinct
      where corrects is null;
    -- a patient's outcomes in time
    create index outcome_patient on outcome (practice_id, patient_id, at);
    create table routine (
      practice_id uuid not null,
      id uuid not null,
      patient_id uuid not null,
      self_care text not null,
      per_week integer not null check (per_week between 1 and 21),
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      primary key (practice_id, id),
      -- also finds a patient's routines
      unique (practice_id, patient_id, id),
      foreign key (practice_id, patient_id) references patient
    );
    create table tick (
      practice_id uuid not null,
      patient_id uuid not null,
      routine_id uuid not null,
      day date not null,
      state text not null check (state in ('done', 'partly', 'not-done')),
      primary key (practice_id, routine_id, day),
      foreign key (practice_id, patient_id, routine_id) references routine (practice_id, patient_id, id)
    );
    -- a patient's days
    create index tick_patient on tick (practice_id, patient_id, day);

    create table outcome_import (
      practice_id uuid not null references practice,
      id uuid not null,
      file_name text not null,
      series jsonb not null,
      taken integer not null check (taken >= 0),
      refused integer not null check (refused >= 0),
      imported_at timestamptz not null,
      imported_by uuid not null,
      undone_at timestamptz,
      primary key (practice_id, id),
      foreign key (practice_id, imported_by) references member
    );
    create table imported_outcome (
      practice_id uuid not null,
      import_id uuid not null,
      subject text not null,
      practitioner text,
      cohort text,
      "values" double precision[] not null,
      primary key (practice_id, import_id, subject),
      foreign key (practice_id, import_id) references outcome_import
    );

    create function app_practice() returns uuid language sql stable parallel safe
      return nullif(current_setting('app.practice_id', true), '')::uuid;
    create function app_patient() returns uuid language sql stable parallel safe
      return nullif(current_setting('app.patient_id', true), '')::uuid;
  `.execute(db)

  await sql`
    do $$
    declare t text;
    begin
      -- inside the practice, always
      foreach t in array array['member','patient','episode','assessment','plan','appointment','visit','check_in',
        'pain_map','outcome','routine','tick','outcome_import','imported_outcome'] loop
        execute format('alter table %I enable row level security, force row level security', t);
        execute format('create policy in_practice on %I using (practice_id = app_practice())', t);
      end loop;
      -- a patient sees only their own record
      foreach t in array array['episode','plan','appointment','visit','check_in','pain_map','outcome','routine','tick'] loop
        execute format('create policy own_record on %I as restrictive
          using (app_patient() is null or patient_id = app_patient())', t);
      end loop;
      -- what a patient never writes
      foreach t in array array['member','patient','episode','plan','appointment','visit','routine'] loop
        execute format('create policy staff_insert on %I as restrictive for insert with check (app_patient() is null)', t);
        execute format('create policy staff_update on %I as restrictive for update using (app_patient() is null)', t);
      end loop;
      -- what a patient never sees
      foreach t in array array['assessment','outcome_import','imported_outcome'] loop
        execute format('create policy staff_only on %I as restrictive using (app_patient() is null)', t);
      end loop;
    end $$;
    create policy own_record on patient as restrictive
      using (app_patient() is null or id = app_patient());
    alter table practice enable row level security, force row level security;
    create policy in_practice on practice using (id = app_practice());

    create function enter(session_token text, as_patient boolean)
    returns table (practice_id uuid, actor_id uuid, zone text, role text, name text, at timestamptz)
    language plpgsql as $$
    declare
      found auth.access%rowtype;
    begin
      select access.* into found
      from auth.session s join auth.access access on access.user_id = s."userId"
      where s.token = session_token and s."expiresAt" > now() and s."createdAt" > now() - interval '24 hours'
        and case when as_patient then access.patient_id else access.member_id end is not null
      order by access.practice_id
      limit 1;
      if not found.practice_id is null then
        perform set_config('app.practice_id', found.practice_id::text, true),
          set_config('app.actor_id', found.user_id::text, true),
          set_config('app.patient_id', case when as_patient then found.patient_id::text else '' end, true);
        if as_patient then
          return query select p.practice_id, p.id, practice.zone, 'patient', p.given_name, now()
            from patient p join practice on practice.id = p.practice_id
            where p.practice_id = found.practice_id and p.id = found.patient_id;
        else
          return query select m.practice_id, m.id, practice.zone, m.role, m.name, now()
            from member m join practice on practice.id = m.practice_id
            where m.practice_id = found.practice_id and m.id = found.member_id;
        end if;
      end if;
    end $$;

    grant usage on schema public, auth to healing_touch_app;
    grant select, insert, update, delete on all tables in schema auth to healing_touch_app;
    grant select, insert on practice, member, patient, episode, assessment, plan, appointment, visit, check_in,
      pain_map, outcome, routine, tick, outcome_import, imported_outcome to healing_touch_app;
    grant update on patient, episode, plan, appointment, visit, routine, tick, outcome_import to healing_touch_app;
    grant delete on imported_outcome to healing_touch_app;
  `.execute(db)
}
