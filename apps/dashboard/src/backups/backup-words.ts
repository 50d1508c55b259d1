import { formatNumber, plural } from '@healing-touch/ui/words/format.ts'
import type { Answer } from '../api.ts'

type Backups = Answer['backups']['show']

const hourMs = 3_600_000

/** "12 minutes ago", "3 hours ago", "4 days ago". */
export function agoInWords(at: string, now: string): string {
  const ms = Math.max(0, Date.parse(now) - Date.parse(at))
  if (ms < 60_000) return 'just now'
  if (ms < hourMs) return `${plural(Math.floor(ms / 60_000), 'minute', 'minutes')} ago`
  if (ms < 48 * hourMs) return `${plural(Math.floor(ms / hourMs), 'hour', 'hours')} ago`
  return `${plural(Math.floor(ms / (24 * hourMs)), 'day', 'days')} ago`
}

export function sizeInWords(bytes: number): string {
  if (bytes < 1e6) return `${formatNumber(Math.ceil(bytes / 1e3))} kB`
  return bytes < 1e9 ? `${formatNumber(bytes / 1e6)} MB` : `${formatNumber(bytes / 1e9)} GB`
}

/** What the owner has to know of the backups: one sentence that matters, and one beside it. */
export function backupWords(shown: Backups): { calm: boolean; says: string; beside: string } {
  const { now, backup, drill, goodBackupAt, goodDrillAt, overdue } = shown
  if (goodBackupAt === null && !backup)
    return {
      calm: false,
      says: 'There is no backup yet.',
      beside:
        'The server makes the first one about an hour after it was started, then one every night.',
    }
  if (backup && !backup.ok)
    return {
      calm: !overdue,
      says: `The backup ${agoInWords(backup.at, now)} failed.`,
      beside: `${lastGood(goodBackupAt, now)} The server tries again; whoever keeps it finds the reason in its log.`,
    }
  if (drill && !drill.ok)
    return {
      calm: false,
      says: `The backup that was tried ${agoInWords(drill.at, now)} could not be restored whole.`,
      beside: `Show this to whoever keeps the server. ${lastGood(goodDrillAt, now)}`,
    }
  if (overdue)
    return {
      calm: false,
      says: `The last backup was made ${agoInWords(goodBackupAt ?? now, now)}.`,
      beside: 'There should be one for every night. Ask whoever keeps the server to look.',
    }
  const checked = drill
    ? `, restored and checked: ${plural(drill.rows ?? 0, 'row', 'rows')}, ${formatNumber(drill.missing ?? 0)} missing`
    : ''
  return {
    calm: true,
    says: `Last backup ${agoInWords(goodBackupAt ?? now, now)}${checked}.`,
    beside: `Encrypted, ${sizeInWords(backup?.bytes ?? 0)}. It opens only with the recovery key: keep that written down somewhere else.`,
  }
}

function lastGood(at: string | null, now: string): string {
  return at === null
    ? 'There is no good one yet.'
    : `The last good one is from ${agoInWords(at, now)}.`
}
