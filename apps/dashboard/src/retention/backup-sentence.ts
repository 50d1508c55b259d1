import { formatDay } from '@healing-touch/ui/words/format.ts'

/** Until when copies of what is erased are left. */
export function backupSentence(until: string | null): string {
  return until === null
    ? 'This server makes no backups itself; whoever backs up the database still has it for as long as their copies last.'
    : `Backups still hold it until ${formatDay(until, 'UTC')}.`
}
