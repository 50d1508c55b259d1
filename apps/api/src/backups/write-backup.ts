import { createHash } from 'node:crypto'
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { problem } from '../problem.ts'
import { type Manifest, manifestFormat } from './backup-manifest.ts'
import { frame } from './backup-parts.ts'
import {
  appliedMigrations,
  columnList,
  type OurTable,
  ourTables,
  ownConnection,
} from './our-tables.ts'
import { productVersion } from './product-version.ts'
import { sealing } from './sealed-file.ts'

/** What lies beside the embedded database and is needed with it: without the secret no second factor can be checked. */
export const filesBeside = ['secret', 'audit-heads.jsonl']

export type Written = { readonly file: string; readonly bytes: number; readonly manifest: Manifest }

type Writing = {
  readonly url: string
  readonly key: Buffer
  readonly folder: string
  /** Where the files beside the database lie. */
  readonly dataFolder: string
}

/**
 * Writes everything that the database holds at one instant into one encrypted file. Others go on reading and writing; what
 * was acknowledged before is in it. The file appears whole, and on the disk, or not at all.
 */
export async function writeBackup({ url, key, folder, dataFolder }: Writing): Promise<Written> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const client = await ownConnection(url)
  try {
    // before the instant: the ends of chains noted there must be in what is read then
    const beside = filesIn(dataFolder)
    await client.query('begin isolation level repeatable read read only')
    const { rows } = await client.query<{ at: Date; server: string }>(
      `select now() as at, current_setting('server_version') as server`,
    )
    const at = (rows[0]?.at ?? new Date()).toISOString()
    const file = join(folder, backupName(at))
    if (existsSync(file)) throw problem(`There is a backup of this second already: ${file}`)
    const unfinished = `${file}.unfinished`
    const manifest: Manifest = {
      format: manifestFormat,
      product: productVersion(),
      server: rows[0]?.server ?? '',
      at,
      migrations: [...((await appliedMigrations(client)) ?? [])],
      tables: [],
      heads: [],
      parts: [],
    }
    try {
      await pipeline(
        () => contentOf(client, manifest, beside),
        createGzip({ level: 4 }),
        sealing(key),
        createWriteStream(unfinished, { mode: 0o600, flush: true }),
      )
      renameSync(unfinished, file)
    } finally {
      rmSync(unfinished, { force: true })
    }
    return { file, bytes: statSync(file).size, manifest }
  } finally {
    await client.end()
  }
}

type Beside = { readonly name: string; readonly bytes: Buffer }

function filesIn(dataFolder: string): readonly Beside[] {
  return filesBeside
    .filter((name) => existsSync(join(dataFolder, name)))
    .map((name) => ({ name, bytes: readFileSync(join(dataFolder, name)) }))
}

export function backupName(at: string): string {
  return `healing-touch-${at.slice(0, 19).replaceAll(':', '')}Z.backup`
}

async function* contentOf(client: pg.Client, manifest: Manifest, beside: readonly Beside[]) {
  for (const { name, bytes } of beside) yield* partOf(manifest, `file ${name}`, [bytes], () => 0)
  const practices = await practicesIn(client)
  for (const table of await ourTables(client)) {
    const { name, columns, practice } = table
    const before = manifest.parts.length
    if (practice === null) yield* rowsOfPart(client, manifest, table, { name, where: '' })
    for (const id of practice === null ? [] : practices) {
      await client.query(
        `select set_config('app.practice_id', $1, true), set_config('app.role', 'owner', true)`,
        [id],
      )
      const where = `where ${pg.escapeIdentifier(practice ?? '')} = ${pg.escapeLiteral(id)}`
      yield* rowsOfPart(client, manifest, table, { name: `${name} ${id}`, where })
      if (name === 'public.audit_head') {
        const { rows } = await client.query<{ seq: string; hash: Buffer }>(
          `select seq, hash from audit_head ${where}`,
        )
        for (const { seq, hash } of rows)
          manifest.heads.push({ practice: id, seq: Number(seq), hash: hash.toString('hex') })
      }
    }
    const rows = manifest.parts.slice(before).reduce((sum, part) => sum + part.rows, 0)
    await refuseStrays(client, name, rows)
    manifest.tables.push({ name, columns: [...columns], rows })
  }
  yield frame('manifest', Buffer.from(JSON.stringify(manifest)))
}

/** Every practice there is; the policy `of_the_operator` shows them to the tables' owner. */
async function practicesIn(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>('select id from practice order by id')
  return rows.map(({ id }) => id)
}

/** Who sees past the walls can tell that no row was left out behind them. */
async function refuseStrays(client: pg.Client, name: string, taken: number): Promise<void> {
  const { rows } = await client.query<{ count: string | null }>(
    `select case when rolsuper or rolbypassrls then (select count(*) from ${name}) end as count
      from pg_roles where rolname = current_user`,
  )
  const there = rows[0]?.count
  if (there !== null && there !== undefined && Number(there) !== taken)
    throw problem(
      `Of ${there} rows of ${name} only ${taken} belong to a practice. No backup was made.`,
    )
}

async function* rowsOfPart(
  client: pg.Client,
  manifest: Manifest,
  { name: table, columns }: OurTable,
  { name, where }: { name: string; where: string },
) {
  const copy = client.query(
    copyTo(`copy (select ${columnList(columns)} from ${table} ${where}) to stdout`),
  )
  yield* partOf(manifest, name, copy, () => copy.rowCount)
}

/** What is empty leaves no part. */
async function* partOf(
  manifest: Manifest,
  name: string,
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
  rows: () => number,
) {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of pieces) {
    if (bytes === 0) yield frame('part', Buffer.from(name))
    bytes += piece.length
    hash.update(piece)
    yield frame('data', piece)
  }
  if (bytes > 0) manifest.parts.push({ name, bytes, rows: rows(), sha256: hash.digest('hex') })
}
