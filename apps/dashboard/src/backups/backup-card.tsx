import { Card } from '@healing-touch/ui/card.tsx'
import { useQuery } from '@tanstack/react-query'
import DatabaseBackup from 'lucide-react/icons/database-backup'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { trpc } from '../api.ts'
import { backupWords } from './backup-words.ts'

/** Whether what is kept here would survive this server; for owners. */
export function BackupCard() {
  const { data } = useQuery(trpc.backups.show.queryOptions())
  if (!data) return null
  const { calm, says, beside } = backupWords(data)
  const Icon = calm ? DatabaseBackup : TriangleAlert
  return (
    <Card title="Backups" tone={calm ? 'plain' : 'attention'} className="print:hidden">
      <p className="flex items-start gap-3">
        <Icon aria-hidden size={24} className="mt-0.5 shrink-0" />
        <span>
          <strong className="font-semibold">{says}</strong> {beside}
        </span>
      </p>
    </Card>
  )
}
