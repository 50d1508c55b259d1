import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { errorCode } from '../problem.ts'
import { opening, sealing } from './sealed-file.ts'

/** A part of the log, or where it branched when it was gone back in. */
const walName = /^[0-9A-F]{24}$|^[0-9A-F]{8}\.history$/
const suffix = '.wal'

/** Where a cluster's bases and log lie among the backups: no two clusters' logs fit together. Its number comes first in pg_control. */
export function logFolder(cluster: string, backups: string): string {
  const control = readFileSync(join(cluster, 'global', 'pg_control'))
  return join(backups, `log-${control.readBigUInt64LE(0)}`)
}

type Shipping = { readonly outbox: string; readonly folder: string; readonly key: Buffer }

/** Moves finished parts of the write-ahead log from the outbox to the backups, sealed; gives how many. */
export async function shipWal({ outbox, folder, key }: Shipping): Promise<number> {
  const names = existsSync(outbox)
    ? readdirSync(outbox)
        .filter((name) => walName.test(name))
        .sort()
    : []
  if (names.length > 0) mkdirSync(folder, { recursive: true, mode: 0o700 })
  // a note of each base, which nothing reads
  for (const name of existsSync(outbox) ? readdirSync(outbox) : [])
    if (name.endsWith('.backup')) rmSync(join(outbox, name), { force: true })
  for (const name of names) {
    const file = join(folder, `${name}${suffix}`)
    // a command beside the server may be at it too
    const unfinished = `${file}.${process.pid}.unfinished`
    try {
      await pipeline(
        createReadStream(join(outbox, name)),
        createGzip({ level: 1 }),
        sealing(key),
        createWriteStream(unfinished, { mode: 0o600, flush: true }),
      )
      renameSync(unfinished, file)
    } catch (error) {
      rmSync(unfinished, { force: true })
      if (errorCode(error) !== 'ENOENT') throw error
    }
    rmSync(join(outbox, name), { force: true })
  }
  return names.length
}

type Going = Omit<Shipping, 'folder'> & {
  readonly cluster: string
  readonly backups: string
  readonly onError: (error: unknown) => void
  readonly everyMs?: number
}

/** Goes on shipping while the server runs. What fails is said once, until it works again. Gives what stops it. */
export function keepShipping({ cluster, backups, onError, everyMs = 30_000, ...to }: Going) {
  let under: Promise<unknown> | null = null
  let failing = false
  const ship = async () => {
    try {
      await shipWal({ ...to, folder: logFolder(cluster, backups) })
      failing = false
    } catch (error) {
      if (!failing) onError(error)
      failing = true
    }
    under = null
  }
  const shipping = setInterval(() => {
    under ??= ship()
  }, everyMs)
  return async () => {
    clearInterval(shipping)
    await under
  }
}

/** The names of the parts that were shipped, oldest first. */
export function shippedWal(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => name.endsWith(suffix) && walName.test(name.slice(0, -suffix.length)))
    .map((name) => name.slice(0, -suffix.length))
    .sort()
}

/** Puts the parts from `first` on back where a server can read them. */
export async function unshipWal(
  { folder, key, first }: { folder: string; key: Buffer; first: string },
  into: string,
): Promise<readonly string[]> {
  // the timeline comes first in a name, and a branch goes on where it branched
  const names = shippedWal(folder).filter(
    (name) => name.endsWith('.history') || placeOf(name) >= placeOf(first),
  )
  for (const name of names)
    await pipeline(
      createReadStream(join(folder, `${name}${suffix}`)),
      opening(key),
      createGunzip(),
      createWriteStream(join(into, name), { mode: 0o600 }),
    )
  return names
}

/** Removes the parts that no base needs any more. */
export function removeWalBefore(folder: string, first: string): void {
  for (const name of shippedWal(folder))
    if (!name.endsWith('.history') && placeOf(name) < placeOf(first))
      rmSync(join(folder, `${name}${suffix}`))
}

const placeOf = (name: string) => name.slice(8)
