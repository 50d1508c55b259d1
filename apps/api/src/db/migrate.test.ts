import { type Kysely, sql } from 'kysely'
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { migrateToLatest } from './migrate.ts'
import { sumOf } from './migration-sum.ts'
import { emptyDatabase } from './test-database.ts'
import { command } from './test-server.ts'

const make = (...statements: string[]) => ({
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
})
const first = { '2026-01-01-first': make('create table first (id int)') }
const second = { '2026-01-02-second': make('create table second (id int)') }
const broken = { '2026-01-02-broken': make('create table half (id int)', 'create table first ()') }

async function tablesOf(url: string): Promise<string[]> {
  const client = new Client(url)
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename !~ '^kysely' order by 1`,
  )
  await client.end()
  return rows.map(({ name }) => name)
}

describe('refuses, in a plain sentence', async () => {
  const { url } = await emptyDatabase()

  test('a migration that fails, and changes nothing', async () => {
    await expect(migrateToLatest(url, { ...first, ...broken })).rejects.toThrow(
      'The schema could not be brought up to date, and nothing was changed: ' +
        '2026-01-02-broken failed (relation "first" already exists).',
    )
    expect(await tablesOf(url)).toEqual([])
  })

  test('a database that is newer than the code', async () => {
    await migrateToLatest(url, { ...first, ...second })
    await expect(migrateToLatest(url, first)).rejects.toThrow(
      'This database was written by a newer Healing Touch: it has "2026-01-02-second"',
    )
  })

  test('a migration that was changed after it was applied', async () => {
    const { url } = await emptyDatabase()
    await migrateToLatest(url, { ...first, ...second })
    const changed = { '2026-01-02-second': make('create table second (id bigint)') }
    await expect(migrateToLatest(url, { ...first, ...changed })).rejects.toThrow(
      '"2026-01-02-second" is not what this database was made with: it was changed after it was applied.',
    )
  })

  test('a migration that is dated before one that was applied', async () => {
    const { url } = await emptyDatabase()
    await migrateToLatest(url, second)
    await expect(migrateToLatest(url, { ...first, ...second })).rejects.toThrow(
      '"2026-01-01-first" should have come before "2026-01-02-second"',
    )
    expect(await tablesOf(url)).toEqual(['second'])
  })

  test('a server that does not answer, without repeating the password', async () => {
    const nobody = migrateToLatest('postgres://owner:hunter2@127.0.0.1:1/healing')
    await expect(nobody).rejects.toThrow(/^The database at 127\.0\.0\.1:1\/healing cannot be used/)
    await expect(nobody).rejects.not.toThrow('hunter2')
  })
})

test('applies what is new, in order, and names it', async () => {
  const { url } = await emptyDatabase()
  expect(await migrateToLatest(url, first)).toEqual(['2026-01-01-first'])
  expect(await migrateToLatest(url, { ...second, ...first })).toEqual(['2026-01-02-second'])
  expect(await migrateToLatest(url, { ...second, ...first })).toEqual([])
  expect(await tablesOf(url)).toEqual(['first', 'second'])
})

test('a database from before there were checksums takes those of the migrations it has, once', async () => {
  const { url } = await emptyDatabase()
  await migrateToLatest(url, first)
  await command(url, 'alter table kysely_migration drop column checksum')
  expect(await migrateToLatest(url, { ...first, ...second })).toEqual(['2026-01-02-second'])
  const changed = { '2026-01-01-first': make('create table first (id text)') }
  await expect(migrateToLatest(url, { ...changed, ...second })).rejects.toThrow('was changed after')
})

test('a migration is known by what it sends, not by how it is written', async () => {
  const sum = await sumOf(make('create table first (id int)'))
  expect(sum).toMatch(/^[0-9a-f]{64}$/)
  expect(
    await sumOf({ up: async (db) => void (await make('create table first (id int)').up(db)) }),
  ).toBe(sum)
  expect(await sumOf(make('create table first (id int);'))).not.toBe(sum)
})

test('of five processes that start at once, one applies it and the others wait', async () => {
  const { url } = await emptyDatabase()
  const slow = { '2026-01-01-slow': make('create table slow (id int)', 'select pg_sleep(0.1)') }
  const applied = await Promise.all(Array.from({ length: 5 }, () => migrateToLatest(url, slow)))
  expect(applied.flat()).toEqual(['2026-01-01-slow'])
})
