import { cardClass } from '@healing-touch/ui/card.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { useId } from 'react'
import { TodayAnswer } from './today-answer.tsx'
import { type Routine, useTick } from './use-tick.ts'
import { WeekDots } from './week-dots.tsx'

/** One routine: one tap says it is done, another takes it back; how to do it opens below. */
export function RoutineCard({ routine }: { routine: Routine }) {
  const id = useId()
  const { state, barrier, answer } = useTick(routine)
  return (
    <section aria-labelledby={id} className={cardClass({ className: 'flex flex-col gap-4' })}>
      <div>
        <h3 id={id} className="text-lg">
          {routine.name}
        </h3>
        <p className="text-sm text-ink-soft">
          {plural(routine.minutes, 'minute', 'minutes', locale)},{' '}
          {routine.perWeek === 7
            ? 'every day'
            : `${plural(routine.perWeek, 'time', 'times', locale)} a week`}
        </p>
        {routine.dose && <p className="text-sm">{routine.dose}</p>}
      </div>
      <TodayAnswer name={routine.name} state={state} barrier={barrier} onAnswer={answer} />
      <WeekDots week={routine.week} />
      <p className="-mt-2 text-sm text-ink-soft">{weekSentence(routine)}</p>
      <HowTo routine={routine} />
    </section>
  )
}

function weekSentence({ week, perWeek, counts }: Routine): string {
  const done = week.filter(({ state }) => state === 'done').length
  const partly = week.filter(({ state }) => state === 'partly').length
  const open = week.filter(({ state, prescribed }) => prescribed && state === null).length
  const parts = [`Done ${done} of ${perWeek} ${counts} in the last seven days`]
  if (partly > 0) parts.push(`${partly} partly`)
  if (open > 0) parts.push(`${plural(open, 'day', 'days', locale)} not logged`)
  return `${parts.join(', ')}.`
}

function HowTo({ routine: { steps, avoid, stopIf, name } }: { routine: Routine }) {
  return (
    <details className="group border-t border-line pt-2">
      <summary className="tap -mx-1 inline-flex items-center gap-1 rounded-md px-1 font-semibold text-accent-ink hover:underline">
        <ChevronRight aria-hidden size={18} className="transition-transform group-open:rotate-90" />
        How to do it<span className="sr-only">: {name}</span>
      </summary>
      <ol className="mt-1 flex list-decimal flex-col gap-1.5 pl-6">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {avoid.length > 0 && (
        <div className="mt-3">
          <p className="font-semibold">Leave it out, or ask us first, with:</p>
          <ul className="flex list-disc flex-col gap-1 pl-6">
            {avoid.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="mt-3 rounded-lg bg-attention-soft px-4 py-2.5 text-attention-ink">{stopIf}</p>
    </details>
  )
}
