import type pg from 'pg'
import { verifyAll } from '../audit/verify-command.ts'
import { type Connection, connect } from '../db/connection.ts'
import { startEmbeddedPostgres } from '../db/embedded-postgres.ts'
import { isProblem } from '../problem.ts'
import { type Manifest, rowsOf } from './backup-manifest.ts'
import { ourTables, ownConnection } from './our-tables.ts'
import { restoreBackup } from './restore-backup.ts'
import { inScratch } from './scratch-folder.ts'

export type Drill = {
  readonly rows: number
  /** Of those rows, how many a restored database does not have. */
  readonly missing: number
  /** A sentence for each thing that is not as it was. */
  readonly problems: readonly string[]
}

type Drilling = { readonly file: string; readonly key: Buffer; readonly dataFolder: string }

/**
 * The restore drill: restores a backup into a server of its own beside the data, looks at all of it (rows, constraints,
 * indexes, walls, every practice's chain and seals), and removes it again.
 */
export async function drillRestore({ file, key, dataFolder }: Drilling): Promise<Drill> {
  return inScratch(dataFolder, async (scratch) => {
    const { url, stop } = await startEmbeddedPostgres({ dataFolder: scratch, fast: true })
    try {
      const manifest = await restoreBackup({ file, key, url, dataFolder: scratch })
      return await checkRestored(url, manifest, scratch)
    } finally {
      await stop()
    }
  }).catch((error: unknown) => {
    if (!isProblem(error)) throw error
    return { rows: 0, missing: 0, problems: [error.message] }
  })
}

/** Holds a restored database against what the backup says was in it. */
export async function checkRestored(
  url: string,
  manifest: Manifest,
  dataFolder: string,
): Promise<Drill> {
  const client = await ownConnection(url)
  const { db, close } = connect(url, { connections: 2 })
  const problems: string[] = []
  try {
    let missing = 0
    for (const { name, rows } of manifest.tables) {
      const there = await countOf(client, `select count(*) from ${name}`)
      if (there === rows) continue
      missing += Math.max(0, rows - there)
      problems.push(`${name} has ${there} rows instead of ${rows}.`)
    }
    problems.push(...(await unsound(client)))
    for (const { practice, seq, hash } of manifest.heads) {
      const { rows } = await client.query<{ seq: string; hash: string }>(
        `select seq, encode(hash, 'hex') as hash from audit_head where practice_id = $1`,
        [practice],
      )
      if (Number(rows[0]?.seq) !== seq || rows[0]?.hash !== hash)
        problems.push(`The memory of practice ${practice} does not end where it ended.`)
    }
    problems.push(...(await brokenMemory(db, dataFolder)))
    return { rows: rowsOf(manifest), missing, problems }
  } finally {
    await close()
    await client.end()
  }
}

/** Where a chain or a seal does not hold, in the words of `verify-audit`. */
export async function brokenMemory(
  db: Connection['db'],
  dataFolder: string,
): Promise<readonly string[]> {
  const said: string[] = []
  if ((await verifyAll(db, dataFolder, (line) => said.push(line))) === 0) return []
  return said.filter((line) => /BROKEN|CHANGED|^ {2}(entry|the |lines)/.test(line))
}

/** What is wrong with a database apart from its rows, a sentence each. */
export async function unsound(client: pg.Client): Promise<readonly string[]> {
  const found: string[] = []
  const look = async (sentence: string, text: string) => {
    const count = await countOf(client, text)
    if (count > 0) found.push(`${count} ${sentence}.`)
  }
  const ours = `in ('public'::regnamespace, 'auth'::regnamespace)`
  await look(
    'constraints are not validated',
    `select count(*) from pg_constraint where connamespace ${ours} and not convalidated`,
  )
  await look(
    'triggers do not fire',
    `select count(*) from pg_trigger join pg_class c on c.oid = tgrelid where relnamespace ${ours} and tgenabled <> 'O'`,
  )
  await look(
    'tables have no walls',
    `select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not like 'kysely%' and not (relrowsecurity and relforcerowsecurity)`,
  )
  await client.query('begin; set local role healing_touch_app')
  for (const { name, walled } of await ourTables(client))
    if (walled) await look(`rows of ${name} are seen from outside`, `select count(*) from ${name}`)
  await client.query('rollback')
  found.push(...(await damagedIndexes(client, ours)))
  return found
}

/** amcheck reads every index and the rows it leads to; the server of the drill has it. */
async function damagedIndexes(client: pg.Client, ours: string): Promise<readonly string[]> {
  const { rows } = await client.query(
    `select from pg_available_extensions where name = 'amcheck'
      and (select rolsuper from pg_roles where rolname = current_user)`,
  )
  if (rows.length === 0) return []
  await client.query('create extension if not exists amcheck with schema pg_catalog')
  try {
    await client.query(`
      select bt_index_check(i.indexrelid, true) from pg_index i join pg_class c on c.oid = i.indexrelid
      where c.relnamespace ${ours} and c.relam = (select oid from pg_am where amname = 'btree')`)
    return []
  } catch (error) {
    return [`An index is damaged: ${error instanceof Error ? error.message : error}.`]
  }
}

async function countOf(client: pg.Client, text: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(text)
  return Number(rows[0]?.count ?? 0)
}
