import { Badge } from '@healing-touch/ui/badge.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { Link } from '@tanstack/react-router'
import { Changes, Flags } from '../people/phrases.tsx'
import { clockTime } from '../words/day-words.ts'
import type { DayRow } from './day-answer.ts'
import { RowAction } from './row-action.tsx'
import { StatusControl } from './status-control.tsx'
import { statusWords } from './status-words.ts'

type DayRowCardProps = {
  row: DayRow
  day: string
  today: string
  isNext: boolean
  showMember: boolean
}

/** One booked visit: who comes, what to know, and what to do. */
export function DayRowCard({ row, day, today, isNext, showMember }: DayRowCardProps) {
  const { patientId, patientName, time, minutes, condition, status } = row
  const over = status === 'done' || status === 'missed'
  return (
    <article
      aria-label={`${clockTime(time)}, ${patientName}`}
      className={cardClass({
        tone: over ? 'sunken' : 'plain',
        className: `flex flex-col gap-3 md:flex-row md:gap-5 ${isNext ? 'border-accent ring-1 ring-accent' : ''}`,
      })}
    >
      <div className="flex items-center gap-3 md:w-20 md:shrink-0 md:flex-col md:items-start md:gap-0.5">
        <time dateTime={row.startsAt} className="font-display text-xl leading-tight font-semibold">
          {clockTime(time)}
        </time>
        <span className="text-sm text-ink-soft">{minutes} min</span>
        {isNext && (
          <Badge tone="calm" className="ml-auto md:mt-1.5 md:ml-0">
            Next
          </Badge>
        )}
      </div>
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <div>
          <h2 className="font-sans text-lg leading-snug font-semibold tracking-normal">
            <Link
              to="/patients/$patientId"
              params={{ patientId }}
              className="-my-2 inline-block py-2 hover:text-accent-ink hover:underline"
            >
              {patientName}
            </Link>
          </h2>
          <p className="text-sm text-ink-soft">
            {[
              condition ?? 'No assessment yet',
              visitWords(row),
              showMember && `with ${row.memberName}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {!over && <Flags flags={row.flags} name={patientName} />}
        {!over && <Changes changes={row.changes} label={`Since ${patientName}’s last visit`} />}
        <div className="mt-auto flex flex-wrap items-center pt-1 justify-between gap-x-4 gap-y-2">
          {day > today ? (
            <span className="text-sm text-ink-soft">{statusWords[status]}</span>
          ) : (
            <StatusControl row={row} day={day} />
          )}
          <RowAction row={row} isNext={isNext} isFuture={day > today} />
        </div>
      </div>
    </article>
  )
}

function visitWords({ visit: { number, planned } }: DayRow): string {
  if (number === 1) return planned ? `first visit of ${planned}` : 'first visit'
  return planned ? `visit ${number} of ${planned}` : `visit ${number}`
}
