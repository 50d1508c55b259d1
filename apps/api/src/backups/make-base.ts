import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '../db/connection.ts'
import { existingCluster } from '../db/embedded-cluster.ts'
import { outboxBeside } from '../db/embedded-outbox.ts'
import type { CommandEnv } from '../env.ts'
import { problem } from '../problem.ts'
import { brokenMemory, unsound } from './drill-restore.ts'
import { ownConnection } from './our-tables.ts'
import { removeOldBases, restoreBase } from './restore-base.ts'
import { inScratch } from './scratch-folder.ts'
import { logFolder, shippedWal, shipWal } from './ship-wal.ts'
import { writeBase } from './write-base.ts'

type Making = {
  readonly env: CommandEnv
  readonly url: string
  readonly key: Buffer
}

/**
 * Makes the base that the write-ahead log goes on from, where the server keeps one, and tries that a database comes of it.
 * Gives what is wrong with that, a sentence each.
 */
export async function makeBase({ env, url, key }: Making): Promise<readonly string[]> {
  const cluster = env.databaseUrl === null ? existingCluster(env.dataFolder) : null
  if (!cluster || !(await keepsLog(url))) return []
  const folder = logFolder(cluster, env.backups.folder)
  const { dataFolder } = env
  const { lastWal } = await writeBase({ url, cluster, key, folder, dataFolder })
  await shipped(lastWal, { outbox: outboxBeside(cluster), folder, key })
  const problems = await inScratch(dataFolder, async (scratch) => {
    const server = await restoreBase({ folder, key, dataFolder: scratch, at: null, fast: true })
    const client = await ownConnection(server.url)
    const { db, close } = connect(server.url, { connections: 2 })
    try {
      return [...(await unsound(client)), ...(await brokenMemory(db, scratch))]
    } finally {
      await close()
      await client.end()
      await server.stop()
    }
  })
  if (problems.length === 0) await removeOldBases(folder, key, env.backups.keep.days)
  return problems.map((sentence) => `Brought back by the write-ahead log: ${sentence}`)
}

async function keepsLog(url: string): Promise<boolean> {
  const client = await ownConnection(url)
  try {
    const { rows } = await client.query<{ mode: string }>(
      `select current_setting('archive_mode') as mode`,
    )
    return rows[0]?.mode === 'on'
  } finally {
    await client.end()
  }
}

async function shipped(wal: string, to: Parameters<typeof shipWal>[0]): Promise<void> {
  const deadline = performance.now() + 60_000
  for (;;) {
    await shipWal(to)
    if (shippedWal(to.folder).includes(wal)) return
    if (performance.now() > deadline)
      throw problem(`The server does not hand over its write-ahead log; ${wal} did not come.`)
    await sleep(200)
  }
}
