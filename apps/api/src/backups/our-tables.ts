import pg from 'pg'
import { orderTables, type Reference } from './order-tables.ts'

export type OurTable = {
  /** As SQL writes it, like `public.patient` or `auth."user"`. */
  readonly name: string
  readonly columns: readonly string[]
  /** The column that names the practice; null where rows are of no practice. */
  readonly practice: string | null
  readonly walled: boolean
}

/** A connection of the tables' owner, for what concerns whole databases and no request. Its values travel as text that every server reads alike. */
export async function ownConnection(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'healing-touch-backup',
    connectionTimeoutMillis: 10_000,
    options:
      '-c datestyle=ISO,MDY -c intervalstyle=postgres -c timezone=UTC -c extra_float_digits=1 -c bytea_output=hex -c search_path=public',
  })
  // what breaks the connection fails the query that waits on it
  client.on('error', () => {})
  await client.connect()
  return client
}

/** Every table that holds what people entrusted, in an order in which rows come after those they refer to. */
export async function ourTables(client: pg.Client): Promise<readonly OurTable[]> {
  const { rows: tables } = await client.query<OurTable>(`
    select format('%I.%I', n.nspname, c.relname) as name, c.relforcerowsecurity as walled,
      array_agg(a.attname::text order by a.attnum) as columns,
      case when n.nspname <> 'public' then null when c.relname = 'practice' then 'id' else 'practice_id' end as practice
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname in ('public', 'auth') and c.relkind = 'r' and c.relname not like 'kysely%'
    group by n.nspname, c.relname, c.relforcerowsecurity`)
  const { rows: references } = await client.query<Reference>(`
    select format('%I.%I', fn.nspname, f.relname) as "from", format('%I.%I', tn.nspname, t.relname) as "to"
    from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
      join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
    where k.contype = 'f'`)
  const byName = new Map(tables.map((table) => [table.name, table]))
  return orderTables([...byName.keys()], references).flatMap((name) => byName.get(name) ?? [])
}

export async function appliedMigrations(client: pg.Client): Promise<readonly string[] | null> {
  const { rows: found } = await client.query(
    "select from pg_tables where schemaname = 'public' and tablename = 'kysely_migration'",
  )
  if (found.length === 0) return null
  const { rows } = await client.query<{ name: string }>(
    'select name from kysely_migration order by name',
  )
  return rows.map(({ name }) => name)
}

export const columnList = (columns: readonly string[]) =>
  columns.map((column) => pg.escapeIdentifier(column)).join(', ')
