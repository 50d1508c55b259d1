import { createHash } from 'node:crypto'
import { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { dialectOn } from './driver.ts'

/**
 * The SHA-256 of the statements that a migration sends, in hex. Nothing is run: every statement is answered with no rows.
 * Comments, names and layout of its file do not count, what PostgreSQL gets does.
 */
export async function sumOf(migration: Migration): Promise<string> {
  const hash = createHash('sha256')
  const recorder = {
    executeQuery: async ({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      hash.update(`${JSON.stringify([sql, parameters])}\n`)
      return { rows: [] }
    },
    streamQuery: () => {
      throw new Error('Results are not streamed.')
    },
  }
  await migration.up(new Kysely({ dialect: dialectOn(() => recorder) }))
  return hash.digest('hex')
}
