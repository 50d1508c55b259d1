import { classes } from '@healing-touch/ui/classes.ts'
import { type ReactNode, useId } from 'react'
import type { AnswerState } from './round.ts'

type YesNoProps = {
  question: ReactNode
  value: AnswerState | null
  onValue: (value: AnswerState) => void
}

const choices = [
  { state: 'absent', label: 'No' },
  { state: 'present', label: 'Yes' },
  { state: 'unknown', label: 'Don’t know' },
] as const

/** One question in one line where there is room; arrow keys move between the answers. */
export function YesNo({ question, value, onValue }: YesNoProps) {
  const id = useId()
  return (
    <fieldset
      aria-labelledby={id}
      className="flex min-w-0 flex-wrap items-center justify-between gap-x-4 gap-y-1.5"
    >
      <p id={id} className="min-w-0 flex-1 basis-72 leading-snug font-medium">
        {question}
      </p>
      <div className="grid w-full grid-cols-[1fr_1fr_1.5fr] gap-1.5 sm:w-72">
        {choices.map(({ state, label }) => (
          <label
            key={state}
            className={classes(
              'tap flex items-center justify-center rounded-lg border px-2 text-center text-sm font-semibold transition-colors',
              'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
              state === value
                ? 'border-accent bg-accent text-on-accent'
                : 'border-line-strong bg-surface hover:border-accent',
            )}
          >
            <input
              type="radio"
              name={id}
              value={state}
              checked={state === value}
              onChange={() => onValue(state)}
              className="sr-only"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
