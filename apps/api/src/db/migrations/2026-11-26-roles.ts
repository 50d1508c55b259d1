import { type Kysely, sql } from 'kysely'

/** What a role may not do, the database refuses too, whatever the program above it lets through. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    do $$
    declare t text;
    begin
      -- what is clinical is written by those who treat
      foreach t in array array['episode','assessment','plan','visit','routine'] loop
        execute format('create policy treating_insert on %I as restrictive for insert to healing_touch_app
          with check (app_role() in (''owner'', ''therapist''))', t);
        execute format('create policy treating_update on %I as restrictive for update to healing_touch_app
          using (true) with check (app_role() in (''owner'', ''therapist''))', t);
      end loop;
      -- and what is answered, by them or by the patient
      foreach t in array array['check_in','pain_map','outcome','tick','safety_fact','safety_review'] loop
        execute format('create policy answering_insert on %I as restrictive for insert to healing_touch_app
          with check (app_role() in (''owner'', ''therapist'', ''patient''))', t);
      end loop;
      create policy answering_update on tick as restrictive for update to healing_touch_app
        using (true) with check (app_role() in ('owner', 'therapist', 'patient'));
      -- what holds for the whole practice
      foreach t in array array['accepted_pack','own_entry'] loop
        execute format('create policy owner_insert on %I as restrictive for insert to healing_touch_app
          with check (app_role() = ''owner'')', t);
      end loop;
      create policy owner_update on own_entry as restrictive for update to healing_touch_app
        using (true) with check (app_role() = 'owner');
    end $$;

    -- a review is closed once, by somebody who treats, and what raised it stays as it was
    drop policy staff_update on safety_review;
    create policy closed_once on safety_review as restrictive for update to healing_touch_app
      using (app_role() in ('owner', 'therapist') and reviewed_at is null)
      with check (reviewed_at is not null and reviewed_by = app_actor());
    revoke update on safety_review from healing_touch_app;
    grant update (reviewed_at, reviewed_by, note) on safety_review to healing_touch_app;
  `.execute(db)
}
