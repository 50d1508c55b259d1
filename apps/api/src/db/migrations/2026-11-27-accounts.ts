import { type Kysely, sql } from 'kysely'

/**
 * Accounts: how often somebody may guess, how long a session lives, the second factor and who has to have one, and
 * what everybody can see of their own sign-ins. All of it by the database's clock.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    -- nobody is shut out of a practice that is there already; new ones require it
    alter table practice add column requires_second_factor boolean not null default false;
    alter table practice alter column requires_second_factor set default true;

    alter table auth."user" add column "twoFactorEnabled" boolean not null default false;
    alter table auth.session
      add column last_used_at timestamptz not null default now(),
      -- when the second factor was shown in this session; never, where there was none to show
      add column verified_at timestamptz;

    create table auth."twoFactor" (
      id uuid primary key,
      "userId" uuid not null unique references auth."user" on delete cascade,
      secret text not null,
      "backupCodes" text not null,
      verified boolean not null default false,
      "failedVerificationCount" integer not null default 0,
      "lockedUntil" timestamptz
    );

    -- a code opens one door once
    create table auth.used_code (
      user_id uuid not null references auth."user" on delete cascade,
      code bytea not null,
      at timestamptz not null default now(),
      primary key (user_id, code)
    );

    create table auth.attempt (
      id bigint generated always as identity primary key,
      -- a hash of whose account or address it was
      whose bytea not null,
      at timestamptz not null default clock_timestamp()
    );
    -- counting somebody's attempts
    create index attempt_whose on auth.attempt (whose, at);
    -- forgetting old ones
    create index attempt_at on auth.attempt (at);

    -- counts before it is known how the attempt ends, so that many at once are not more than many in a row
    create function auth.claim_attempt(who bytea, most integer, within interval) returns bigint
    language plpgsql as $$
    declare
      claimed bigint;
    begin
      perform pg_advisory_xact_lock(hashtextextended(encode(who, 'hex'), 20261127));
      delete from auth.attempt where id in (
        select a.id from auth.attempt a where a.at < clock_timestamp() - interval '1 hour'
        limit 100 for update skip locked);
      if (select count(*) from auth.attempt a where a.whose = who and a.at > clock_timestamp() - within) < most then
        insert into auth.attempt (whose) values (who) returning id into claimed;
      end if;
      return claimed;
    end $$;

    create table auth.sign_in_event (
      id bigint generated always as identity primary key,
      user_id uuid references auth."user" on delete cascade,
      at timestamptz not null default clock_timestamp(),
      address text,
      user_agent text,
      what text not null check (what in ('signed-in', 'signed-out', 'password-wrong', 'locked', 'code-asked',
        'code-wrong', 'recovery-code-used', 'password-changed', 'factor-added', 'factor-removed',
        'recovery-codes-renewed', 'session-ended'))
    );
    -- one's own, newest first
    create index sign_in_event_of_user on auth.sign_in_event (user_id, at desc);

    -- how long sessions live: unused, and at most
    create function auth.is_live(s auth.session, as_patient boolean) returns boolean language sql stable as $$
      select s."expiresAt" > now()
        and s.last_used_at > now() - case when as_patient then interval '30 minutes' else interval '15 minutes' end
        and s."createdAt" > now() - case when as_patient then interval '24 hours' else interval '12 hours' end
    $$;

    drop function enter(text, boolean);
    create function enter(session_token text, as_patient boolean)
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
        select m.id, practice.zone, m.role, m.name, m.name as full_name, practice.requires_second_factor as required
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

    grant select, insert, update, delete on auth."twoFactor", auth.used_code, auth.attempt to healing_touch_app;
    grant select, insert on auth.sign_in_event to healing_touch_app;
  `.execute(db)
}
