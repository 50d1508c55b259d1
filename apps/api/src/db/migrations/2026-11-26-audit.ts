import { type Kysely, sql } from 'kysely'

/**
 * The practice's memory of who opened and changed which records: one chain of entries per practice, each sealed with the
 * hash of the one before. Nobody but `audit` writes it, with who is signed in taken from `enter`, and nobody changes it.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table audit_entry (
      practice_id uuid not null references practice,
      seq bigint not null check (seq > 0),
      at timestamptz not null,
      actor_id uuid,
      actor_name text not null check (actor_name <> ''),
      action text not null check (action in ('read', 'write', 'denied')),
      what text not null check (what <> ''),
      patients uuid[] not null,
      reason text,
      previous bytea not null,
      hash bytea not null check (octet_length(hash) = 32),
      primary key (practice_id, seq)
    );
    -- who opened one patient's record
    create index audit_entry_patients on audit_entry using gin (patients);
    -- the end of each chain; its lock puts what happens at once in one order
    create table audit_head (
      practice_id uuid primary key references practice,
      seq bigint not null,
      at timestamptz not null,
      hash bytea not null
    );

    -- what the hash is taken of
    create function audit_text(entry audit_entry) returns text language sql stable as $$
      select jsonb_build_array(entry.practice_id, entry.seq, (extract(epoch from entry.at) * 1000000)::bigint,
        entry.actor_id, entry.actor_name, entry.action, entry.what, to_jsonb(entry.patients), entry.reason)::text
    $$;

    create function app_role() returns text language sql stable parallel safe
      return nullif(current_setting('app.role', true), '');
    create function app_actor() returns uuid language sql stable parallel safe
      return nullif(current_setting('app.actor_id', true), '')::uuid;

    create function audit(action text, what text, patients uuid[], reason text) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      head audit_head;
      entry audit_entry;
    begin
      -- who only reads need not wait for the disk: the next change carries the entry there
      if action = 'read' then
        perform set_config('synchronous_commit', 'off', true);
      end if;
      select * into head from audit_head h where h.practice_id = app_practice() for update;
      if not found then
        insert into audit_head values (app_practice(), 0, '-infinity', '') on conflict do nothing;
        select * into head from audit_head h where h.practice_id = app_practice() for update;
      end if;
      entry := row(app_practice(), head.seq + 1, greatest(clock_timestamp(), head.at), app_actor(),
        coalesce(nullif(current_setting('app.actor_name', true), ''), 'the operator of the server'),
        action, what, patients, reason, head.hash, '');
      entry.hash := sha256(entry.previous || convert_to(audit_text(entry), 'UTF8'));
      insert into audit_entry select entry.*;
      update audit_head h set seq = entry.seq, at = entry.at, hash = entry.hash
        where h.practice_id = entry.practice_id;
    end $$;

    -- what patients see of it: who else opened their record, and nothing of anybody else's
    create function access_receipts(before bigint, most integer)
    returns table (seq bigint, at timestamptz, actor_id uuid, actor_name text, action text, what text, reason text)
    language sql stable security definer set search_path = public, pg_temp as $$
      select e.seq, e.at, e.actor_id, e.actor_name, e.action, e.what, e.reason from audit_entry e
      where e.practice_id = app_practice() and e.patients @> array[app_patient()]
        and e.actor_id is distinct from app_patient() and e.seq < coalesce(before, 9223372036854775807)
      order by e.seq desc limit least(most, 500)
    $$;

    alter table audit_entry enable row level security, force row level security;
    create policy in_practice on audit_entry using (practice_id = app_practice());
    create policy owner_only on audit_entry as restrictive to healing_touch_app using (app_role() = 'owner');
    alter table audit_head enable row level security, force row level security;
    create policy in_practice on audit_head using (practice_id = app_practice());
    create policy owner_only on audit_head as restrictive to healing_touch_app using (app_role() = 'owner');
    grant select on audit_entry, audit_head to healing_touch_app;
    revoke execute on function audit, access_receipts from public;
    grant execute on function audit, access_receipts to healing_touch_app;

    create or replace function enter(session_token text, as_patient boolean)
    returns table (practice_id uuid, actor_id uuid, zone text, role text, name text, at timestamptz)
    language plpgsql as $$
    declare
      found auth.access%rowtype;
      me record;
    begin
      select access.* into found
      from auth.session s join auth.access access on access.user_id = s."userId"
      where s.token = session_token and s."expiresAt" > now() and s."createdAt" > now() - interval '24 hours'
        and case when as_patient then access.patient_id else access.member_id end is not null
      order by access.practice_id
      limit 1;
      if found.practice_id is null then
        return;
      end if;
      perform set_config('app.practice_id', found.practice_id::text, true),
        set_config('app.patient_id', case when as_patient then found.patient_id::text else '' end, true);
      if as_patient then
        select p.id, practice.zone, 'patient' as role, p.given_name as name, p.given_name || ' ' || p.family_name as full_name
          into me from patient p join practice on practice.id = p.practice_id
          where p.practice_id = found.practice_id and p.id = found.patient_id;
      else
        select m.id, practice.zone, m.role, m.name, m.name as full_name
          into me from member m join practice on practice.id = m.practice_id
          where m.practice_id = found.practice_id and m.id = found.member_id;
      end if;
      perform set_config('app.actor_id', me.id::text, true), set_config('app.actor_name', me.full_name, true),
        set_config('app.role', me.role, true);
      return query select found.practice_id, me.id, me.zone, me.role, me.name, now();
    end $$;
  `.execute(db)
}
