import { chownSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RunAs } from './embedded-user.ts'

/** The folder beside a cluster that its server puts finished parts of its write-ahead log into. */
export const outboxBeside = (cluster: string) => join(dirname(cluster), 'wal-outbox')

export function makeOutbox(folder: string, user: RunAs | null): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user) chownSync(folder, user.ids.uid, user.ids.gid)
  return folder
}

/** At most five minutes of writing are not in it yet. A file appears whole and on the disk. */
export function archiveSettings(outbox: string): readonly string[] {
  const folder = `'${`${outbox}/`.replaceAll("'", `'\\''`).replaceAll('%', '%%')}'`
  const [part, whole] = [`${folder}%f.part`, `${folder}%f`]
  return [
    'archive_mode=on',
    'archive_timeout=300',
    `archive_command=cp "%p" ${part} && sync ${part} && mv ${part} ${whole}`,
  ]
}
