import { createHash } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { z } from 'zod'
import { errorCode } from '../problem.ts'
import { frame } from './backup-parts.ts'
import { ownConnection } from './our-tables.ts'
import { sealing } from './sealed-file.ts'
import { filesBeside } from './write-backup.ts'

/** What a base is made of: the files of a running server, which the log from `firstWal` on makes whole. */
export const BaseContents = z.strictObject({
  at: z.iso.datetime(),
  firstWal: z.string(),
  /** Without it the copy is of no use. */
  lastWal: z.string(),
  folders: z.array(z.string()),
  parts: z.array(
    z.strictObject({ name: z.string(), bytes: z.int().nonnegative(), sha256: z.string() }),
  ),
})
type BaseContents = z.infer<typeof BaseContents>

/** What a server makes anew at its start; of these folders only the names are needed. */
const emptied =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/|(^|\/)pgsql_tmp/
const left =
  /^(postmaster\.(pid|opts)|backup_label|tablespace_map|recovery\.signal)$|pg_internal\.init$/

type Writing = {
  readonly url: string
  readonly cluster: string
  readonly key: Buffer
  readonly folder: string
  readonly dataFolder: string
}

/**
 * Copies the files of the embedded server while it runs, after PostgreSQL's "base backup using the low-level API". With the
 * write-ahead log since then, any instant after it can be gone back to.
 */
export async function writeBase({
  url,
  cluster,
  key,
  folder,
  dataFolder,
}: Writing): Promise<BaseContents> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const client = await ownConnection(url)
  try {
    const { rows } = await client.query<{ at: Date; wal: string }>(
      `select now() as at, pg_walfile_name(pg_backup_start('healing-touch', true)) as wal`,
    )
    const at = (rows[0]?.at ?? new Date()).toISOString()
    const file = join(folder, `healing-touch-${at.slice(0, 19).replaceAll(':', '')}Z.base`)
    const contents: BaseContents = {
      at,
      firstWal: rows[0]?.wal ?? '',
      lastWal: '',
      folders: [],
      parts: [],
    }
    try {
      await pipeline(
        () => contentOf(client, contents, { cluster, dataFolder }),
        createGzip({ level: 1 }),
        sealing(key),
        createWriteStream(`${file}.unfinished`, { mode: 0o600, flush: true }),
      )
      renameSync(`${file}.unfinished`, file)
    } finally {
      rmSync(`${file}.unfinished`, { force: true })
    }
    // what makes it whole is in the log up to here
    await client.query('select pg_switch_wal()')
    return contents
  } finally {
    await client.end()
  }
}

async function* contentOf(
  client: pg.Client,
  contents: BaseContents,
  { cluster, dataFolder }: Pick<Writing, 'cluster' | 'dataFolder'>,
) {
  for (const entry of readdirSync(cluster, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const name = relative(cluster, path)
    if (entry.isDirectory()) contents.folders.push(name)
    else if (entry.isFile() && !emptied.test(name) && !left.test(name))
      yield* partOf(contents, `data ${name}`, createReadStream(path))
  }
  for (const name of filesBeside)
    if (existsSync(join(dataFolder, name)))
      yield* partOf(contents, `file ${name}`, createReadStream(join(dataFolder, name)))
  const { rows } = await client.query<{ labelfile: string; wal: string }>(
    'select labelfile, pg_walfile_name(lsn) as wal from pg_backup_stop(wait_for_archive => false)',
  )
  contents.lastWal = rows[0]?.wal ?? ''
  yield* partOf(contents, 'data backup_label', [Buffer.from(rows[0]?.labelfile ?? '')])
  yield frame('manifest', Buffer.from(JSON.stringify(contents)))
}

/** A file may go while it is read, or change: the log says what became of it. */
async function* partOf(
  contents: BaseContents,
  name: string,
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
) {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    let begun = false
    for await (const piece of pieces) {
      if (!begun) yield frame('part', Buffer.from(name))
      begun = true
      bytes += piece.length
      hash.update(piece)
      yield frame('data', piece)
    }
    if (!begun) yield frame('part', Buffer.from(name))
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || bytes > 0) throw error
    return
  }
  contents.parts.push({ name, bytes, sha256: hash.digest('hex') })
}
