import { type Kysely, sql } from 'kysely'

/**
 * What this server has done to keep its data: of the whole server and of no practice, so it lies in a schema of its own and
 * is not part of the backups. The tables' owner, who makes them, sees which practices there are.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create schema operation;
    create table operation.backup_run (
      id bigint generated always as identity primary key,
      at timestamptz not null default clock_timestamp(),
      -- a drill restores the newest backup beside and looks at all of it
      what text not null check (what in ('backup', 'drill')),
      ok boolean not null,
      took_ms integer not null check (took_ms >= 0),
      file text,
      bytes bigint,
      row_count bigint,
      missing bigint,
      problem text check ((problem is null) = ok)
    );
    -- the newest of each
    create index backup_run_newest on operation.backup_run (what, ok, at desc);
    grant usage on schema operation to healing_touch_app;
    grant insert on operation.backup_run to healing_touch_app;

    -- for the server itself, and for owners
    create function operation.newest_runs() returns setof operation.backup_run
    language plpgsql stable security definer set search_path = operation, pg_temp as $$
    begin
      if coalesce(public.app_role(), 'owner') <> 'owner' then
        raise exception 'only owners see how the server keeps its data' using errcode = 'insufficient_privilege';
      end if;
      return query select distinct on (what, ok) * from backup_run order by what, ok, at desc;
    end $$;
    revoke execute on function operation.newest_runs from public;
    grant execute on function operation.newest_runs to healing_touch_app;

    do $$ begin
      execute format('create policy of_the_operator on practice for select to %I using (true)', current_user);
    end $$;
  `.execute(db)
}
