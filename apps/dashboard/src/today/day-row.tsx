import { Badge } from '@healing-touch/ui/badge.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { useEffect, useRef, useState } from 'react'
import { Changes, Flags } from '../people/phrases.tsx'
import { clockTime } from '../words/day-words.ts'
import type { DayRow } from './day-answer.ts'
import { OverRow } from './over-row.tsx'
import { RowAction } from './row-action.tsx'
import { RowPatient } from './row-patient.tsx'
import { SafetyMark } from './safety-mark.tsx'
import { StatusControl } from './status-control.tsx'
import { statusWords } from './status-words.ts'

type DayRowCardProps = {
  row: DayRow
  day: string
  today: string
  isNext: boolean
  showMember: boolean
}

/** One booked visit: who comes, what to know, and what to do. What was over when it was opened stays small. */
export function DayRowCard(props: DayRowCardProps) {
  const { row, day, today, isNext, showMember } = props
  const over = row.status === 'done' || row.status === 'missed'
  const [small, setSmall] = useState(over)
  const article = useRef<HTMLElement>(null)
  const reopened = useRef(false)

  useEffect(() => {
    if (small || !reopened.current) return
    reopened.current = false
    article.current?.focus()
  }, [small])

  return (
    <article
      ref={article}
      tabIndex={-1}
      aria-label={`${clockTime(row.time)}, ${row.patientName}`}
      className={cardClass({
        tone: over ? 'sunken' : 'plain',
        className: `flex flex-col gap-x-5 gap-y-2.5 md:flex-row ${isNext ? 'border-accent ring-1 ring-accent' : ''}`,
      })}
    >
      <div className="flex items-center gap-3 md:w-20 md:shrink-0 md:flex-col md:items-start md:gap-0.5">
        <time dateTime={row.startsAt} className="font-display text-xl leading-tight font-semibold">
          {clockTime(row.time)}
        </time>
        <span className="text-sm text-ink-soft">{row.minutes} min</span>
        {isNext && (
          <Badge tone="calm" className="ml-auto md:mt-1.5 md:ml-0">
            Next
          </Badge>
        )}
      </div>
      {small && over ? (
        <OverRow
          row={row}
          day={day}
          showMember={showMember}
          onReopen={() => {
            reopened.current = true
            setSmall(false)
          }}
        />
      ) : (
        <div className="flex min-w-0 flex-1 flex-col gap-2.5">
          <RowPatient row={row} showMember={showMember} />
          <SafetyMark row={row} />
          <Flags flags={row.flags} name={row.patientName} />
          <Changes changes={row.changes} label={`Since ${row.patientName}’s last visit`} />
          <div className="mt-auto flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pt-1">
            {day > today ? (
              <span className="text-sm text-ink-soft">{statusWords[row.status]}</span>
            ) : (
              <StatusControl row={row} day={day} />
            )}
            <RowAction row={row} isNext={isNext} isFuture={day > today} />
          </div>
        </div>
      )}
    </article>
  )
}
