import { join } from 'node:path'
import { makeBackup } from '../src/backups/make-backup.ts'
import { type Fault, seconds, whole } from './figures.ts'

/** A backup of everything, restored into a server beside and looked at. */
export async function restore(databaseUrl: string, folder: string): Promise<Fault> {
  const from = performance.now()
  const to = join(folder, 'backups')
  const keep = { days: 7, weeks: 4, months: 12 }
  const made = await makeBackup({
    env: { databaseUrl, dataFolder: folder, backups: { folder: to, hour: null, keep, key: null } },
    to,
  })
  const { rows = 0, missing = 1, problems = [] } = made?.drill ?? {}
  return {
    kind: 'restore drill',
    done: `backup, restore and check in ${seconds(performance.now() - from)}`,
    figure: `${whole(rows)} rows, ${missing} missing${problems.map((it) => `; ${it}`).join('')}`,
    wanted: '0 missing, nothing wrong',
    ok: rows > 0 && missing === 0 && problems.length === 0,
  }
}
