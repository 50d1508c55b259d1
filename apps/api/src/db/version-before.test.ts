import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { migrateToLatest } from './migrate.ts'
import { migrations } from './migrations/migrations.ts'
import { emptyDatabase } from './test-database.ts'

/**
 * What processes of the version before lose while they still run. Both were before the first release; whatever is
 * added here has to be waited for: first a version that no longer uses it, then the migration.
 */
const taken: Record<string, readonly string[]> = {
  '2026-11-26-roles': ['id', 'level', 'patient_id', 'practice_id', 'raised_at', 'rules'].map(
    (column) => `UPDATE on public.safety_review.${column}`,
  ),
  '2026-12-01-members': [
    'INSERT on public.member.role',
    'SELECT on public.member.role',
    'column public.member.role text',
    'needs public.member.roles',
  ],
}

const { url } = await emptyDatabase()
const client = new Client(url)
await client.connect()
afterAll(() => client.end())

type Offer = { readonly what: string; readonly relation: string | null }

/** Columns with their types, functions with what they take (answers may grow by columns), and what the app's role may do. */
async function offered(): Promise<readonly Offer[]> {
  const { rows } = await client.query<Offer>(`
    select format('column %s.%s.%s %s', table_schema, table_name, column_name, udt_name) as what, null as relation
      from information_schema.columns where table_schema in ('public', 'auth', 'operation')
    union all
    select format('%s on %s.%s.%s', privilege_type, table_schema, table_name, column_name), null
      from information_schema.column_privileges where grantee = 'healing_touch_app'
    union all
    select format('function %s', p.oid::regprocedure), null
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('public', 'auth', 'operation')
    order by 1`)
  return rows
}

/** What every INSERT has to name. */
async function needed(): Promise<readonly Offer[]> {
  const { rows } = await client.query<Offer>(`
    select format('needs %s.%s.%s', table_schema, table_name, column_name) as what,
      format('%I.%I', table_schema, table_name) as relation
    from information_schema.columns where table_schema in ('public', 'auth', 'operation')
      and is_nullable = 'NO' and column_default is null and is_identity = 'NO' and is_generated = 'NEVER'`)
  return rows
}

test('no migration takes away what the version before uses, or asks for more than it gives', async () => {
  const lost: Record<string, readonly string[]> = {}
  for (const [index, name] of Object.keys(migrations).entries()) {
    const [before, asked] = [await offered(), await needed()]
    await migrateToLatest(url, Object.fromEntries(Object.entries(migrations).slice(0, index + 1)))
    const after = new Set((await offered()).map(({ what }) => what))
    const known = new Set(asked.map(({ what }) => what))
    const relations = new Set(asked.map(({ relation }) => relation))
    const more = (await needed()).filter((it) => relations.has(it.relation) && !known.has(it.what))
    const gone = [...before.filter(({ what }) => !after.has(what)), ...more]
    if (gone.length > 0) lost[name] = gone.map(({ what }) => what)
  }
  expect(lost).toEqual(taken)
})
