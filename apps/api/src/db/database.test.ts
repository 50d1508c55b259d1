import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { connect } from './connection.ts'
import { columns } from './test-columns.ts'
import { testDatabase } from './test-database.ts'

const reads: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  timestamptz: 'string',
  date: 'string',
  bool: 'boolean',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  jsonb: 'structure',
  _float8: 'structure',
  _uuid: 'structure',
  _text: 'structure',
  bytea: 'structure',
}

const { url } = await testDatabase()
const { db, close } = connect(url)
afterAll(close)

describe('the migrated database', () => {
  test('has exactly the tables and columns that the types say, with the same kinds and nulls', async () => {
    const tables = await db.introspection.getTables()
    const migrated = tables
      .filter(({ schema, isView }) => schema === 'public' && !isView)
      .map((table) => [
        table.name,
        Object.fromEntries(
          table.columns.map(({ name, dataType, isNullable }) => [
            name,
            `${reads[dataType] ?? dataType}${isNullable ? ' | null' : ''}`,
          ]),
        ),
      ])
    expect(Object.fromEntries(migrated)).toEqual(columns)
  })

  test('begins every key with the practice, and no constraint reaches across practices', async () => {
    const { rows } = await sql<{ name: string; columns: string[]; primary: boolean }>`
      select conrelid::regclass || ' ' || conname as name, contype = 'p' as primary,
        array(select attname::text from unnest(conkey) with ordinality key (number, place)
          join pg_attribute on attrelid = conrelid and attnum = number order by place) as columns
      from pg_constraint join pg_class on pg_class.oid = conrelid
      where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'x')
        and relname not like 'kysely%' and conname <> 'practice_pkey'`.execute(db)
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.filter((row) => !row.columns.includes('practice_id'))).toEqual([])
    expect(rows.filter((row) => row.primary && row.columns[0] !== 'practice_id')).toEqual([])
  })

  test('keeps its walls up for every table, for the tables’ owner too', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and relname not like 'kysely%' and not (relrowsecurity and relforcerowsecurity)`.execute(db)
    expect(rows).toEqual([])
  })
})
