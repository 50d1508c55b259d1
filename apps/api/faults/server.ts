import { readdirSync, readFileSync } from 'node:fs'
import { readLockFile } from '../src/db/embedded-leftover.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/db/embedded-postgres.ts'

export type Server = {
  readonly url: string
  /** Ends every process of it at once, as losing the machine's power would, but for the disk. */
  readonly kill: () => Promise<void>
  /** On the same data, at the same address; gives how long it took. */
  readonly start: () => Promise<number>
  readonly stop: () => Promise<void>
}

/** A server with the settings of the product, which can be killed and started again. */
export async function startServer(dataFolder: string): Promise<Server> {
  let running: EmbeddedPostgres = await startEmbeddedPostgres({ dataFolder })
  const { url } = running
  const port = Number(new URL(url).port)
  return {
    url,
    kill: async () => {
      const pid = readLockFile(running.cluster)?.pid
      if (pid === undefined) throw new Error('The server does not say which process it is.')
      for (const each of [...childrenOf(pid), pid]) end(each)
      await running.stop()
    },
    start: async () => {
      const from = performance.now()
      running = await startEmbeddedPostgres({ dataFolder, port })
      return performance.now() - from
    },
    stop: () => running.stop(),
  }
}

function childrenOf(pid: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => parentOf(each) === pid)
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it had ended already
  }
}
