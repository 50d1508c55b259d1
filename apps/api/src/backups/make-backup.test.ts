import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type KyselyPlugin, sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { testCare } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { command, fastestFolder } from '../db/test-server.ts'
import { readDatabaseEnv } from '../env.ts'
import { backupCommand } from './backup-command.ts'
import { backupsAmong } from './keep-backups.ts'
import { alone, makeBackup } from './make-backup.ts'
import { readRecoveryKey, writeRecoveryKey } from './recovery-key.ts'
import { restoreCommand } from './restore-command.ts'
import { scheduleBackups } from './schedule-backups.ts'
import { writeBackup } from './write-backup.ts'

const dataFolder = mkdtempSync(join(fastestFolder(), 'healing-touch-made-'))
// else the server's user cannot enter
chmodSync(dataFolder, 0o755)
afterAll(() => rmSync(dataFolder, { recursive: true }))
const backups = join(dataFolder, 'backups')
const recoveryKey = writeRecoveryKey(randomBytes(32))
const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, owner } = practice
await testCare(db, practice)
const shown = () => owner.dashboard.backups.show()

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('DATA_DIR', dataFolder)
  vi.stubEnv('BACKUP_KEY', recoveryKey)
})
afterEach(() => vi.unstubAllEnvs())

async function run(commandOf: typeof backupCommand, ...argv: string[]) {
  const said: string[] = []
  const complained: string[] = []
  const code = await commandOf(argv, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  })
  return { code, said: said.join('\n'), complained: complained.join('\n') }
}

describe('a command that cannot be carried out says so in a sentence', () => {
  test.each([
    [['--form', 'x'], 2, /'--form'.*--help lists what there is/],
    [[], 1, /^Which backup\?/],
    [['--from', 'nowhere.backup'], 1, /^There is no file .*nowhere\.backup\.$/],
    [['--drill'], 1, /^There is no backup in .* yet/],
  ])('restore %j', async (argv, code, sentence) => {
    expect(await run(restoreCommand, ...argv)).toMatchObject({
      code,
      complained: expect.stringMatching(sentence),
    })
  })

  test('a recovery key with a slip', async () => {
    vi.stubEnv(
      'BACKUP_KEY',
      recoveryKey.replace(/^./, (letter) => (letter === '7' ? '8' : '7')),
    )
    expect(await run(backupCommand)).toMatchObject({
      code: 1,
      complained: expect.stringMatching(/^There is a slip/),
    })
  })

  test('a second backup while one is under way; a scheduled one gives way', async () => {
    const env = readDatabaseEnv()
    await alone(url, false, async () => {
      await expect(makeBackup({ env })).rejects.toThrow('Another backup is under way')
      expect(await makeBackup({ env, scheduled: true })).toBeNull()
      return null
    })
    expect(existsSync(backups)).toBe(false)
  })
})

test('before the first one, the owner’s page says that there is none', async () => {
  expect(await shown()).toMatchObject({ backup: null, drill: null, overdue: true })
})

test('a backup that fails is noted and shown', async () => {
  writeFileSync(backups, 'a file where the folder should be')
  expect(await run(backupCommand)).toMatchObject({ code: 1 })
  rmSync(backups)
  expect(await shown()).toMatchObject({ backup: { ok: false }, goodBackupAt: null, overdue: true })
  await command(url, 'delete from operation.backup_run')
})

describe('a backup by hand', () => {
  test('is restored beside, noted, and leaves no older one than the rule says', async () => {
    mkdirSync(backups)
    for (const day of ['01', '02'])
      for (const hour of ['01', '02'])
        writeFileSync(join(backups, `healing-touch-2020-01-${day}T${hour}0000Z.backup`), '')
    writeFileSync(join(backups, 'healing-touch-2020-01-01T000000Z.backup.unfinished'), '')
    // of a process that was killed
    mkdirSync(join(dataFolder, 'drill-2147483647'))
    const { code, said, complained } = await run(backupCommand)
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    expect(said).toMatch(
      /Restored beside and checked: \d+ rows, 0 missing\.\n2 older ones removed\./,
    )
    const left = readdirSync(backups)
    expect(left).toHaveLength(3)
    expect(left.slice(0, 2)).toEqual(
      ['01', '02'].map((day) => `healing-touch-2020-01-${day}T020000Z.backup`),
    )
    expect(readdirSync(dataFolder).filter((name) => name.startsWith('drill'))).toEqual([])
    expect(await shown()).toMatchObject({
      backup: { ok: true, rows: expect.any(Number), bytes: expect.any(Number) },
      drill: { ok: true, missing: 0 },
      overdue: false,
    })
  })

  test('is not made twice for one night', async () => {
    expect(await makeBackup({ env: readDatabaseEnv(), scheduled: true })).toBeNull()
  })

  test('counts as overdue after 25 hours', async () => {
    await command(url, `update operation.backup_run set at = at - interval '25 hours 1 minute'`)
    expect(await shown()).toMatchObject({ overdue: true })
  })

  test('that does not restore is noted with why, and shown', async () => {
    const newest = join(backups, backupsAmong(readdirSync(backups)).at(-1) ?? '')
    writeFileSync(newest, 'spoilt')
    const drilled = await run(restoreCommand, '--drill')
    expect(drilled).toMatchObject({ code: 1, complained: expect.stringMatching(/not a backup/) })
    expect(await shown()).toMatchObject({ drill: { ok: false }, overdue: true })
    const { rows } = await sql<{ problem: string }>`
      select problem from operation.newest_runs() where not ok`.execute(db)
    expect(rows).toEqual([{ problem: expect.stringMatching(/^This is not a backup/) }])
  })

  test('moves a practice into a folder, and never over one that is there', async () => {
    const elsewhere = join(dataFolder, 'elsewhere')
    const key = readRecoveryKey(recoveryKey)
    const { file } = await writeBackup({ url, key, folder: elsewhere, dataFolder })
    const folder = join(dataFolder, 'moved')
    const restore = (...more: string[]) =>
      run(restoreCommand, '--from', file, '--into', folder, ...more)
    expect(await restore()).toMatchObject({ code: 0, said: expect.stringContaining('Restored') })
    expect(await restore()).toMatchObject({
      code: 1,
      complained: 'That database holds a practice already. Restore into an empty one.',
    })
    expect(await restore('--put-aside')).toMatchObject({
      code: 0,
      said: expect.stringMatching(/What was there is kept in .*postgres\.before-/),
    })
  }, 60_000)
})

describe('the running server', () => {
  const hint = join(dataFolder, 'ran')
  const script = `require('fs').writeFileSync(${JSON.stringify(hint)}, [process.argv.at(-1), process.env.DATA_DIR].join(' '))`
  let looks = 0
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      looks += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const schedule = (code: string, onError: (error: unknown) => void = () => {}) =>
    scheduleBackups({
      env: { ...readDatabaseEnv(), backups: { ...readDatabaseEnv().backups, hour: 0 } },
      db: db.withPlugin(counting),
      startedAt: '2026-01-01T00:00:00Z',
      onError,
      everyMs: 20,
      command: [process.execPath, '-e', code, 'x'],
    })
  const makeDue = () => command(url, `update operation.backup_run set at = at - interval '3 days'`)

  test('makes none when one was made this night', async () => {
    await command(url, 'update operation.backup_run set at = clock_timestamp()')
    const stop = schedule(script)
    looks = 0
    await expect.poll(() => looks, { timeout: 5_000 }).toBeGreaterThan(5)
    await stop()
    expect(existsSync(hint)).toBe(false)
  })

  test('starts the command when one is due', async () => {
    await makeDue()
    const stop = schedule(script)
    await expect.poll(() => existsSync(hint), { timeout: 5_000 }).toBe(true)
    await stop()
  })

  test('says why one failed', async () => {
    const errors: unknown[] = []
    const stop = schedule(`console.error('No room on the disk.'); process.exit(1)`, (error) =>
      errors.push(error),
    )
    await expect
      .poll(() => errors, { timeout: 5_000 })
      .toContainEqual(
        expect.objectContaining({ message: 'The nightly backup failed: No room on the disk.' }),
      )
    await stop()
  })

  test('ends the command with itself', async () => {
    const errors: unknown[] = []
    const begun = join(dataFolder, 'begun')
    const endless = `require('fs').writeFileSync(${JSON.stringify(begun)}, ''); setInterval(() => {}, 1000)`
    const stop = schedule(endless, (error) => errors.push(error))
    await expect.poll(() => existsSync(begun), { timeout: 5_000 }).toBe(true)
    const began = performance.now()
    await stop()
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(errors).toEqual([])
  })
})
