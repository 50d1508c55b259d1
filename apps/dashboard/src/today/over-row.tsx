import { Badge } from '@healing-touch/ui/badge.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import Check from 'lucide-react/icons/check'
import UserX from 'lucide-react/icons/user-x'
import type { DayRow } from './day-answer.ts'
import { RowAction } from './row-action.tsx'
import { RowPatient } from './row-patient.tsx'
import { statusWords } from './status-words.ts'
import { useStatus } from './use-status.ts'

type OverRowProps = { row: DayRow; day: string; showMember: boolean; onReopen: () => void }

/** A visit that is done or missed, small; it can be taken back. */
export function OverRow({ row, day, showMember, onReopen }: OverRowProps) {
  const setStatus = useStatus(row, day)
  const missed = row.status === 'missed'
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-56">
        <RowPatient row={row} showMember={showMember} />
      </div>
      <div className="flex items-center gap-1 max-sm:w-full max-sm:justify-between">
        <Badge
          tone={missed ? 'attention' : 'good'}
          icon={missed ? <UserX aria-hidden size={15} /> : <Check aria-hidden size={15} />}
        >
          {statusWords[row.status]}
        </Badge>
        <span className="flex">
          <Button
            tone="quiet"
            size="small"
            onClick={() => {
              setStatus('booked')
              onReopen()
            }}
          >
            Undo<span className="sr-only"> for {row.patientName}</span>
          </Button>
          <RowAction row={row} isNext={false} isFuture={false} />
        </span>
      </div>
    </div>
  )
}
