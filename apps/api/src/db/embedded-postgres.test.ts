import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, expect, test } from 'vitest'
import { existingCluster } from './embedded-cluster.ts'
import { readLockFile } from './embedded-leftover.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'

/** Spares each first start half a second of syncing; only the machine's power is not cut here. */
const fast = true
/** Shared where a test does not care how its data began. */
const folders = { fast: newFolder(), durable: newFolder() }
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})
afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'healing-touch-'))
  chmodSync(folder, mode)
  return folder
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

/** Another process that starts the server and would keep it for ever. */
async function startElsewhere(options: {
  dataFolder: string
  fast?: boolean
}): Promise<{ child: ChildProcess; url: string }> {
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./embedded-postgres.ts', import.meta.url).href)}
    const { url } = await startEmbeddedPostgres(${JSON.stringify(options)})
    console.log(url)
    setInterval(() => {}, 1e6)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program])
  const ended = once(child, 'exit')
  cleanups.push(() => child.kill('SIGKILL') && ended)
  const [line] = await once(child.stdout, 'data')
  return { child, url: String(line).trim() }
}

test('what was written is there after the next start, under the same password', async () => {
  const dataFolder = folders.fast
  const first = await startEmbeddedPostgres({ dataFolder, fast })
  await query(first.url, 'create table restarted as select 42 as answer')
  await first.stop()
  const second = await startEmbeddedPostgres({ dataFolder, fast })
  expect(await query(second.url, 'select answer from restarted')).toEqual([42])
  expect(new URL(second.url).password).toBe(new URL(first.url).password)
  await second.stop()
})

test('it is safe by default: durable, checked, one address, no known password, private files', async () => {
  const dataFolder = folders.durable
  const { url, stop } = await startEmbeddedPostgres({ dataFolder })
  const names = ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums']
  const setting = (name: string) => `current_setting('${name}')`
  expect(await query(url, `select ${names.map(setting)}`)).toEqual(['on', 'on', 'on', 'on'])
  expect(
    await query(url, `select ${['listen_addresses', 'server_encoding', 'TimeZone'].map(setting)}`),
  ).toEqual(['127.0.0.1', 'UTF8', 'UTC'])
  expect(await query(url, 'select datlocprovider, datlocale from pg_database limit 1')).toEqual([
    'b',
    'C.UTF-8',
  ])
  expect(new URL(url).password).toMatch(/^[\w-]{43}$/)
  for (const password of ['password', 'postgres', '']) {
    const guess = Object.assign(new URL(url), { password }).href
    await expect(query(guess, 'select 1')).rejects.toThrow(/password/)
  }
  const modes = ['postgres', 'postgres.log', 'postgres/healing-touch-password'].map(
    (name) => statSync(join(dataFolder, name)).mode & 0o077,
  )
  expect(modes).toEqual([0, 0, 0])
  await stop()
})

test('a server that was killed is recovered at the next start', async () => {
  const dataFolder = folders.durable
  const { url, child } = await startElsewhere({ dataFolder })
  await query(url, 'create table survived as select 42 as answer')
  process.kill(readLockFile(join(dataFolder, 'postgres'))?.pid ?? 0, 'SIGKILL')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const next = await startEmbeddedPostgres({ dataFolder })
  expect(await query(next.url, 'select answer from survived')).toEqual([42])
  await next.stop()
})

test('a killed starter leaves nothing in the way of the next start', async () => {
  const dataFolder = folders.fast
  const { url, child } = await startElsewhere({ dataFolder, fast })
  await query(url, 'create table outlived as select 42 as answer')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const next = await startEmbeddedPostgres({ dataFolder, fast })
  expect(await query(next.url, 'select answer from outlived')).toEqual([42])
  await next.stop()
})

test('a second instance on the same data is refused, and the first goes on', async () => {
  const dataFolder = folders.fast
  const { url, child } = await startElsewhere({ dataFolder, fast })
  await expect(startEmbeddedPostgres({ dataFolder, fast })).rejects.toThrow(
    `Healing Touch already runs on the data in ${join(dataFolder, 'postgres')} (process ${child.pid}).`,
  )
  expect(await query(url, 'select 1')).toEqual([1])
})

test('a first start that was interrupted is begun again', async () => {
  const dataFolder = newFolder()
  cleanups.push(() => rmSync(dataFolder, { recursive: true, force: true }))
  mkdirSync(join(dataFolder, 'postgres.new-2147483647'))
  const { url, stop } = await startEmbeddedPostgres({ dataFolder, fast })
  expect(await query(url, 'select 1')).toEqual([1])
  expect(existsSync(join(dataFolder, 'postgres.new-2147483647'))).toBe(false)
  await stop()
})

test('its end is told when nobody asked for it, and not otherwise', async () => {
  const dataFolder = folders.fast
  const lost: string[] = []
  const quiet = await startEmbeddedPostgres({ dataFolder, fast, onLost: () => lost.push('asked') })
  await quiet.stop()
  const told = new Promise<void>((resolve) => {
    void startEmbeddedPostgres({ dataFolder, fast, onLost: resolve }).then(() =>
      process.kill(readLockFile(join(dataFolder, 'postgres'))?.pid ?? 0, 'SIGINT'),
    )
  })
  await told
  expect(lost).toEqual([])
})

test('a data folder that cannot be made is refused in a plain sentence', async () => {
  const dataFolder = join(folders.fast, 'a-file', '.data')
  writeFileSync(join(folders.fast, 'a-file'), '')
  await expect(startEmbeddedPostgres({ dataFolder })).rejects.toThrow(
    `This user cannot use the data folder ${dataFolder} (ENOTDIR).`,
  )
})

test.runIf(process.getuid?.() === 0)(
  'as root, data in a folder that others cannot enter is put where the server can reach it',
  async () => {
    const dataFolder = newFolder(0o700)
    cleanups.push(() => rmSync(dataFolder, { recursive: true, force: true }))
    const said: string[] = []
    const options = { dataFolder, fast, onProgress: (line: string) => said.push(line) }
    const { url, stop } = await startEmbeddedPostgres(options)
    await query(url, 'create table kept as select 42 as answer')
    await stop()
    const home = join(existingCluster(dataFolder) ?? '', '..')
    cleanups.push(() => rmSync(home, { recursive: true }))
    expect(home).toMatch(/^\/var\/tmp\/healing-touch-[0-9a-f]{12}$/)
    expect(said.join()).toContain(home)
    const again = await startEmbeddedPostgres(options)
    expect(await query(again.url, 'select answer from kept')).toEqual([42])
    await again.stop()
  },
)
