import { type Kysely, sql } from 'kysely'

/**
 * What is known about a patient's safety, the answers that need a named reviewer, the content a practice has accepted
 * and what it added itself. Facts, reviews' raising and acceptances are only ever added.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table safety_fact (
      practice_id uuid not null,
      id uuid not null,
      patient_id uuid not null,
      -- the round of answers it came in: a second try is the same round
      round_id uuid not null,
      ordinal integer not null,
      kind text not null,
      content jsonb not null,
      recorded_at timestamptz not null,
      recorded_by text not null check (recorded_by in ('patient', 'therapist')),
      member_id uuid,
      primary key (practice_id, id),
      unique (practice_id, round_id, ordinal),
      foreign key (practice_id, patient_id) references patient,
      foreign key (practice_id, member_id) references member,
      check ((recorded_by = 'therapist') = (member_id is not null))
    );
    -- what is known of a patient, newest first
    create index safety_fact_patient on safety_fact (practice_id, patient_id, recorded_at desc);

    create table safety_review (
      practice_id uuid not null,
      id uuid not null,
      patient_id uuid not null,
      level text not null check (level in ('emergency', 'same-day')),
      rules jsonb not null,
      raised_at timestamptz not null,
      reviewed_at timestamptz,
      reviewed_by uuid,
      note text,
      primary key (practice_id, id),
      foreign key (practice_id, patient_id) references patient,
      foreign key (practice_id, reviewed_by) references member,
      -- nobody unnamed closes a review, and nobody without a word
      check (num_nonnulls(reviewed_at, reviewed_by, note) in (0, 3))
    );
    -- what a practice still has to look at, and a patient's own
    create index safety_review_open on safety_review (practice_id, patient_id, raised_at desc)
      where reviewed_at is null;

    create table accepted_pack (
      practice_id uuid not null references practice,
      accepted_at timestamptz not null,
      version text not null,
      content jsonb not null,
      accepted_by uuid not null,
      primary key (practice_id, accepted_at),
      foreign key (practice_id, accepted_by) references member
    );

    create table own_entry (
      practice_id uuid not null references practice,
      kind text not null check (kind in ('condition', 'technique', 'instrument')),
      id text not null check (id ~ '^own-'),
      content jsonb not null,
      version integer not null check (version > 0),
      saved_at timestamptz not null,
      saved_by uuid not null,
      retired_at timestamptz,
      primary key (practice_id, kind, id),
      foreign key (practice_id, saved_by) references member
    );

    do $$
    declare t text;
    begin
      foreach t in array array['safety_fact','safety_review','accepted_pack','own_entry'] loop
        execute format('alter table %I enable row level security, force row level security', t);
        execute format('create policy in_practice on %I using (practice_id = app_practice())', t);
      end loop;
      foreach t in array array['safety_fact','safety_review'] loop
        execute format('create policy own_record on %I as restrictive
          using (app_patient() is null or patient_id = app_patient())', t);
      end loop;
      -- what a patient reads and never writes
      foreach t in array array['accepted_pack','own_entry'] loop
        execute format('create policy staff_insert on %I as restrictive for insert with check (app_patient() is null)', t);
      end loop;
    end $$;
    create policy staff_update on own_entry as restrictive for update using (app_patient() is null);
    create policy staff_update on safety_review as restrictive for update using (app_patient() is null);
    -- who raises a review does not close it
    create policy raised_open on safety_review as restrictive for insert with check (reviewed_at is null);
    -- a patient speaks for themselves only
    create policy own_word on safety_fact as restrictive for insert
      with check (app_patient() is null or recorded_by = 'patient');

    -- nobody books for themselves while an answer of theirs waits for a look, whatever else may let them
    create policy no_booking_before_a_look on appointment as restrictive for insert
      with check (app_patient() is null or not exists (
        select from safety_review as review
        where review.practice_id = appointment.practice_id and review.patient_id = appointment.patient_id
          and review.reviewed_at is null));

    grant select, insert on safety_fact, safety_review, accepted_pack, own_entry to healing_touch_app;
    grant update on safety_review, own_entry to healing_touch_app;
  `.execute(db)
}
