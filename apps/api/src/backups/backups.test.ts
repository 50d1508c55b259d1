import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { connect } from '../db/connection.ts'
import { migrateToLatest } from '../db/migrate.ts'
import { migrations } from '../db/migrations/migrations.ts'
import { testCare } from '../db/test-care.ts'
import { emptyDatabase, testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { command, databaseAt, fastestFolder } from '../db/test-server.ts'
import { readBackup } from './backup-parts.ts'
import { checkRestored, drillRestore } from './drill-restore.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const folder = mkdtempSync(join(fastestFolder(), 'healing-touch-backups-'))
// else the server's user cannot enter
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true }))
const key = randomBytes(32)
const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, practiceId, therapist, patient } = practice
await testCare(db, practice)
await testCare(db, practice.elsewhere)
await therapist.dashboard.people.chart({ patientId: patient.id })
await practice.elsewhere.therapist.dashboard.people.chart({
  patientId: practice.elsewhere.patient.id,
})
writeFileSync(join(folder, 'secret'), 'the secret beside')
const backUp = (from = url) =>
  writeBackup({ url: from, key, folder: join(folder, randomUUID()), dataFolder: folder })
const kept = await backUp()
const restore = (file: string, into: string, dataFolder: string | null = null) =>
  restoreBackup({ file, key, url: into, dataFolder })

/** Every row of every table of ours, as PostgreSQL's superuser sees them. */
async function everything(of: string): Promise<Record<string, string[]>> {
  const client = new pg.Client(of)
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('public', 'auth') and tablename not like 'kysely%' order by 1`,
    )
    const all: [string, string[]][] = []
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `select t::text as row from ${name} t order by 1`,
      )
      all.push([name, rows.map(({ row }) => row)])
    }
    return Object.fromEntries(all)
  } finally {
    await client.end()
  }
}

async function nothingIn(of: string): Promise<void> {
  const there = await everything(of)
  expect(Object.values(there).flat()).toEqual([])
}

/** A copy of the backup with something done to it. */
function spoilt(how: (bytes: Buffer) => Buffer): string {
  const file = join(folder, `${randomUUID()}.backup`)
  writeFileSync(file, how(readFileSync(kept.file)))
  return file
}

describe('a backup that is not whole restores nothing and says why', () => {
  const places = [30, 70, 0.3, 0.6, 0.999]
  test.each(places)('one bit flipped at %d', async (place) => {
    const { url: into } = await emptyDatabase()
    const file = spoilt((bytes) => {
      const at = place < 1 ? Math.floor(bytes.length * place) : place
      bytes[at] = (bytes[at] ?? 0) ^ 1
      return bytes
    })
    await expect(restore(file, into)).rejects.toThrow(/is damaged|another recovery key/)
    await nothingIn(into)
  })

  test.each([0, 10, 60, 0.5, 1])('cut off after %d', async (length) => {
    const { url: into } = await emptyDatabase()
    const file = spoilt((bytes) => bytes)
    truncateSync(file, length > 0 && length <= 1 ? Math.floor((kept.bytes - 1) * length) : length)
    await expect(restore(file, into)).rejects.toThrow(/is damaged|not a backup/)
    await nothingIn(into)
  })

  test('another key', async () => {
    await expect(readBackup(kept.file, randomBytes(32))).rejects.toThrow(
      'This backup was made with another recovery key than the one given.',
    )
  })

  test('another file', async () => {
    await expect(readBackup(import.meta.filename, key)).rejects.toThrow(
      'This is not a backup of Healing Touch',
    )
  })

  test('a newer schema', async () => {
    const { url: into } = await emptyDatabase()
    const { '2026-11-28-signed-notes': _, ...known } = migrations
    await expect(
      restoreBackup({ file: kept.file, key, url: into, dataFolder: null, known }),
    ).rejects.toThrow(
      'This backup was written by a newer Healing Touch (0.1.0): it has "2026-11-28-signed-notes"',
    )
    await nothingIn(into)
  })
})

describe('a database is not restored over', () => {
  test('when it holds a practice', async () => {
    const before = await everything(url)
    await expect(restore(kept.file, url)).rejects.toThrow(
      'That database holds a practice already. Restore into an empty one.',
    )
    expect(await everything(url)).toEqual(before)
  })

  test('when it holds something else', async () => {
    const { url: into } = await emptyDatabase()
    await command(into, 'create table somebody_elses (id integer)')
    await expect(restore(kept.file, into)).rejects.toThrow('That database holds something else.')
  })

  test('when it is of a later schema', async () => {
    const { url: into } = await emptyDatabase()
    const later = { ...migrations, '2099-01-01-later': { up: async () => {} } }
    await migrateToLatest(into, later)
    await expect(restore(kept.file, into)).rejects.toThrow('brought further than this backup goes')
  })
})

describe('a restored database', async () => {
  const { url: into } = await emptyDatabase()
  const beside = mkdtempSync(join(folder, 'restored-'))
  const manifest = await restore(kept.file, into, beside)

  test('has every row as it was, and what lay beside', async () => {
    const restored = await everything(into)
    expect(restored).toEqual(await everything(url))
    expect(restored['public.audit_entry']?.length).toBeGreaterThan(0)
    expect(restored['auth.access']?.length).toBeGreaterThan(5)
    expect(readFileSync(join(beside, 'secret'), 'utf8')).toBe('the secret beside')
  })

  test('is complete by every check, and a row that goes missing is noticed', async () => {
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    expect(await checkRestored(into, manifest, beside)).toEqual({ rows, missing: 0, problems: [] })
    await command(into, 'delete from safety_fact')
    await command(into, 'alter table audit_entry disable row level security')
    await command(into, `update audit_entry set actor_name = 'Nobody' where seq = 1`)
    expect(await checkRestored(into, manifest, beside)).toEqual({
      rows,
      missing: manifest.tables.find(({ name }) => name === 'public.safety_fact')?.rows,
      problems: [
        expect.stringMatching(/^public\.safety_fact has 0 rows instead of/),
        '1 tables have no walls.',
        expect.stringMatching(/rows of public\.audit_entry are seen from outside/),
        expect.stringMatching(/BROKEN/),
        expect.stringMatching(/entry 1 was changed/),
        expect.stringMatching(/BROKEN/),
        expect.stringMatching(/entry 1 was changed/),
      ],
    })
  })

  test('goes on as before: signs nobody out, counts on, and keeps its walls', async () => {
    const { db: there, close } = connect(into)
    const { rows } = await sql`select * from patient`.execute(there)
    expect(rows).toEqual([])
    await sql`insert into auth.attempt (whose) values ('x'), ('y')`.execute(there)
    await close()
    await expect(
      command(into, `update visit set minutes = 1 where charted_at is not null`),
    ).rejects.toThrow('a signed visit stays as it is')
  })
})

test('a backup under live writes has everything that was acknowledged before it', async () => {
  let writing = true
  const acknowledged: string[] = []
  const client = new pg.Client(url)
  await client.connect()
  const writer = async () => {
    while (writing) {
      const id = randomUUID()
      await client.query(
        `insert into check_in (practice_id, id, patient_id, at) values ($1, $2, $3, now())`,
        [practiceId, id, patient.id],
      )
      acknowledged.push(id)
    }
  }
  const written = writer()
  await expect.poll(() => acknowledged.length).toBeGreaterThan(50)
  const before = [...acknowledged]
  const { file } = await backUp()
  writing = false
  await written
  await client.end()
  const { url: into } = await emptyDatabase()
  await restore(file, into)
  const there = (await everything(into))['public.check_in']?.join('\n') ?? ''
  expect(before.filter((id) => !there.includes(id))).toEqual([])
  expect(acknowledged.length).toBeGreaterThan(before.length)
})

test('an owner of the tables who is no superuser, and whom the walls bind, backs up and restores as well', async () => {
  const name = `owner_${randomUUID().slice(0, 8)}`
  const [mine, empty] = [await emptyDatabase(), await emptyDatabase()]
  await command(url, `create role ${name} login password 'x' nosuperuser nobypassrls`)
  await command(url, `grant healing_touch_app to ${name} with admin option`)
  const own = async (of: string) => {
    const database = new URL(of).pathname.slice(1)
    await command(of, `alter database ${database} owner to ${name}`)
    const as = new URL(databaseAt(url, database))
    as.username = name
    as.password = 'x'
    return as.href
  }
  const [from, into] = [await own(mine.url), await own(empty.url)]
  await restore(kept.file, from)
  const { file, manifest } = await backUp(from)
  expect(manifest.tables).toEqual(kept.manifest.tables)
  await restore(file, into)
  expect(await everything(empty.url)).toEqual(await everything(mine.url))
  expect(await checkRestored(empty.url, manifest, folder)).toMatchObject({
    missing: 0,
    problems: [],
  })
  for (const of of [mine.url, empty.url])
    await command(of, `reassign owned by ${name} to current_user; drop owned by ${name}`)
  await command(url, `drop role ${name}`)
})

test('the drill restores beside, looks at all of it and leaves nothing', async () => {
  const dataFolder = mkdtempSync(join(folder, 'drill-'))
  chmodSync(dataFolder, 0o755)
  const drill = await drillRestore({ file: kept.file, key, dataFolder })
  expect(drill).toMatchObject({ missing: 0, problems: [] })
  expect(drill.rows).toBeGreaterThan(50)
})
