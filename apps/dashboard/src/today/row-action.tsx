import { buttonClass } from '@healing-touch/ui/button.tsx'
import { Link } from '@tanstack/react-router'
import { useMe } from '../people/use-me.ts'
import type { DayRow } from './day-answer.ts'

type RowActionProps = { row: DayRow; isNext: boolean; isFuture: boolean }

const look = 'max-sm:w-full'

/** The one thing to do about a visit now. Charting is a therapist's; the front desk opens the chart. */
export function RowAction({ row, isNext, isFuture }: RowActionProps) {
  const { patientId, appointmentId, visitId, status, patientName } = row
  const treats = useMe().treats
  const forWhom = <span className="sr-only"> of {patientName}</span>

  if (isFuture || status === 'missed' || (!treats && visitId === null))
    return (
      <Link
        to="/patients/$patientId"
        params={{ patientId }}
        className={buttonClass({ size: 'small', className: status === 'missed' ? '' : look })}
      >
        Open chart{forWhom}
      </Link>
    )
  if (visitId !== null)
    return (
      <Link
        to="/patients/$patientId/visits/$visitId"
        params={{ patientId, visitId }}
        className={buttonClass({
          size: 'small',
          tone: status === 'done' || !treats ? 'quiet' : 'primary',
          className: status === 'done' ? '' : look,
        })}
      >
        {status === 'done' || !treats ? 'See visit' : 'Continue chart'}
        {forWhom}
      </Link>
    )
  return (
    <Link
      to="/patients/$patientId/visits/new"
      params={{ patientId }}
      search={{ appointment: appointmentId }}
      // preloading would open the visit
      preload={false}
      className={buttonClass({
        size: 'small',
        tone: isNext || status === 'arrived' ? 'primary' : 'secondary',
        className: status === 'done' ? '' : look,
      })}
    >
      {status === 'done' ? 'Chart visit' : 'Start visit'}
      {forWhom}
    </Link>
  )
}
