import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode, problem } from '../problem.ts'
import { type ProcessFacts, processFacts } from '../start/processes.ts'

/** What the server's own lock file says. */
export function readLockFile(
  cluster: string,
): { pid: number; port: number; ready: boolean } | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Named on the server's command line, so that the next start can tell whether its starter still lives. */
export const starterSetting = 'healing_touch.starter'

/** Whether a server runs on this data whose starter lives, as while the product runs. */
export function isInUse(cluster: string): boolean {
  const lock = readLockFile(cluster)
  const server = lock && processFacts(lock.pid)
  return server ? isServerOf(server, cluster) && server.parent === starterOf(server) : false
}

/**
 * Clears the way for a server on this data: ends one whose starter is gone, and refuses when another instance lives.
 * The lock file of a dead server is left to PostgreSQL, which looks for surviving children before it removes it.
 */
export async function endLeftover(cluster: string): Promise<void> {
  const lock = readLockFile(cluster)
  if (!lock) return
  const server = processFacts(lock.pid)
  if (!server || !isServerOf(server, cluster)) return forgetPid(cluster)
  const starter = starterOf(server)
  if (server.parent === starter) {
    throw problem(
      `Healing Touch already runs on the data in ${cluster} (process ${starter}). ` +
        'Stop that one first, or choose another folder: DATA_DIR=… npx --yes pnpm start',
    )
  }
  await endServer(server)
}

async function endServer(server: ProcessFacts): Promise<void> {
  for (const { signal, seconds } of [
    { signal: 'SIGINT', seconds: 15 },
    { signal: 'SIGQUIT', seconds: 15 },
  ] as const) {
    process.kill(server.pid, signal)
    const deadline = performance.now() + seconds * 1000
    while (performance.now() < deadline) {
      if (processFacts(server.pid)?.started !== server.started) return
      await sleep(20)
    }
  }
  throw problem(
    `A database server left over from before (process ${server.pid}) does not end. End it by hand, then start again.`,
  )
}

function starterOf(server: ProcessFacts): number {
  return Number(new RegExp(`${starterSetting}=(\\d+)`).exec(server.command)?.[1])
}

function isServerOf(process: ProcessFacts, cluster: string): boolean {
  return process.command.includes(`-D ${cluster} `)
}

/** The number may belong to another process by now, or to a zombie: PostgreSQL takes only a number of nobody for stale. */
function forgetPid(cluster: string): void {
  const file = join(cluster, 'postmaster.pid')
  const [, ...rest] = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, ['2147483647', ...rest].join('\n'))
}
