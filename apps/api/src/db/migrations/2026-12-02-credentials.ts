import { type Kysely, sql } from 'kysely'

/** What members have learnt and may do, until when; recorded by owners, withdrawn and never deleted. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table credential (
      practice_id uuid not null,
      id uuid not null,
      member_id uuid not null,
      kind text not null check (kind in ('certificate', 'licence', 'speciality')),
      name text not null check (name <> ''),
      issuer text not null check (issuer <> ''),
      number text,
      valid_from date not null,
      expires_on date check (expires_on >= valid_from),
      techniques text[] not null,
      recorded_at timestamptz not null default now(),
      withdrawn_at timestamptz,
      primary key (practice_id, id),
      foreign key (practice_id, member_id) references member
    );
    -- what a member may do
    create index credential_member on credential (practice_id, member_id);
    alter table credential enable row level security, force row level security;
    create policy in_practice on credential using (practice_id = app_practice());
    create policy staff_only on credential as restrictive using (app_patient() is null);
    create policy owner_insert on credential as restrictive for insert to healing_touch_app
      with check (app_role() = 'owner');
    create policy owner_update on credential as restrictive for update to healing_touch_app
      using (true) with check (app_role() = 'owner');
    grant select, insert, update (withdrawn_at) on credential to healing_touch_app;
  `.execute(db)
}
