import { existsSync, readdirSync, renameSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { existingCluster } from '../db/embedded-cluster.ts'
import { isInUse } from '../db/embedded-leftover.ts'
import { outboxBeside } from '../db/embedded-outbox.ts'
import { startEmbeddedPostgres } from '../db/embedded-postgres.ts'
import { reachDatabase } from '../db/reach-database.ts'
import { type CommandEnv, callersFolder } from '../env.ts'
import { problem } from '../problem.ts'
import { explained, parsed, type Terminal } from './backup-command.ts'
import { rowsOf } from './backup-manifest.ts'
import { readBackup } from './backup-parts.ts'
import { backupsAmong } from './keep-backups.ts'
import { keepKey, openingKey } from './keep-key.ts'
import { alone, drillNoted } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { basesIn, restoreBase } from './restore-base.ts'
import { logFolder, shipWal } from './ship-wal.ts'
import { wordBytes, wordRows } from './word-drill.ts'
import { filesBeside } from './write-backup.ts'

const restoreHelp = `Restores a backup into a data folder, or into the empty database of DATABASE_URL.

  npx --yes pnpm run restore --from FILE [--into FOLDER]
  npx --yes pnpm run restore --at TIME [--into FOLDER]
  npx --yes pnpm run restore --drill [--from FILE]

  --from       the backup; with --drill the newest of BACKUP_DIR without it
  --at         a time since the last nights, like 2026-11-23T10:05, or "now" for the newest there is: the embedded
               database as it was then, from BACKUP_DIR
  --into       the data folder to restore into, instead of DATA_DIR or DATABASE_URL
  --put-aside  what is in that folder already is kept under another name, instead of refusing
  --drill      restores beside, checks everything, removes it again, and notes the result for the owner's page
  --help       this

The recovery key is read from BACKUP_KEY, else from the file backup-key of the data folder.
Nothing that is there is ever overwritten. It ends with 0 when all of it is restored, 1 when not, 2 when the command
was not understood.`

const eraseAgain =
  'Records that were erased since are in it again: the owner’s Practice page lists those whose time is over.'

const options = {
  from: { type: 'string' },
  at: { type: 'string' },
  into: { type: 'string' },
  'put-aside': { type: 'boolean' },
  drill: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** The whole command; gives its exit code, and says everything that goes wrong in a sentence. */
export async function restoreCommand(
  argv: readonly string[],
  { say, complain }: Terminal,
): Promise<number> {
  return explained(complain, async (env) => {
    const flags = parsed(argv, options)
    if (flags.help) {
      say(restoreHelp)
      return 0
    }
    if (flags.drill) return drillAgain(env, flags.from, { say, complain })
    const key = openingKey(env)
    const into = flags.into === undefined ? env.dataFolder : resolve(callersFolder(), flags.into)
    if (flags.at !== undefined) {
      await goBack(env, { into, at: flags.at, putsAside: flags['put-aside'] === true, key }, say)
      return 0
    }
    if (flags.from === undefined) throw problem('Which backup? Say --from FILE; --help says more.')
    const file = named(flags.from)
    const manifest = await readBackup(file, key)
    const practices = manifest.tables.find(({ name }) => name === 'public.practice')?.rows ?? 0
    say(
      `The backup of ${manifest.at}: ${rowsOf(manifest).toLocaleString('en')} rows, ` +
        `${practices} ${practices === 1 ? 'practice' : 'practices'}. It is whole and opens.`,
    )
    if (env.databaseUrl !== null && flags.into === undefined) {
      say('Restoring it into the database of DATABASE_URL, which must be empty …')
      await restoreBackup({ file, key, url: env.databaseUrl, dataFolder: null })
    } else {
      say(`Restoring it into ${into} …`)
      if (flags['put-aside']) putAside(into, say)
      await restoreInto(into, { file, key })
      keepKey(into, key)
    }
    say('Restored, every row of it. Start Healing Touch, and look whether it is what you expect.')
    say(eraseAgain)
    return 0
  })
}

type GoingBack = {
  readonly into: string
  readonly at: string
  readonly putsAside: boolean
  readonly key: Buffer
}

async function goBack(
  env: CommandEnv,
  { into, at, putsAside, key }: GoingBack,
  say: Terminal['say'],
): Promise<void> {
  const when = at === 'now' ? null : new Date(at)
  if (when && !(when.getTime() < Date.now()))
    throw problem(`"${at}" is no time that has been. Say one like 2026-11-23T10:05, or now.`)
  const then = when?.toISOString() ?? null
  const { folder: backups } = env.backups
  const cluster = existingCluster(into)
  if (cluster) {
    refuseRunning(cluster)
    if (!putsAside)
      throw problem(
        `There is a database in ${into} already, and nothing was changed. --put-aside keeps it under another name.`,
      )
    // what the server handed over when it stopped has not been moved yet
    await shipWal({ outbox: outboxBeside(cluster), folder: logFolder(cluster, backups), key })
  }
  const [newest] = logsAmong(backups)
    .flatMap(basesIn)
    .filter((base) => then === null || base.at <= then)
    .sort((one, other) => (one.at < other.at ? 1 : -1))
  if (!newest) throw problem(`There is nothing in ${backups} to go back to that time from.`)
  say(`Bringing back into ${into} what was there at ${then ?? 'the end of the log'} …`)
  if (cluster) putAside(into, say)
  const folder = dirname(newest.file)
  const server = await restoreBase({ folder, key, dataFolder: into, at: then, archive: true })
  await server.stop()
  keepKey(into, key)
  say('Brought back. Start Healing Touch, and look whether it is what you expect.')
  say(eraseAgain)
}

function logsAmong(backups: string): string[] {
  const names = existsSync(backups) ? readdirSync(backups) : []
  return names.filter((name) => /^log-\d+$/.test(name)).map((name) => join(backups, name))
}

function refuseRunning(cluster: string): void {
  if (isInUse(cluster))
    throw problem('Healing Touch is running on that folder. Stop it first; nothing was changed.')
}

function named(from: string): string {
  const file = resolve(callersFolder(), from)
  if (!existsSync(file)) throw problem(`There is no file ${file}.`)
  return file
}

async function restoreInto(folder: string, { file, key }: { file: string; key: Buffer }) {
  const cluster = existingCluster(folder)
  if (cluster) refuseRunning(cluster)
  const { url, stop } = await startEmbeddedPostgres({ dataFolder: folder })
  try {
    await restoreBackup({ file, key, url, dataFolder: folder })
  } finally {
    await stop()
  }
}

/** Keeps what is there under another name, beside. */
function putAside(folder: string, say: Terminal['say']): void {
  const cluster = existingCluster(folder)
  if (!cluster) return
  refuseRunning(cluster)
  const mark = `before-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`
  renameSync(cluster, join(dirname(cluster), `postgres.${mark}`))
  for (const name of filesBeside)
    if (existsSync(join(folder, name)))
      renameSync(join(folder, name), join(folder, `${name}.${mark}`))
  say(`What was there is kept in ${join(dirname(cluster), `postgres.${mark}`)}`)
}

async function drillAgain(
  env: CommandEnv,
  from: string | undefined,
  { say, complain }: Terminal,
): Promise<number> {
  const { folder } = env.backups
  const newest = existsSync(folder) ? backupsAmong(readdirSync(folder)).at(-1) : undefined
  if (from === undefined && newest === undefined)
    throw problem(`There is no backup in ${folder} yet. Make one: npx --yes pnpm run backup`)
  const file = from === undefined ? join(folder, newest ?? '') : named(from)
  const key = openingKey(env)
  const { url, close } = await reachDatabase(env)
  try {
    const bytes = statSync(file).size
    say(`Restoring ${file} (${wordBytes(bytes)}) beside …`)
    const drill = await alone(url, false, (db) =>
      drillNoted(db, { file, key, dataFolder: env.dataFolder, bytes }),
    )
    for (const sentence of drill?.problems ?? []) complain(sentence)
    if (!drill || drill.problems.length > 0) return 1
    say(`Restored and checked: ${wordRows(drill)}.`)
    return 0
  } finally {
    await close()
  }
}
