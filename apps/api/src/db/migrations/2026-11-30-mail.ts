import { type Kysely, sql } from 'kysely'

/**
 * Mail, invitations, and links that are mailed. Mail waits in an outbox that is no part of the backups: a restored server
 * sends nothing again. Of every secret in a link only the hash is kept, and it ends by the database's clock.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create schema mail;
    create table mail.outbox (
      -- also the message's own id, so that one that was sent twice is recognised
      id uuid primary key,
      -- null where it concerns an account and no practice
      practice_id uuid references practice,
      kind text not null check (kind ~ '^[a-z-]{3,40}$'),
      recipient text not null check (recipient ~ '^[^[:cntrl:][:space:]<>,;:"]{3,254}$'),
      -- what the text is made of; gone once it is sent or worth nothing any more
      content jsonb,
      made_at timestamptz not null default clock_timestamp(),
      ends_at timestamptz not null,
      attempts integer not null default 0,
      next_try_at timestamptz not null default clock_timestamp(),
      sent_at timestamptz,
      problem text
    );
    -- what is due
    create index outbox_due on mail.outbox (next_try_at) where content is not null;

    alter table mail.outbox enable row level security, force row level security;
    -- the sender, and the door where people sign in, are in no practice
    create policy outside on mail.outbox using (app_practice() is null);
    create policy by_staff on mail.outbox for insert
      with check (practice_id = app_practice() and app_patient() is null);
    create policy of_owner on mail.outbox for select using (practice_id = app_practice() and app_role() = 'owner');
    grant usage on schema mail to healing_touch_app;
    grant select, insert, update, delete on mail.outbox to healing_touch_app;

    create table invitation (
      practice_id uuid not null references practice,
      id uuid not null,
      -- whose record it opens; null where it makes a member
      patient_id uuid,
      name text not null check (name <> ''),
      roles text[] check (cardinality(roles) > 0 and roles <@ array['owner', 'therapist', 'front-desk']),
      email text not null,
      -- SHA-256 of what is in the link; null once it opens nothing any more
      token_hash text check (token_hash ~ '^[0-9a-f]{64}$'),
      invited_by uuid not null,
      invited_at timestamptz not null default now(),
      expires_at timestamptz not null,
      ended_at timestamptz,
      outcome text check (outcome in ('accepted', 'revoked')),
      primary key (practice_id, id),
      unique (practice_id, token_hash),
      foreign key (practice_id, patient_id) references patient,
      foreign key (practice_id, invited_by) references member,
      check ((patient_id is null) = (roles is not null)),
      check ((ended_at is null) = (outcome is null) and (ended_at is null) = (token_hash is not null))
    );
    -- what waits for one patient
    create index invitation_patient on invitation (practice_id, patient_id) where ended_at is null;

    alter table invitation enable row level security, force row level security;
    create policy in_practice on invitation using (practice_id = app_practice());
    create policy staff_only on invitation as restrictive using (app_patient() is null);
    create policy members_by_owner on invitation as restrictive to healing_touch_app
      using (patient_id is not null or app_role() = 'owner');
    grant select, insert on invitation to healing_touch_app;
    grant update (token_hash, invited_by, invited_at, expires_at, ended_at, outcome) on invitation to healing_touch_app;

    create table auth.mailed_link (
      hash bytea primary key check (octet_length(hash) = 32),
      user_id uuid not null references auth."user" on delete cascade,
      purpose text not null check (purpose in ('password-reset', 'sign-in')),
      at timestamptz not null default clock_timestamp()
    );
    -- those of somebody, when one was used
    create index mailed_link_of_user on auth.mailed_link (user_id);
    grant select, insert, delete on auth.mailed_link to healing_touch_app;

    alter table auth.sign_in_event drop constraint sign_in_event_what_check;
    alter table auth.sign_in_event add constraint sign_in_event_what_check check (what ~ '^[a-z-]{3,40}$');
  `.execute(db)
}
