import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { existingCluster } from '../db/embedded-cluster.ts'
import { processFacts } from '../start/processes.ts'

/** A data folder for the moment: beside the data, whose disk may hold it, and gone with everything in it at the end. */
export async function inScratch<Result>(
  dataFolder: string,
  work: (scratch: string) => Promise<Result>,
): Promise<Result> {
  removeLeftovers(dataFolder)
  const scratch = join(dataFolder, `drill-${process.pid}`)
  mkdirSync(scratch, { recursive: true, mode: 0o755 })
  try {
    return await work(scratch)
  } finally {
    removeScratch(scratch)
  }
}

/** The server may have had to lie elsewhere, see `chooseHome`. */
function removeScratch(scratch: string): void {
  const cluster = existingCluster(scratch)
  if (cluster) rmSync(dirname(cluster), { recursive: true, force: true })
  rmSync(scratch, { recursive: true, force: true })
}

/** What drills left that were killed: nobody's data may lie about in the clear. */
function removeLeftovers(dataFolder: string): void {
  for (const name of existsSync(dataFolder) ? readdirSync(dataFolder) : []) {
    const pid = /^drill-(\d+)$/.exec(name)?.[1]
    if (pid && !processFacts(Number(pid))) removeScratch(join(dataFolder, name))
  }
}
