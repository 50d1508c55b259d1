import { Badge } from '@healing-touch/ui/badge.tsx'
import { classes } from '@healing-touch/ui/classes.ts'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { Link } from '@tanstack/react-router'
import { age, ago, dayOf, nextTime } from '../words/day-words.ts'
import type { PatientRow } from './patient-answer.ts'
import { Flag } from './phrases.tsx'

type PatientLineProps = { row: PatientRow; zone: string; today: string }

/** One patient; the whole line leads to the chart. */
export function PatientLine({ row, zone, today }: PatientLineProps) {
  const { id, name, birthDate, condition, closed, therapist, flags } = row
  const [first, ...more] = flags
  return (
    <li
      className={classes(
        'relative flex flex-col gap-x-6 gap-y-2 px-4 py-3.5 transition-colors hover:bg-accent-soft/50 sm:flex-row sm:px-5',
        'has-focus-visible:z-10 has-focus-visible:outline-3 has-focus-visible:outline-focus',
      )}
    >
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <Link
            to="/patients/$patientId"
            params={{ patientId: id }}
            className={classes(
              'text-lg leading-snug outline-none after:absolute after:inset-0',
              closed ? 'font-medium text-ink-soft' : 'font-semibold',
            )}
          >
            {name}
          </Link>
          <span className="text-sm text-ink-soft">
            {age(birthDate, today)}, born {formatDay(birthDate, 'UTC')}
          </span>
        </p>
        <p className="text-sm text-ink-soft">
          {[condition ?? 'No assessment yet', therapist && `with ${therapist}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {first && (
          <p className="mt-0.5 flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <Flag text={first.text} />
            {more.length > 0 && (
              <span className="text-sm font-semibold text-attention-ink">
                +{more.length}
                <span className="sr-only"> more to look at</span>
              </span>
            )}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-x-4 text-sm text-ink-soft sm:w-44 sm:shrink-0 sm:flex-col sm:pt-1 lg:w-52">
        <span>{seenWords(row, zone, today)}</span>
        {closed ? (
          <Badge className="self-start">Care ended</Badge>
        ) : (
          <span className={row.nextAppointmentAt ? 'font-medium text-ink' : ''}>
            {row.nextAppointmentAt
              ? `Next ${nextTime(row.nextAppointmentAt, zone, today)}`
              : 'Nothing booked'}
          </span>
        )}
      </div>
    </li>
  )
}

function seenWords({ lastVisitAt }: PatientRow, zone: string, today: string): string {
  return lastVisitAt ? `Last seen ${ago(dayOf(lastVisitAt, zone), today)}` : 'Not seen yet'
}
