import { type Kysely, sql } from 'kysely'

/**
 * A finished chart is signed: it names who signed it, and from the end of that transaction on it is sealed with a hash of
 * everything in it and keeps nobody's changes, the tables' owner's neither. What comes later is an amendment beside it.
 * Each seal is an entry of the practice's chain too, so that who mends a seal is found by the chain.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table visit
      add column signed_by uuid,
      add column seal text check (seal ~ '^[0-9a-f]{64}$'),
      add unique (practice_id, patient_id, id),
      add foreign key (practice_id, signed_by) references member;

    -- what the hash is taken of: the chart and all its scores, corrected ones too
    create function visit_text(v visit) returns text language sql stable as $$
      select jsonb_build_array(v.practice_id, v.id, v.patient_id, v.episode_id, v.plan_id, v.appointment_id, v.member_id,
        (extract(epoch from v.started_at) * 1000000)::bigint, v.minutes, v.note, v.ledger,
        (extract(epoch from v.charted_at) * 1000000)::bigint, v.version, v.signed_by,
        (select jsonb_agg(jsonb_build_array(o.id, o.instrument, o.variant, o.side, o.answers,
            (extract(epoch from o.at) * 1000000)::bigint, o.moment, o.score, o.recorded_by,
            (extract(epoch from o.recorded_at) * 1000000)::bigint, o.corrects) order by o.id)
          from outcome o
          where o.practice_id = v.practice_id and o.patient_id = v.patient_id and o.visit_id = v.id))::text
    $$;

    -- charts that were finished before count as signed then, by whose visit it was
    alter table visit no force row level security;
    alter table outcome no force row level security;
    update visit set signed_by = member_id where charted_at is not null;
    update visit set seal = encode(sha256(convert_to(visit_text(visit), 'UTF8')), 'hex')
      where charted_at is not null;
    alter table visit force row level security;
    alter table outcome force row level security;
    alter table visit add check ((charted_at is null) = (signed_by is null));

    create function keep_signed_visit() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if tg_op <> 'INSERT' and old.charted_at is not null then
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
    create trigger keep_signed before insert or update or delete on visit
      for each row execute function keep_signed_visit();

    -- with the COMMIT, when the scores of the same save are there too
    create function seal_visit() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      update visit v set seal = repeat('0', 64)
        where v.practice_id = new.practice_id and v.id = new.id and v.charted_at is not null and v.seal is null;
      return null;
    end $$;
    create constraint trigger seal after insert or update of charted_at on visit deferrable initially deferred
      for each row when (new.charted_at is not null) execute function seal_visit();

    create function keep_signed_scores() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      sealed text;
    begin
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
    create trigger keep_signed before insert or update or delete on outcome
      for each row execute function keep_signed_scores();

    create table amendment (
      practice_id uuid not null,
      id uuid not null,
      patient_id uuid not null,
      visit_id uuid not null,
      text text not null check (text <> ''),
      reason text not null check (reason <> ''),
      member_id uuid not null,
      at timestamptz not null,
      seal text not null check (seal ~ '^[0-9a-f]{64}$'),
      primary key (practice_id, id),
      foreign key (practice_id, patient_id, visit_id) references visit (practice_id, patient_id, id),
      foreign key (practice_id, member_id) references member
    );
    -- the amendments of a visit, and of all of a patient's
    create index amendment_visit on amendment (practice_id, patient_id, visit_id, at);

    create function amendment_text(a amendment) returns text language sql stable as $$
      select jsonb_build_array(a.practice_id, a.id, a.patient_id, a.visit_id, a.text, a.reason, a.member_id,
        (extract(epoch from a.at) * 1000000)::bigint)::text
    $$;
    create function keep_amendment() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then
        raise exception 'an amendment stays as it is' using errcode = 'restrict_violation';
      end if;
      new.seal := encode(sha256(convert_to(amendment_text(new), 'UTF8')), 'hex');
      return new;
    end $$;
    create trigger keep before insert or update or delete on amendment
      for each row execute function keep_amendment();
    create function seal_amendment() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if app_actor() is not null then
        perform audit('write', 'signed-amendment ' || new.id || ' ' || new.seal, array[new.patient_id], null);
      end if;
      return null;
    end $$;
    create constraint trigger seal after insert on amendment deferrable initially deferred
      for each row execute function seal_amendment();

    create function keep_all() returns trigger language plpgsql as $$
    begin
      raise exception 'what is signed is not emptied' using errcode = 'restrict_violation';
    end $$;
    create trigger keep_all before truncate on visit execute function keep_all();
    create trigger keep_all before truncate on outcome execute function keep_all();
    create trigger keep_all before truncate on amendment execute function keep_all();

    alter table amendment enable row level security, force row level security;
    create policy in_practice on amendment using (practice_id = app_practice());
    -- what those who treat write for each other
    create policy staff_only on amendment as restrictive using (app_patient() is null);
    create policy treating_insert on amendment as restrictive for insert to healing_touch_app
      with check (app_role() in ('owner', 'therapist') and (app_actor() is null or member_id = app_actor()));
    grant select, insert on amendment to healing_touch_app;
  `.execute(db)
}
