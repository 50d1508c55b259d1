import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import type { Migration } from 'kysely/migration'
import { Pool } from 'pg'
import { errorCode, isProblem, problem } from '../problem.ts'
import { sumOf } from './migration-sum.ts'
import { migrations } from './migrations/migrations.ts'

const oldestServer = 18
/** The number of Kysely's own lock: versions that used its migrator wait for us, and we for them. */
const lockNumber = '3853314791062309107'

/**
 * Brings the schema up to date as the URL's user, who owns the tables, and gives the names of what was applied. All of
 * it or nothing: one transaction, behind a lock that makes other starting processes wait. Refuses a schema that is newer
 * than this program, and one that was made by migrations which have been changed since.
 */
export async function migrateToLatest(
  url: string,
  all: Record<string, Migration> = migrations,
): Promise<readonly string[]> {
  const pool = new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000 })
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  pool.on('error', () => {})
  try {
    await refuseOldServer(pool, url)
    const known = await inOrder(all)
    return await db.transaction().execute((trx) => apply(trx, known))
  } catch (error) {
    if (isProblem(error)) throw error
    throw problem(`The schema could not be brought up to date: ${reason(error)}.`, error)
  } finally {
    await db.destroy()
  }
}

type Known = { readonly name: string; readonly migration: Migration; readonly sum: string }

function inOrder(all: Record<string, Migration>): Promise<readonly Known[]> {
  const names = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))
  return Promise.all(
    names.map(async ([name, migration]) => ({ name, migration, sum: await sumOf(migration) })),
  )
}

async function apply(trx: Transaction<unknown>, known: readonly Known[]): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(trx)
  const applied = await readApplied(trx)
  refuseOthers(applied, known)
  const missing = known.slice(applied.length)
  for (const { name, migration, sum } of missing) {
    await migration.up(trx).catch((error) => {
      throw problem(
        `The schema could not be brought up to date, and nothing was changed: ${name} failed (${reason(error)}).`,
        error,
      )
    })
    await sql`insert into public.kysely_migration (name, timestamp, checksum)
      values (${name}, ${new Date().toISOString()}, ${sum})`.execute(trx)
  }
  for (const { name, sum } of known.filter((_, index) => applied[index]?.sum === null))
    await sql`update public.kysely_migration set checksum = ${sum} where name = ${name}`.execute(
      trx,
    )
  return missing.map(({ name }) => name)
}

type Applied = { readonly name: string; readonly sum: string | null }

/** Databases from before there were checksums get the column, and from `apply` the sums of what they have. */
async function readApplied(trx: Transaction<unknown>): Promise<readonly Applied[]> {
  await sql`create table if not exists public.kysely_migration
    (name varchar(255) primary key, timestamp varchar(255) not null)`.execute(trx)
  const { rows: found } = await sql`select from information_schema.columns
    where table_schema = 'public' and table_name = 'kysely_migration' and column_name = 'checksum'`.execute(
    trx,
  )
  if (found.length === 0)
    await sql`alter table public.kysely_migration add column checksum text`.execute(trx)
  const { rows } = await sql<Applied>`
    select name, checksum as sum from public.kysely_migration order by name collate "C"`.execute(
    trx,
  )
  return rows
}

function refuseOthers(applied: readonly Applied[], known: readonly Known[]): void {
  const newer = applied.find(({ name }) => !known.some((each) => each.name === name))
  if (newer)
    throw problem(
      `This database was written by a newer Healing Touch: it has "${newer.name}", which this one does not know. ` +
        'Start that newer version, or give another database.',
    )
  for (const [index, { name, sum }] of known.slice(0, applied.length).entries()) {
    const there = applied[index]
    if (there?.name !== name)
      throw problem(
        `"${name}" should have come before "${there?.name}", which this database already has. ` +
          'A migration is dated after those that were ever released.',
      )
    if (there.sum !== null && there.sum !== sum)
      throw problem(
        `"${name}" is not what this database was made with: it was changed after it was applied. ` +
          'Applied migrations are frozen. Start the version of Healing Touch that wrote this database.',
      )
  }
}

async function refuseOldServer(pool: Pool, url: string): Promise<void> {
  const { rows } = await pool
    .query<{ version: string }>(`select current_setting('server_version') as version`)
    .catch((error: unknown) => {
      throw problem(`The database at ${addressOf(url)} cannot be used: ${reason(error)}.`, error)
    })
  const version = rows[0]?.version ?? 'unknown'
  if (Number.parseInt(version, 10) >= oldestServer) return
  throw problem(
    `Healing Touch needs PostgreSQL ${oldestServer} or newer, and ${addressOf(url)} is ${version}.`,
  )
}

/** Without the password. */
function addressOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.message || (errorCode(error) ?? error.name)
}
