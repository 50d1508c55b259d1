import { Kysely, PostgresDialect } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { Pool } from 'pg'
import { errorCode, problem } from '../problem.ts'
import { migrations } from './migrations/migrations.ts'

const oldestServer = 18

/**
 * Brings the schema up to date as the URL's user, who owns the tables, and gives the names of what was applied. All of
 * it or nothing: one transaction, behind a lock that makes other starting processes wait.
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
    const migrator = new Migrator({ db, provider: { getMigrations: async () => all } })
    const { error, results = [] } = await migrator.migrateToLatest()
    if (error)
      throw explained(error, results.find(({ status }) => status === 'Error')?.migrationName)
    return results.map(({ migrationName }) => migrationName)
  } finally {
    await db.destroy()
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

function explained(error: unknown, migration: string | undefined): Error {
  if (migration) {
    return problem(
      `The schema could not be brought up to date, and nothing was changed: ${migration} failed (${reason(error)}).`,
      error,
    )
  }
  const unknown = /previously executed migration (\S+) is missing/.exec(reason(error))?.[1]
  if (unknown) {
    return problem(
      `This database was written by a newer Healing Touch: it has "${unknown}", which this one does not know. ` +
        'Start that newer version, or give another database.',
      error,
    )
  }
  return problem(`The schema could not be brought up to date: ${reason(error)}.`, error)
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
