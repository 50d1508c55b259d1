import { type Kysely, sql } from 'kysely'

/** Passkeys: the public half of a key that a device keeps, and the challenges that it signs, each of them once. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table auth.passkey (
      id uuid primary key,
      user_id uuid not null references auth."user" on delete cascade,
      credential_id text not null unique,
      public_key bytea not null,
      counter bigint not null,
      transports text[] not null,
      -- the device that made it, in words
      name text not null,
      created_at timestamptz not null default now(),
      last_used_at timestamptz
    );
    -- the passkeys of somebody
    create index passkey_of_user on auth.passkey (user_id);

    create table auth.passkey_challenge (
      challenge text primary key,
      -- who adds a passkey; null where somebody signs in
      user_id uuid references auth."user" on delete cascade,
      at timestamptz not null default clock_timestamp()
    );
    -- forgetting old ones
    create index passkey_challenge_at on auth.passkey_challenge (at);

    grant select, insert, update, delete on auth.passkey, auth.passkey_challenge to healing_touch_app;

    alter table auth.sign_in_event drop constraint sign_in_event_what_check;
    alter table auth.sign_in_event add constraint sign_in_event_what_check check (what ~ '^[a-z-]{3,40}$');
  `.execute(db)
}
