import { classes } from '@healing-touch/ui/classes.ts'
import Check from 'lucide-react/icons/check'
import UserCheck from 'lucide-react/icons/user-check'
import UserX from 'lucide-react/icons/user-x'
import type { DayRow } from './day-answer.ts'
import { statusWords } from './status-words.ts'
import { useStatus } from './use-status.ts'

const steps = [
  { status: 'arrived', icon: UserCheck, chosen: 'bg-accent-soft text-accent-ink' },
  { status: 'done', icon: Check, chosen: 'bg-good-soft text-good-ink' },
  { status: 'missed', icon: UserX, chosen: 'bg-attention-soft text-attention-ink' },
] as const

/** What became of a booked visit: one tap sets it, a tap on what is set takes it back. */
export function StatusControl({ row, day }: { row: DayRow; day: string }) {
  const setStatus = useStatus(row, day)
  return (
    <fieldset className="flex min-w-0 divide-x divide-line-strong/50 rounded-lg max-sm:w-full border border-line-strong/70 bg-surface">
      <legend className="sr-only">Status of {row.patientName}’s visit</legend>
      {steps.map(({ status, icon: Icon, chosen }) => {
        const pressed = row.status === status
        return (
          <button
            key={status}
            type="button"
            aria-pressed={pressed}
            onClick={() => setStatus(pressed ? 'booked' : status)}
            className={classes(
              'tap inline-flex flex-1 items-center justify-center gap-1.5 px-3 text-sm transition-colors nth-2:rounded-l-lg last:rounded-r-lg',
              pressed ? `font-bold ${chosen}` : 'font-medium text-ink-soft hover:bg-sunken',
            )}
          >
            <Icon aria-hidden size={17} className="shrink-0" />
            {statusWords[status]}
          </button>
        )
      })}
    </fieldset>
  )
}
