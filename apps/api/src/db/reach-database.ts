import { setTimeout as sleep } from 'node:timers/promises'
import type { Env } from '../env.ts'
import { problem } from '../problem.ts'
import { findBinaries } from './embedded-binaries.ts'
import { existingCluster, makeDataFolder, readPassword } from './embedded-cluster.ts'
import { isInUse, readLockFile } from './embedded-leftover.ts'
import { database, startEmbeddedPostgres } from './embedded-postgres.ts'
import { migrateToLatest } from './migrate.ts'

export type ReachedDatabase = {
  readonly url: string
  /** Stops what was started for the moment; a server that ran before goes on. */
  readonly close: () => Promise<void>
}

/**
 * The database for a command beside the product: the one of DATABASE_URL, else the embedded one, through the server
 * that runs on its data already or one started for the moment. Never makes an empty database.
 */
export async function reachDatabase({
  databaseUrl,
  dataFolder,
}: Pick<Env, 'databaseUrl' | 'dataFolder'>): Promise<ReachedDatabase> {
  if (databaseUrl) return { url: databaseUrl, close: async () => {} }
  const cluster = existingCluster(dataFolder)
  if (!cluster)
    throw problem(
      `There is no practice in ${dataFolder} yet. Start Healing Touch once (npx --yes pnpm start), ` +
        'or say where it is: DATA_DIR=… or DATABASE_URL=…',
    )
  makeDataFolder(dataFolder)
  if (isInUse(cluster)) return { url: await runningUrl(cluster), close: async () => {} }
  const { url, stop } = await startEmbeddedPostgres({ dataFolder })
  try {
    await migrateToLatest(url)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, close: stop }
}

async function runningUrl(cluster: string): Promise<string> {
  const password = readPassword(cluster, findBinaries())
  const deadline = performance.now() + 10_000
  while (performance.now() < deadline) {
    const lock = readLockFile(cluster)
    if (lock?.ready) return `postgres://postgres:${password}@127.0.0.1:${lock.port}/${database}`
    await sleep(100)
  }
  throw problem(`The database on ${cluster} is starting or stopping. Try again in a moment.`)
}
