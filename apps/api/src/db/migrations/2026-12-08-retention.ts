import { type Kysely, sql } from 'kysely'

/**
 * How long records are kept is each practice's own rule; the database itself refuses to erase one sooner. `erase_record`
 * is the only way past the triggers that keep what is signed: it says so in a table that nobody else writes, and leaves
 * an entry in the practice's chain, without which a signed note that is gone counts as lost.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table practice
      add column retention_years integer not null default 10 check (retention_years between 1 and 40),
      add column retention_until_age integer not null default 28 check (retention_until_age between 0 and 40),
      add column erases_by_itself boolean not null default false,
      -- since when it holds: nothing is erased by itself under a rule that nobody has had 30 days to look at
      add column retention_since timestamptz not null default now();
    create function date_retention() returns trigger language plpgsql as $$
    begin
      new.retention_since := now();
      return new;
    end $$;
    create trigger date_retention before update on practice for each row
      when ((new.retention_years, new.retention_until_age, new.erases_by_itself)
        is distinct from (old.retention_years, old.retention_until_age, old.erases_by_itself))
      execute function date_retention();
    create policy retention_by_owner on practice as restrictive for update to healing_touch_app
      using (app_role() = 'owner') with check (app_role() = 'owner');
    grant update (retention_years, retention_until_age, erases_by_itself) on practice to healing_touch_app;

    alter table patient
      -- why it is kept beyond its time, and until when; null until it is lifted
      add column held_for text check (held_for <> ''),
      add column hold_until date,
      add check (hold_until is null or held_for is not null);
    create function hold_by_owner() returns trigger language plpgsql as $$
    begin
      if app_role() is distinct from 'owner' then
        raise exception 'only owners hold a record' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$;
    create trigger hold_by_owner before update on patient for each row
      when (new.held_for is distinct from old.held_for or new.hold_until is distinct from old.hold_until)
      execute function hold_by_owner();

    -- what is being erased just now; a row of it never outlives its transaction
    create table operation.erasing (
      practice_id uuid not null,
      patient_id uuid not null,
      primary key (practice_id, patient_id)
    );

    -- as domain/people/retention.ts: where there is no 29 February, 1 March
    create function years_after(day date, years integer) returns date language sql immutable parallel safe
      return (day + make_interval(years => years))::date
        + (extract(day from day) <> extract(day from day + make_interval(years => years)))::integer;

    -- when something was last added about each of them: whatever table it is in, those of later versions too
    create function last_entries(patients uuid[]) returns table (patient_id uuid, day date)
    language plpgsql stable as $$
    declare
      entries text;
    begin
      select string_agg(format(
          case when a.atttypid = 'date'::regtype then 'select patient_id, max(%1$I) as day'
            else 'select patient_id, (max(%1$I) at time zone $3)::date as day' end
          || ' from %2$s where practice_id = $1 and patient_id = any ($2) group by patient_id',
          a.attname, c.oid::regclass), ' union all ')
        into entries
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not a.attisdropped
        -- a deadline is no entry
        and a.atttypid in ('date'::regtype, 'timestamptz'::regtype) and a.attname not in ('expires_at', 'until')
        -- nor is a look
        and c.oid <> 'emergency_access'::regclass
        and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'patient_id');
      return query execute 'select e.patient_id, max(e.day) from (
          select id as patient_id, (created_at at time zone $3)::date as day from patient
            where practice_id = $1 and id = any ($2) union all ' || entries || ') e group by e.patient_id'
        using app_practice(), patients, (select p.zone from practice p where p.id = app_practice());
    end $$;

    create function kept_records(patients uuid[])
    returns table (patient_id uuid, last_entry_on date, kept_until date, held boolean)
    language sql stable as $$
      select p.id, e.day, greatest(years_after(e.day, practice.retention_years),
          years_after(p.birth_date, practice.retention_until_age)),
        -- what rests is only stored: GDPR Art. 18(2)
        p.resting_since is not null
          or p.held_for is not null and coalesce(p.hold_until >= (now() at time zone practice.zone)::date, true)
      from last_entries(patients) e
        join patient p on p.practice_id = app_practice() and p.id = e.patient_id
        join practice on practice.id = app_practice()
    $$;

    -- whose time is over or will be within so many days; first those whose is over longest
    create function records_due(within integer, most integer)
    returns table (patient_id uuid, last_entry_on date, kept_until date, held boolean)
    language plpgsql stable as $$
    declare
      by_then date;
      candidates uuid[];
    begin
      if app_role() is distinct from 'owner' or app_patient() is not null then
        raise exception 'only owners see which records are due' using errcode = 'insufficient_privilege';
      end if;
      select (now() at time zone zone)::date + within into by_then from practice where id = app_practice();
      -- nothing is in a record before it is begun
      candidates := array(select p.id from patient p join practice on practice.id = p.practice_id
        where p.practice_id = app_practice()
          and years_after((p.created_at at time zone practice.zone)::date, practice.retention_years) <= by_then
          and years_after(p.birth_date, practice.retention_until_age) <= by_then);
      return query select k.* from kept_records(candidates) k where k.kept_until <= by_then
        order by k.kept_until, k.patient_id limit most;
    end $$;

    -- put in less than 30 days ago, with nothing but invitations and appointments that did not take place
    create function added_by_mistake(patient uuid) returns boolean
    language plpgsql stable as $$
    declare
      used text;
      care boolean;
    begin
      select string_agg(format('exists (select from %s where practice_id = $1 and patient_id = $2)', c.oid::regclass), ' or ')
        into used
      from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and c.oid not in ('invitation'::regclass, 'appointment'::regclass)
        and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'patient_id');
      execute 'select exists (select from appointment where practice_id = $1 and patient_id = $2
        and status not in (''booked'', ''cancelled'')) or ' || used into care using app_practice(), patient;
      return not care and exists (select from patient p where p.practice_id = app_practice() and p.id = added_by_mistake.patient
        and p.created_at > now() - interval '30 days');
    end $$;
  `.execute(db)

  await sql`
    create function erase_record(erased uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      kept record;
      waiting regclass[];
      free regclass[];
      one regclass;
      users uuid[];
      addresses text[];
      alone uuid[];
    begin
      if app_practice() is null or app_patient() is not null or app_role() is distinct from 'owner' then
        raise exception 'only owners erase a record' using errcode = 'insufficient_privilege';
      end if;
      perform from patient p where p.practice_id = app_practice() and p.id = erased for update;
      if not found or erased in (select app_closed()) then
        raise exception 'there is no such record' using errcode = 'insufficient_privilege';
      end if;
      select k.held, k.kept_until >= (now() at time zone practice.zone)::date and not added_by_mistake(erased) as early
        into strict kept
        from kept_records(array[erased]) k join practice on practice.id = app_practice();
      if kept.held or kept.early then
        raise exception 'the record must be kept' using errcode = 'check_violation';
      end if;
      insert into operation.erasing values (app_practice(), erased);

      -- how they and their proxies are let in, and what was mailed to them and to nobody else here
      users := array(select a.user_id from auth.access a where a.practice_id = app_practice() and a.patient_id = erased);
      addresses := array(
        select email from patient where practice_id = app_practice() and id = erased and email is not null
        union select email from invitation where practice_id = app_practice() and patient_id = erased
        union select email from proxy where practice_id = app_practice() and patient_id = erased
        union select u.email from auth."user" u where u.id = any (users));
      delete from mail.outbox where practice_id = app_practice() and recipient = any (addresses)
        and recipient not in (
          select email from patient where practice_id = app_practice() and id <> erased and email is not null
          union select email from invitation where practice_id = app_practice() and patient_id is distinct from erased
          union select email from proxy where practice_id = app_practice() and patient_id <> erased
          union select u.email from auth.access a join auth."user" u on u.id = a.user_id
            where a.practice_id = app_practice() and a.patient_id is distinct from erased);
      update auth.access set patient_id = null where practice_id = app_practice() and patient_id = erased
        and num_nonnulls(member_id, former_member_id) = 1;
      delete from auth.access where practice_id = app_practice() and patient_id = erased;

      -- every table that says something of a patient, those of later versions too: what refers comes before what is referred to
      waiting := array(select c.oid from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and exists (
          select from pg_attribute a where a.attrelid = c.oid and a.attname = 'patient_id' and not a.attisdropped));
      while cardinality(waiting) > 0 loop
        free := array(select t from unnest(waiting) t where not exists (select from pg_constraint k
          where k.contype = 'f' and k.confrelid = t and k.conrelid <> t and k.conrelid = any (waiting::oid[])));
        if cardinality(free) = 0 then
          raise exception 'these tables refer to each other: %', waiting;
        end if;
        foreach one in array free loop
          execute format('delete from %s where practice_id = $1 and patient_id = $2', one) using app_practice(), erased;
        end loop;
        waiting := array(select t from unnest(waiting) t where t <> all (free));
      end loop;
      delete from patient where practice_id = app_practice() and id = erased;
      delete from operation.erasing where practice_id = app_practice() and patient_id = erased;

      -- who can sign in for nothing else any more
      alone := array(select u.id from auth."user" u where u.id = any (users)
        and not exists (select from auth.access a where a.user_id = u.id));
      delete from mail.outbox o using auth."user" u where o.practice_id is null and o.recipient = u.email and u.id = any (alone);
      delete from auth.verification where value = any (alone::text[]);
      delete from auth."user" where id = any (alone);
      perform audit('write', 'erased-record ' || erased, array[erased], null);
    end $$;
    revoke execute on function erase_record from public;
    grant execute on function erase_record to healing_touch_app;

    -- the tables' owner, as whom it runs, may be bound by the walls too
    do $$ begin
      execute format('create policy of_the_operator on mail.outbox to %I using (true)', current_user);
    end $$;

    -- nobody else takes anything off the list
    create function auth.forget_sign_ins() returns void
    language sql security definer set search_path = auth, pg_temp as $$
      delete from auth.sign_in_event e where e.at < now() - interval '1 year' and not (
        e.what = 'signed-in' and e.user_id is not null and e.id = (
          select n.id from auth.sign_in_event n where n.user_id = e.user_id and n.what = 'signed-in'
          order by n.at desc, n.id desc limit 1))
    $$;
    revoke execute on function auth.forget_sign_ins from public;
    grant execute on function auth.forget_sign_ins to healing_touch_app;

    create or replace function keep_signed_visit() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if tg_op <> 'INSERT' and old.charted_at is not null then
        if tg_op = 'DELETE' and exists (select from operation.erasing e
            where e.practice_id = old.practice_id and e.patient_id = old.patient_id) then
          return old;
        end if;
        if tg_op = 'DELETE' or old.seal is not null
          or to_jsonb(new) - 'seal' <> to_jsonb(old) - 'seal' then
          raise exception 'a signed visit stays as it is' using errcode = 'restrict_violation';
        end if;
        -- the seal, once
        new.seal := encode(sha256(convert_to(visit_text(new), 'UTF8')), 'hex');
        if app_actor() is not null then
          perform audit('write', 'signed-visit ' || new.id || ' ' || new.seal, array[new.patient_id], null);
        end if;
        return new;
      end if;
      if tg_op = 'DELETE' then
        return old;
      end if;
      new.seal := null;
      new.signed_by := case when new.charted_at is not null then coalesce(app_actor(), new.signed_by, new.member_id) end;
      return new;
    end $$;

    create or replace function keep_signed_scores() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      sealed text;
    begin
      if tg_op = 'DELETE' and exists (select from operation.erasing e
          where e.practice_id = old.practice_id and e.patient_id = old.patient_id) then
        return old;
      end if;
      -- whoever is just signing it comes first
      if tg_op <> 'INSERT' and old.visit_id is not null then
        select v.seal into sealed from visit v
          where v.practice_id = old.practice_id and v.id = old.visit_id for share;
      end if;
      if sealed is null and tg_op <> 'DELETE' and new.visit_id is not null then
        select v.seal into sealed from visit v
          where v.practice_id = new.practice_id and v.id = new.visit_id for share;
      end if;
      if sealed is not null then
        raise exception 'the scores of a signed visit stay as they are' using errcode = 'restrict_violation';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;

    create or replace function keep_amendment() returns trigger language plpgsql as $$
    begin
      -- nested, because who adds one may not even ask
      if tg_op = 'DELETE' then
        if exists (select from operation.erasing e
            where e.practice_id = old.practice_id and e.patient_id = old.patient_id) then
          return old;
        end if;
      end if;
      if tg_op <> 'INSERT' then
        raise exception 'an amendment stays as it is' using errcode = 'restrict_violation';
      end if;
      new.seal := encode(sha256(convert_to(amendment_text(new), 'UTF8')), 'hex');
      return new;
    end $$;
  `.execute(db)
}
