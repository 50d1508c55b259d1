import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { errorCode, problem } from '../problem.ts'
import { randomSecret } from '../start/keep-secret.ts'
import { processFacts } from '../start/processes.ts'
import { type Binaries, program } from './embedded-binaries.ts'
import { canEnter, plainEnv, type RunAs } from './embedded-user.ts'

export const clusterIn = (home: string) => join(home, 'postgres')
const passwordFile = (cluster: string) => join(cluster, 'healing-touch-password')

/** The existing data of this data folder, wherever it was put, or null. */
export function existingCluster(dataFolder: string): string | null {
  const homes = process.getuid?.() === 0 ? [dataFolder, homeOutside(dataFolder)] : [dataFolder]
  return homes.map(clusterIn).find((cluster) => existsSync(cluster)) ?? null
}

/** Makes the folder, open to others as far as its name goes: what is private in it has modes of its own. */
export function makeDataFolder(dataFolder: string): string {
  try {
    if (!existsSync(dataFolder)) {
      mkdirSync(dataFolder, { recursive: true, mode: 0o755 })
      chmodSync(dataFolder, 0o755)
    }
    const folder = realpathSync(dataFolder)
    for (const path of [folder, clusterIn(folder)].filter((path) => existsSync(path))) {
      accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
    }
    return folder
  } catch (error) {
    throw problem(
      `This user cannot use the data folder ${dataFolder} (${errorCode(error)}). ` +
        'Start as the user it belongs to, or choose another: DATA_DIR=…',
    )
  }
}

/** The folder for a new cluster: the data folder, or one in /var/tmp where the server's user cannot reach that. */
export function chooseHome(dataFolder: string, user: RunAs | null): string {
  if (canEnter(user, dataFolder)) return dataFolder
  const outside = homeOutside(dataFolder)
  try {
    mkdirSync(outside, { mode: 0o755 })
    chmodSync(outside, 0o755)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    const { uid, mode } = statSync(outside)
    if (uid !== process.getuid?.() || (mode & 0o022) !== 0) {
      throw problem(`${outside} belongs to somebody else. Remove it, or choose a DATA_DIR.`)
    }
  }
  return outside
}

function homeOutside(dataFolder: string): string {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)
  return join('/var/tmp', `healing-touch-${name}`)
}

type Making = {
  readonly binaries: Binaries
  readonly user: RunAs | null
  readonly fast: boolean
}

/** Makes an empty cluster with a random password. It appears whole or not at all, whenever it is interrupted. */
export async function makeCluster(home: string, { binaries, user, fast }: Making): Promise<void> {
  removeUnfinished(home)
  const unfinished = `${clusterIn(home)}.new-${process.pid}`
  const password = `${unfinished}.password`
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(password, randomSecret(), { mode: 0o600 })
  if (user) {
    chownSync(unfinished, user.ids.uid, user.ids.gid)
    chownSync(password, user.ids.uid, user.ids.gid)
  }
  const words = [
    ...['--pgdata', unfinished, '--username', 'postgres', '--pwfile', password],
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-instructions'],
    ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C'],
    ...(fast ? ['--no-sync'] : []),
  ]
  const { code, output } = await run(program(binaries, 'initdb'), words, user)
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    rmSync(password, { force: true })
    throw problem(`The database could not be made in ${home}:\n${output.trim()}`)
  }
  renameSync(password, passwordFile(unfinished))
  try {
    renameSync(unfinished, clusterIn(home))
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(clusterIn(home))) throw error
  }
}

export function readPassword(cluster: string, { version }: Binaries): string {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (made !== version.split('.')[0]) {
    throw problem(
      `The data in ${cluster} was written by PostgreSQL ${made}, and this is PostgreSQL ${version}. ` +
        'Start the version of Healing Touch that wrote it, or choose another DATA_DIR.',
    )
  }
  return readFileSync(passwordFile(cluster), 'utf8')
}

function removeUnfinished(home: string): void {
  for (const name of readdirSync(home)) {
    const pid = /^postgres\.new-(\d+)/.exec(name)?.[1]
    if (pid && (Number(pid) === process.pid || !processFacts(Number(pid)))) {
      rmSync(join(home, name), { recursive: true, force: true })
    }
  }
}

function run(
  command: string,
  words: readonly string[],
  user: RunAs | null,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { ...user?.ids, cwd: '/', env: plainEnv })
    let output = ''
    child.stdout.resume()
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
