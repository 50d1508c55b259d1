import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { problem } from '../problem.ts'
import { endOfLog } from '../start/log-file.ts'
import { executableBy, findBinaries, program } from './embedded-binaries.ts'
import {
  chooseHome,
  clusterIn,
  existingCluster,
  makeCluster,
  makeDataFolder,
  readPassword,
} from './embedded-cluster.ts'
import { endLeftover, readLockFile, starterSetting } from './embedded-leftover.ts'
import { archiveSettings, makeOutbox, outboxBeside } from './embedded-outbox.ts'
import { chooseUser, diesWithUs, plainEnv, type RunAs } from './embedded-user.ts'

export type EmbeddedPostgres = {
  readonly url: string
  readonly cluster: string
  /** Where finished parts of the write-ahead log are put; see `archive`. */
  readonly outbox: string
  readonly stop: () => Promise<void>
}

type Start = {
  readonly dataFolder: string
  /** Else a free one. */
  readonly port?: number
  /** For tests only: what is written may be lost with the machine. */
  readonly fast?: boolean
  /** Whether finished parts of the write-ahead log are put into the outbox, every five minutes at the latest. */
  readonly archive?: boolean
  /** More settings of the server, as `name=value`. */
  readonly settings?: readonly string[]
  readonly onProgress?: (line: string) => void
  /** The server ended though nobody asked it to. */
  readonly onLost?: () => void
}

export const database = 'healing_touch'
const fastSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Starts a real PostgreSQL on the data in that folder, made on the first call. It ends with this process, however that ends. */
export async function startEmbeddedPostgres(start: Start): Promise<EmbeddedPostgres> {
  const { fast = false, onProgress = () => {}, onLost = () => {} } = start
  const dataFolder = makeDataFolder(start.dataFolder)
  const existing = existingCluster(dataFolder)
  const user = chooseUser(existing)
  const home = existing ? join(existing, '..') : chooseHome(dataFolder, user)
  const cluster = clusterIn(home)
  if (home !== dataFolder) {
    onProgress(`(in ${home}, because the user ${user?.name} cannot enter ${dataFolder})`)
  }
  const binaries = executableBy(user, findBinaries(), home)
  if (existing) await endLeftover(cluster)
  else await makeCluster(home, { binaries, user, fast })
  const password = readPassword(cluster, binaries)

  const log = join(dataFolder, 'postgres.log')
  const outbox = outboxBeside(cluster)
  const settings = [
    ...(start.archive ? archiveSettings(makeOutbox(outbox, user)) : []),
    ...(start.settings ?? []),
  ]
  const launch = { postgres: program(binaries, 'postgres'), cluster, user, log, fast, settings }
  const { server, port } = await untilUp(launch, start.port)
  const urlOf = (name: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${name}`
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const interrupt = () => server.kill('SIGINT')
  process.once('exit', interrupt)
  server.once('exit', onLost)
  const stop = async () => {
    server.off('exit', onLost)
    interrupt()
    const hurry = setTimeout(() => server.kill('SIGQUIT'), 10_000)
    if (server.exitCode === null && server.signalCode === null) await ended
    clearTimeout(hurry)
    process.off('exit', interrupt)
  }
  try {
    await makeDatabase(urlOf('postgres'))
  } catch (error) {
    await stop()
    throw error
  }
  return { url: urlOf(database), cluster, outbox, stop }
}

type Launch = {
  readonly postgres: string
  readonly cluster: string
  readonly user: RunAs | null
  readonly log: string
  readonly fast: boolean
  readonly settings: readonly string[]
}

/** A free port can be taken, and the children of a killed server can linger, for a moment: both are tried again. */
async function untilUp(launch: Launch, wanted: number | undefined) {
  const deadline = performance.now() + 10_000
  for (;;) {
    const port = wanted ?? (await freePort())
    const from = endOfLog(launch.log)
    const server = spawnServer(launch, port)
    if (await isReady(server, launch.cluster)) return { server, port }
    const said = readFileSync(launch.log).subarray(from).toString()
    const passing = /pre-existing shared memory|lock file/.test(said)
    if (passing) await endLeftover(launch.cluster)
    const unlucky = wanted === undefined && /could not bind/.test(said)
    if (!(passing || unlucky) || performance.now() > deadline) {
      throw problem(`The database did not start. It said in ${launch.log}:\n${lastLines(said)}`)
    }
    await sleep(100)
  }
}

function spawnServer(launch: Launch, port: number): ChildProcess {
  const { postgres, cluster, user, log, fast } = launch
  const settings = [
    `${starterSetting}=${process.pid}`,
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(fast ? fastSettings : []),
    ...launch.settings,
  ]
  const [command = postgres, ...words] = [
    ...diesWithUs(user),
    ...[postgres, '-D', cluster],
    ...settings.flatMap((setting) => ['-c', setting]),
  ]
  const output = openSync(log, 'a', 0o600)
  // Detached: Ctrl-C reaches every process of the terminal, and requests under way still need the database.
  const server = spawn(command, words, {
    ...user?.ids,
    cwd: '/',
    env: plainEnv,
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  return server
}

async function isReady(server: ChildProcess, cluster: string): Promise<boolean> {
  const failed = new Promise<never>((_, reject) => server.once('error', reject))
  while (server.exitCode === null && server.signalCode === null) {
    const lock = readLockFile(cluster)
    if (lock?.pid === server.pid && lock?.ready) return true
    await Promise.race([sleep(15), failed])
  }
  return false
}

async function makeDatabase(url: string): Promise<void> {
  const client = new Client(url)
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [database])
    if (found.rowCount === 0) await client.query(`create database ${database}`)
  } finally {
    await client.end()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : undefined
      server.close(() => (port ? resolve(port) : reject(new Error('No free port'))))
    })
  })
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-8).join('\n')
}
