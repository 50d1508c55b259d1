import { buttonClass } from '@healing-touch/ui/button.tsx'
import { Link } from '@tanstack/react-router'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { Segments } from '../shell/segments.tsx'
import { addDays } from '../words/day-words.ts'
import type { Whose } from './day-answer.ts'

type DayBarProps = {
  day: string
  today: string
  whose: Whose
  onWhose: (whose: Whose) => void
}

/** To the day before, back to today, to the day after; and whose visits. */
export function DayBar({ day, today, whose, onWhose }: DayBarProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-3 print:hidden">
      <nav aria-label="Day" className="flex items-center gap-1">
        <DayLink day={addDays(day, -1)} today={today} label="Day before">
          <ChevronLeft aria-hidden size={22} />
        </DayLink>
        {day === today ? (
          <span className="tap inline-flex items-center justify-center px-3 text-sm font-semibold text-ink-soft">
            Today
          </span>
        ) : (
          <Link
            to="/"
            search={(kept) => ({ ...kept, day: undefined })}
            className={buttonClass({ size: 'small' })}
          >
            Today
          </Link>
        )}
        <DayLink day={addDays(day, 1)} today={today} label="Day after">
          <ChevronRight aria-hidden size={22} />
        </DayLink>
      </nav>
      <Segments
        legend="Whose visits"
        value={whose}
        onValue={onWhose}
        choices={[
          { value: 'mine', label: 'Mine' },
          { value: 'everyone', label: 'Everyone' },
        ]}
      />
    </div>
  )
}

type DayLinkProps = { day: string; today: string; label: string; children: React.ReactNode }

function DayLink({ day, today, label, children }: DayLinkProps) {
  return (
    <Link
      to="/"
      search={(kept) => ({ ...kept, day: day === today ? undefined : day })}
      aria-label={label}
      title={label}
      className={buttonClass({ size: 'icon' })}
    >
      {children}
    </Link>
  )
}
