import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')

export type ProductCopy = {
  readonly folder: string
  /** Runs a Node program of the copy; throws with what it printed when it fails. */
  readonly run: (args: readonly string[], under?: string) => string
  /** Files that differ from the original, built ones aside. */
  readonly changed: () => string[]
  /** Starts the copy with data of its own and waits until it answers. */
  readonly serve: (port: number) => Promise<void>
  readonly remove: () => Promise<void>
}

/** The working tree as it is, in a folder of its own, on the packages that are installed here. */
export function copyProduct(): ProductCopy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'healing-touch-copy-')))
  const data = mkdtempSync(join(tmpdir(), 'healing-touch-copy-data-'))
  const kept = filesOf(root)
  for (const file of kept) cpSync(join(root, file), join(folder, file))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const workspace of globSync('{apps,packages}/*', { cwd: root })) link(workspace, folder)
  let stop = async () => {}
  return {
    folder,
    run: (args, under = '.') =>
      execFileSync(process.execPath, args, {
        cwd: join(folder, under),
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    changed: () => {
      const now = globSync('{apps,packages,docs,.ci}/**/*.{ts,tsx,md}', {
        cwd: folder,
        exclude: (name) => /(^|\/)(node_modules|dist)$/.test(name),
      })
      return [...new Set([...kept, ...now])].filter((file) => !same(file, folder)).toSorted()
    },
    serve: async (port) => {
      const server = spawn(process.execPath, ['apps/api/src/main.ts'], {
        cwd: folder,
        stdio: 'ignore',
        env: { ...process.env, PORT: String(port), DATA_DIR: data },
      })
      const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
      stop = async () => {
        server.kill('SIGTERM')
        await ended
      }
      await answering(`http://localhost:${port}/readyz`, () => server.exitCode)
    },
    remove: async () => {
      await stop()
      for (const made of [folder, data]) rmSync(made, { recursive: true, force: true })
    },
  }
}

function filesOf(folder: string): string[] {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  return execFileSync('git', list, { cwd: folder, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(folder, file)))
}

/** The packages of one workspace; those of the product itself are the copy's own. */
function link(workspace: string, folder: string): void {
  const from = join(root, workspace, 'node_modules')
  if (!existsSync(from)) return
  const to = join(folder, workspace, 'node_modules')
  mkdirSync(join(to, '@healing-touch'), { recursive: true })
  for (const name of readdirSync(from))
    if (name !== '@healing-touch') symlinkSync(join(from, name), join(to, name))
  if (!existsSync(join(from, '@healing-touch'))) return
  for (const name of readdirSync(join(from, '@healing-touch'))) {
    const own = relative(root, realpathSync(join(from, '@healing-touch', name)))
    symlinkSync(join(folder, own), join(to, '@healing-touch', name))
  }
}

function same(file: string, folder: string): boolean {
  const [one, other] = [join(root, file), join(folder, file)]
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other))
}

async function answering(url: string, exitCode: () => number | null): Promise<void> {
  const until = Date.now() + 120_000
  while (Date.now() < until) {
    if (exitCode() !== null) throw new Error(`The copy ended with ${exitCode()}.`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await sleep(250)
  }
  throw new Error(`${url} did not answer.`)
}
