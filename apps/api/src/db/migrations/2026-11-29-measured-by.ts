import { type Kysely, sql } from 'kysely'

/** Who measured: where other hands take an angle than took the first one, readings differ by more. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table outcome
      add column member_id uuid,
      add foreign key (practice_id, member_id) references member,
      add check (recorded_by = 'therapist' or member_id is null);
    create policy measured_oneself on outcome as restrictive for insert to healing_touch_app
      with check (member_id is null or member_id = coalesce(app_actor(), member_id));
  `.execute(db)
}
