import { formatWeekday } from '@healing-touch/ui/words/format.ts'
import Check from 'lucide-react/icons/check'
import Minus from 'lucide-react/icons/minus'
import type { Routine } from './use-tick.ts'

type Day = Routine['week'][number]

/** The last seven days of a routine. "Not logged" looks and reads different from "not today". */
export function WeekDots({ week }: { week: readonly Day[] }) {
  return (
    <ol aria-label="The last seven days" className="flex justify-between gap-1">
      {week.map((day) => {
        const weekday = formatWeekday(day.day, 'UTC')
        return (
          <li key={day.day} className="flex flex-col items-center gap-1">
            <span className="sr-only">
              {weekday}: {dayWords(day)}
            </span>
            <Dot day={day} />
            <span aria-hidden className="text-xs text-ink-soft">
              {weekday.slice(0, 2)}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

function Dot({ day: { state, prescribed } }: { day: Day }) {
  const shape = 'grid size-7 place-items-center rounded-full'
  if (!prescribed)
    return (
      <span aria-hidden className={shape}>
        <span className="size-1.5 rounded-full bg-line-strong/50" />
      </span>
    )
  if (state === 'done')
    return (
      <span aria-hidden className={`${shape} bg-accent text-on-accent`}>
        <Check size={16} strokeWidth={3} />
      </span>
    )
  if (state === 'partly')
    return (
      <span aria-hidden className={`${shape} overflow-hidden border-2 border-accent`}>
        <span className="h-full w-full translate-y-1/2 bg-accent" />
      </span>
    )
  if (state === 'not-done')
    return (
      <span aria-hidden className={`${shape} border-2 border-line-strong text-ink-soft`}>
        <Minus size={14} strokeWidth={3} />
      </span>
    )
  return <span aria-hidden className={`${shape} border-2 border-dashed border-line-strong/60`} />
}

function dayWords({ state, prescribed }: Day): string {
  if (!prescribed) return 'not part of your plan yet'
  if (state === null) return 'not logged'
  return { done: 'done', partly: 'partly done', 'not-done': 'not done' }[state]
}
