import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test, vi } from 'vitest'
import { startEmbeddedPostgres } from '../db/embedded-postgres.ts'
import { migrateToLatest } from '../db/migrate.ts'
import { fastestFolder } from '../db/test-server.ts'
import { readDatabaseEnv } from '../env.ts'
import { makeBase } from './make-base.ts'
import { writeRecoveryKey } from './recovery-key.ts'
import { basesIn, restoreBase, supersededBases } from './restore-base.ts'
import { restoreCommand } from './restore-command.ts'
import { logFolder, shipWal } from './ship-wal.ts'

const root = mkdtempSync(join(fastestFolder(), 'healing-touch-base-'))
// else the server's user cannot enter
chmodSync(root, 0o755)
afterAll(() => rmSync(root, { recursive: true }))
const key = randomBytes(32)

async function ask<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

test('an embedded database can be brought back as it was at any instant since its base', async () => {
  const dataFolder = join(root, 'lived')
  mkdirSync(dataFolder)
  writeFileSync(join(dataFolder, 'secret'), 'the secret beside')
  const server = await startEmbeddedPostgres({ dataFolder, archive: true, fast: true })
  const { url, cluster, outbox } = server
  const folder = logFolder(cluster, join(root, 'backups'))
  const env = readDatabaseEnv({ DATA_DIR: dataFolder, BACKUP_DIR: join(root, 'backups') })
  const note = (what: string) => ask(url, `insert into probe.noted values ('${what}')`)
  await migrateToLatest(url)
  await ask(url, 'create schema probe; create table probe.noted (what text)')
  await note('before the base')
  // with what it has so far a database comes of it
  expect(await makeBase({ env, url, key })).toEqual([])
  expect(basesIn(folder)).toHaveLength(1)
  await note('after the base')
  const [then] = await ask<{ now: Date }>(
    url,
    `select clock_timestamp() + interval '1 ms' as now, pg_sleep(0.01)`,
  )
  await note('by mistake')
  await server.stop()
  // with its end the server hands over the rest
  await shipWal({ outbox, folder, key })

  const noted = async (at: string | null, into: string) => {
    const restored = await restoreBase({
      folder,
      key,
      dataFolder: join(root, into),
      at,
      fast: true,
      archive: true,
    })
    const rows = await ask<{ what: string }>(restored.url, 'select what from probe.noted')
    await restored.stop()
    return rows.map(({ what }) => what)
  }
  const at = then?.now.toISOString() ?? ''
  expect(await noted(at, 'then')).toEqual(['before the base', 'after the base'])
  expect(readFileSync(join(root, 'then', 'secret'), 'utf8')).toBe('the secret beside')
  expect(readdirSync(join(root, 'then', 'wal-outbox'))).toContain('00000002.history')

  vi.stubEnv('DATA_DIR', join(root, 'now'))
  vi.stubEnv('BACKUP_DIR', join(root, 'backups'))
  vi.stubEnv('BACKUP_KEY', writeRecoveryKey(key))
  const complained: string[] = []
  const code = await restoreCommand(['--at', 'now'], {
    say: () => {},
    complain: (line) => complained.push(line),
  })
  vi.unstubAllEnvs()
  expect({ code, complained }).toEqual({ code: 0, complained: [] })
  const now = await startEmbeddedPostgres({ dataFolder: join(root, 'now'), fast: true })
  expect(await ask(now.url, 'select what from probe.noted')).toEqual(
    ['before the base', 'after the base', 'by mistake'].map((what) => ({ what })),
  )
  await now.stop()

  const later = new Date(Date.now() + 60_000).toISOString()
  await expect(noted(later, 'later')).rejects.toThrow('The log does not go as far as that time.')
  await expect(noted('2020-01-01T00:00:00Z', 'never')).rejects.toThrow('to go back to that time')
  await expect(noted(at, 'then')).rejects.toThrow('There is a database in')
  const [log = ''] = readdirSync(folder)
    .filter((name) => name.endsWith('.wal'))
    .slice(-1)
  const bytes = readFileSync(join(folder, log))
  bytes[100] = (bytes[100] ?? 0) ^ 1
  writeFileSync(join(folder, log), bytes)
  await expect(noted(null, 'spoilt')).rejects.toThrow('is damaged')
  expect(readdirSync(join(root, 'spoilt'))).toEqual([])
}, 60_000)

test('of the bases stay the first of each of the last days, and the newest', () => {
  const bases = ['20T02', '21T02', '21T09', '22T02', '22T09', '22T15'].map((at) => ({
    file: at,
    at: `2026-11-${at}:00:00.000Z`,
  }))
  const gone = supersededBases(bases, 2).map(({ file }) => file)
  expect(gone).toEqual(['20T02', '21T09', '22T09'])
  expect(supersededBases(bases.slice(0, 1), 2)).toEqual([])
})
