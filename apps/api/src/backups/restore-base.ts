import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chooseHome, clusterIn, existingCluster, makeDataFolder } from '../db/embedded-cluster.ts'
import { startEmbeddedPostgres } from '../db/embedded-postgres.ts'
import { chooseUser, type RunAs } from '../db/embedded-user.ts'
import { migrateToLatest } from '../db/migrate.ts'
import { problem } from '../problem.ts'
import { readSealed, type TakePart } from './backup-parts.ts'
import { ownConnection } from './our-tables.ts'
import { removeWalBefore, unshipWal } from './ship-wal.ts'
import { BaseContents } from './write-base.ts'

const basePattern = /^healing-touch-(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\d)Z\.base$/
const readContents = (text: string) => BaseContents.parse(JSON.parse(text))

/** The bases of a folder, oldest first. */
export function basesIn(folder: string): readonly { readonly file: string; readonly at: string }[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.sort().flatMap((name) => {
    const [, day, hour, minute, second] = basePattern.exec(name) ?? []
    return day ? [{ file: join(folder, name), at: `${day}${hour}:${minute}:${second}.000Z` }] : []
  })
}

type Base = ReturnType<typeof basesIn>[number]

/**
 * Of the bases, oldest first, those that may go: all but the newest, and the first of each of the last days that have one,
 * from which any time of that day can be gone back to.
 */
export function supersededBases(bases: readonly Base[], days: number): readonly Base[] {
  const firsts = new Map<string, Base>()
  for (const base of bases)
    if (!firsts.has(base.at.slice(0, 10))) firsts.set(base.at.slice(0, 10), base)
  const kept = [...[...firsts.values()].slice(-days), bases.at(-1)]
  return bases.filter((base) => !kept.includes(base))
}

/** Removes what may go, and the log from before all that stays. */
export async function removeOldBases(folder: string, key: Buffer, days: number): Promise<void> {
  for (const { file } of supersededBases(basesIn(folder), days)) rmSync(file)
  const [oldest] = basesIn(folder)
  if (!oldest) return
  const { firstWal } = await readSealed(oldest.file, key, { read: readContents })
  removeWalBefore(folder, firstWal)
}

type Restoring = {
  /** Where the bases and the log lie. */
  readonly folder: string
  readonly key: Buffer
  readonly dataFolder: string
  /** The instant to go back to; else as far as the log goes. */
  readonly at: string | null
  readonly fast?: boolean
  /** Whether the log goes on into the outbox, for a database that will be used. */
  readonly archive?: boolean
}

/**
 * Makes the embedded database as it was at an instant: the newest base before it, and the write-ahead log up to it. Gives the
 * server that runs on it, brought up to date.
 */
export async function restoreBase(restoring: Restoring) {
  const { folder, key, dataFolder, at, fast = false, archive = false } = restoring
  const base = basesIn(folder).findLast(
    (one) => at === null || Date.parse(one.at) <= Date.parse(at),
  )
  if (!base) throw problem(`There is nothing in ${folder} to go back to that time from.`)
  const { folders, firstWal } = await readSealed(base.file, key, { read: readContents })
  const made = makeDataFolder(dataFolder)
  const user = chooseUser(null)
  const home = chooseHome(made, user)
  const cluster = clusterIn(home)
  if (existingCluster(made))
    throw problem(`There is a database in ${home} already. Nothing was changed.`)
  const log = join(home, `log-${process.pid}`)
  const unfinished = `${cluster}.new-${process.pid}`
  const own = (path: string) => user && chownSync(path, user.ids.uid, user.ids.gid)
  try {
    for (const path of [unfinished, ...folders.map((name) => join(unfinished, name)), log]) {
      mkdirSync(path, { recursive: true, mode: 0o700 })
      own(path)
    }
    for (const name of await unshipWal({ folder, key, first: firstWal }, log)) own(join(log, name))
    await readSealed(base.file, key, {
      read: readContents,
      takePart: takeFiles(unfinished, made, user),
    })
    writeFileSync(join(unfinished, 'recovery.signal'), '')
    own(join(unfinished, 'recovery.signal'))
    renameSync(unfinished, cluster)
    const quoted = `'${`${log}/`.replaceAll("'", `'\\''`).replaceAll('%', '%%')}'`
    const server = await startEmbeddedPostgres({
      dataFolder: made,
      fast,
      archive,
      settings: [
        `restore_command=cp ${quoted}%f "%p"`,
        ...(at === null
          ? []
          : [
              `recovery_target_time=${at.replace('T', ' ').replace('Z', '+00')}`,
              'recovery_target_action=promote',
            ]),
      ],
    })
    try {
      await untilItsOwn(server.url)
      await migrateToLatest(server.url)
    } catch (error) {
      await server.stop()
      throw error
    }
    return server
  } catch (error) {
    // what did not start is of no use to anybody
    rmSync(cluster, { recursive: true, force: true })
    const said = join(made, 'postgres.log')
    if (
      existsSync(said) &&
      readFileSync(said, 'utf8').includes('before configured recovery target')
    )
      throw problem(
        'The log does not go as far as that time. Give an earlier one, or "now" for its end.',
      )
    throw error
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
    rmSync(log, { recursive: true, force: true })
  }
}

/** Read it can be before: only at the end of the log it becomes a database that goes on. */
async function untilItsOwn(url: string): Promise<void> {
  const client = await ownConnection(url)
  try {
    for (;;) {
      const { rows } = await client.query<{ reading: boolean }>(
        'select pg_is_in_recovery() as reading',
      )
      if (rows[0]?.reading === false) return
      await sleep(50)
    }
  } finally {
    await client.end()
  }
}

function takeFiles(cluster: string, dataFolder: string, user: RunAs | null): TakePart {
  return async (part) => {
    const [kind, name = ''] = [part.slice(0, 5), normalize(part.slice(5))]
    if (name.startsWith('..') || name.startsWith('/'))
      throw problem(`"${part}" is no part of a base.`)
    const path = join(kind === 'data ' ? cluster : dataFolder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, '', { mode: 0o600 })
    if (user && kind === 'data ') chownSync(path, user.ids.uid, user.ids.gid)
    return { take: (bytes) => appendFile(path, bytes), end: async () => {} }
  }
}
