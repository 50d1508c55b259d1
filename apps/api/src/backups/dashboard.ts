import { ownerProcedure, router } from '../gate.ts'
import { type BackupRun, lastRuns } from './store.ts'

const overdueMs = 25 * 60 * 60_000

/** What the owner sees of a backup or a drill: never where it lies. */
function shown(run: BackupRun | null) {
  if (!run) return null
  const { at, ok, tookMs, bytes, rows, missing } = run
  return { at, ok, tookMs, bytes, rows, missing }
}

export const dashboardBackups = router({
  /** When the server last backed up, and last tried that it can be restored; of all practices on it. */
  show: ownerProcedure.meta({ opensRecords: false }).query(async ({ ctx: { trx } }) => {
    const { now, backup, drill, goodBackup, goodDrill } = await lastRuns(trx)
    const late = (run: BackupRun | null) =>
      run === null || Date.parse(now) - Date.parse(run.at) > overdueMs
    return {
      now,
      backup: shown(backup),
      drill: shown(drill),
      goodBackupAt: goodBackup?.at ?? null,
      goodDrillAt: goodDrill?.at ?? null,
      /** More than 25 hours without a backup that was restored and checked. */
      overdue: late(goodBackup) || late(goodDrill),
    }
  }),
})
