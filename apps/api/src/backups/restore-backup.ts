import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Migration } from 'kysely/migration'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { migrateToLatest } from '../db/migrate.ts'
import { migrations } from '../db/migrations/migrations.ts'
import { problem } from '../problem.ts'
import type { Manifest } from './backup-manifest.ts'
import { readBackup, type TakePart } from './backup-parts.ts'
import { appliedMigrations, columnList, ourTables, ownConnection } from './our-tables.ts'
import { filesBeside } from './write-backup.ts'

type Restoring = {
  readonly file: string
  readonly key: Buffer
  readonly url: string
  /** Where the files beside the database go; null leaves them out. */
  readonly dataFolder: string | null
  readonly known?: Record<string, Migration>
}

/**
 * Fills an empty database from a backup and brings its schema up to date; gives what was in it. The whole file is read and
 * checked first. The rows go in under every constraint of the schema, in one transaction: all of them or none.
 */
export async function restoreBackup(restoring: Restoring): Promise<Manifest> {
  const { file, key, url, dataFolder, known = migrations } = restoring
  const manifest = await readBackup(file, key)
  const then = knownThen(manifest, known)
  const client = await ownConnection(url)
  try {
    await refuseTarget(client, manifest)
    await migrateToLatest(url, then)
    await client.query('begin')
    await fill(client, manifest, { file, key, dataFolder })
    await client.query('commit')
  } finally {
    await client.end()
  }
  await migrateToLatest(url, known)
  return manifest
}

/** The migrations that made the schema of the backup. */
function knownThen(
  { migrations: applied, product }: Manifest,
  known: Record<string, Migration>,
): Record<string, Migration> {
  const unknown = applied.find((name) => !Object.hasOwn(known, name))
  if (unknown !== undefined)
    throw problem(
      `This backup was written by a newer Healing Touch (${product}): it has "${unknown}", which this one does not know. ` +
        'Restore it with that version.',
    )
  return Object.fromEntries(Object.entries(known).filter(([name]) => applied.includes(name)))
}

async function refuseTarget(client: pg.Client, { migrations: wanted }: Manifest): Promise<void> {
  const applied = await appliedMigrations(client)
  const { rows } = await client.query("select from pg_tables where schemaname = 'public' limit 1")
  if (applied === null && rows.length > 0)
    throw problem('That database holds something else. Restore into an empty one.')
  if (applied?.some((name) => !wanted.includes(name)))
    throw problem(
      'That database was already brought further than this backup goes. Restore into an empty one.',
    )
}

async function fill(
  client: pg.Client,
  manifest: Manifest,
  { file, key, dataFolder }: Pick<Restoring, 'file' | 'key' | 'dataFolder'>,
): Promise<void> {
  const tables = await ourTables(client)
  const walled = tables.filter((table) => table.walled)
  // what they do at a change was done when the rows were first written
  for (const { name } of tables) await client.query(`alter table ${name} disable trigger user`)
  // walls would keep out the tables' owner too
  for (const { name } of walled)
    await client.query(`alter table ${name} no force row level security`)
  for (const { name } of tables)
    if ((await client.query(`select from ${name} limit 1`)).rows.length > 0)
      throw problem('That database holds a practice already. Restore into an empty one.')

  await readBackup(file, key, takeParts(client, manifest, dataFolder))

  for (const { name, rows } of manifest.tables) {
    const { rows: counted } = await client.query<{ count: string }>(`select count(*) from ${name}`)
    if (Number(counted[0]?.count) !== rows)
      throw problem(
        `Of ${rows} rows of ${name}, ${counted[0]?.count} arrived. Nothing was restored.`,
      )
  }
  await continueCounting(client)
  for (const { name } of walled) await client.query(`alter table ${name} force row level security`)
  for (const { name } of tables) await client.query(`alter table ${name} enable trigger user`)
}

function takeParts(client: pg.Client, { tables }: Manifest, dataFolder: string | null): TakePart {
  return async (part) => {
    const besides = filesBeside.find((name) => part === `file ${name}`)
    if (besides !== undefined) return takeFile(dataFolder && join(dataFolder, besides))
    const table = tables.find(({ name }) => part === name || part.startsWith(`${name} `))
    if (!table) throw problem(`This version cannot place "${part}" of the backup.`)
    const copy = client.query(
      copyFrom(`copy ${table.name} (${columnList(table.columns)}) from stdin`),
    )
    const done = finished(copy)
    // heard at the end, or when it stops taking
    done.catch(() => {})
    return {
      take: async (bytes) => {
        if (copy.write(bytes)) return
        await Promise.race([new Promise((resolve) => copy.once('drain', resolve)), done])
      },
      end: async () => {
        copy.end()
        await done
      },
    }
  }
}

function takeFile(path: string | null) {
  const pieces: Buffer[] = []
  return {
    take: async (bytes: Buffer) => void pieces.push(Buffer.from(bytes)),
    end: async () => {
      if (path !== null) writeFileSync(path, Buffer.concat(pieces), { mode: 0o600 })
    },
  }
}

/** Numbers that the database counts go on after the highest that came. */
async function continueCounting(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; column: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name, a.attname as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'auth') and c.relkind = 'r' and a.attidentity <> ''`)
  for (const { name, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${pg.escapeIdentifier(column)}), 0) + 1, false) from ${name}`,
      [name, column],
    )
}
