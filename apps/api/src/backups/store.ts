import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'

export type BackupRun = {
  readonly at: string
  readonly what: 'backup' | 'drill'
  readonly ok: boolean
  readonly tookMs: number
  readonly file: string | null
  readonly bytes: number | null
  readonly rows: number | null
  readonly missing: number | null
  /** A sentence for whoever keeps the server. */
  readonly problem: string | null
}

/** Notes what this server did to keep its data. */
export async function saveRun(db: Kysely<Database>, run: Omit<BackupRun, 'at'>): Promise<void> {
  await sql`insert into operation.backup_run (what, ok, took_ms, file, bytes, row_count, missing, problem)
    values (${run.what}, ${run.ok}, ${Math.round(run.tookMs)}, ${run.file}, ${run.bytes}, ${run.rows}, ${run.missing},
      ${run.problem})`.execute(db)
}

export type LastRuns = {
  readonly now: string
  /** However they ended. */
  readonly backup: BackupRun | null
  readonly drill: BackupRun | null
  readonly goodBackup: BackupRun | null
  readonly goodDrill: BackupRun | null
}

export async function lastRuns(db: Kysely<Database>): Promise<LastRuns> {
  const [{ rows: clock }, { rows: runs }] = await Promise.all([
    sql<{ now: string }>`select clock_timestamp() as now`.execute(db),
    sql<BackupRun>`select at, what, ok, took_ms as "tookMs", file, bytes, row_count as rows,
      missing, problem from operation.newest_runs()`.execute(db),
  ])
  const newest = (what: BackupRun['what'], good: boolean) =>
    runs
      .filter((run) => run.what === what && (run.ok || !good))
      .reduce<BackupRun | null>((last, run) => (last && last.at > run.at ? last : run), null)
  return {
    now: clock[0]?.now ?? '',
    backup: newest('backup', false),
    drill: newest('drill', false),
    goodBackup: newest('backup', true),
    goodDrill: newest('drill', true),
  }
}
