import { type Connection, connect } from '../db/connection.ts'
import { reachDatabase } from '../db/reach-database.ts'
import type { CommandEnv } from '../env.ts'
import { isProblem, problem } from '../problem.ts'
import { type Drill, drillRestore } from './drill-restore.ts'
import { isBackupDue } from './due-backup.ts'
import { removeSuperseded } from './keep-backups.ts'
import { sealingKey } from './keep-key.ts'
import { makeBase } from './make-base.ts'
import { ownConnection } from './our-tables.ts'
import { lastRuns, saveRun } from './store.ts'
import { type Written, writeBackup } from './write-backup.ts'

/** Any number that nobody else takes: one backup at a time, whichever process makes it. */
const lock = 20_261_129

type Making = {
  readonly env: CommandEnv
  /** Elsewhere than where backups lie: nothing is removed there. */
  readonly to?: string
  /** Only if no other process made one for this night. */
  readonly scheduled?: boolean
}

export type MadeBackup = { readonly written: Written; readonly drill: Drill; readonly gone: number }

/** Makes a backup, restores it beside to see that it can be, notes both, and removes what it supersedes. Null when none is due. */
export async function makeBackup({ env, to, scheduled }: Making): Promise<MadeBackup | null> {
  const key = sealingKey(env)
  const { url, close } = await reachDatabase(env)
  try {
    return await alone(url, scheduled === true, async (db) => {
      if (scheduled && !(await stillDue(db, env))) return null
      const folder = to ?? env.backups.folder
      const { dataFolder } = env
      const written = await noted(db, 'backup', async () => {
        const made = await writeBackup({ url, key, folder, dataFolder })
        const rows = made.manifest.parts.reduce((sum, part) => sum + part.rows, 0)
        return {
          result: made,
          file: made.file,
          bytes: made.bytes,
          rows,
          missing: null,
          problem: null,
        }
      })
      const base = () => (to === undefined ? makeBase({ env, url, key }) : Promise.resolve([]))
      const drill = await drillNoted(db, {
        file: written.file,
        key,
        dataFolder,
        bytes: written.bytes,
        more: base,
      })
      const good = drill.problems.length === 0
      const gone = good && to === undefined ? removeSuperseded(folder, env.backups.keep).length : 0
      return { written, drill, gone }
    })
  } finally {
    await close()
  }
}

type Drilled = {
  readonly file: string
  readonly key: Buffer
  readonly dataFolder: string
  readonly bytes: number
  /** What else is to be tried: a sentence for each thing that is wrong. */
  readonly more?: () => Promise<readonly string[]>
}

/** Tries a backup and notes what came of it. */
export function drillNoted(
  db: Connection['db'],
  { bytes, more, ...drilled }: Drilled,
): Promise<Drill> {
  return noted(db, 'drill', async () => {
    const { rows, missing, problems: found } = await drillRestore(drilled)
    const problems = [...found, ...((await more?.()) ?? [])]
    return {
      result: { rows, missing, problems },
      file: drilled.file,
      bytes,
      rows,
      missing,
      problem: problems.join('\n') || null,
    }
  })
}

/** Runs `work` with the database while no other process makes a backup; scheduled ones give way. */
export async function alone<Result>(
  url: string,
  givesWay: boolean,
  work: (db: Connection['db']) => Promise<Result | null>,
): Promise<Result | null> {
  const client = await ownConnection(url)
  const { db, close } = connect(url, { connections: 2 })
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      'select pg_try_advisory_lock($1) as mine',
      [lock],
    )
    if (rows[0]?.mine) return await work(db)
    if (givesWay) return null
    throw problem('Another backup is under way. Try again when it is done.')
  } finally {
    await close()
    await client.end()
  }
}

async function stillDue(db: Connection['db'], { backups }: CommandEnv): Promise<boolean> {
  const { now, backup, goodBackup } = await lastRuns(db)
  return (
    backups.hour !== null &&
    isBackupDue({
      now,
      hour: backups.hour,
      zone: Temporal.Now.timeZoneId(),
      startedAt: '1970-01-01T00:00:00Z',
      lastGoodAt: goodBackup?.at ?? null,
      lastTriedAt: backup?.at ?? null,
    })
  )
}

type Outcome<Result> = {
  readonly result: Result
  readonly file: string
  readonly bytes: number
  readonly rows: number
  readonly missing: number | null
  readonly problem: string | null
}

/** What is done is noted with how it ended, and how long it took by a clock that nobody sets. */
async function noted<Result>(
  db: Connection['db'],
  what: 'backup' | 'drill',
  work: () => Promise<Outcome<Result>>,
): Promise<Result> {
  const began = performance.now()
  const took = () => performance.now() - began
  try {
    const { result, ...run } = await work()
    await saveRun(db, { what, ok: run.problem === null, tookMs: took(), ...run })
    return result
  } catch (error) {
    const failed = isProblem(error) ? error.message : 'Something went wrong that nobody expected.'
    const nothing = { file: null, bytes: null, rows: null, missing: null }
    await saveRun(db, { what, ok: false, tookMs: took(), ...nothing, problem: failed }).catch(
      () => {},
    )
    throw error
  }
}
