import { FieldGroup } from '@healing-touch/ui/field.tsx'
import { type ReactNode, useId } from 'react'
import type { AnswerState } from './round.ts'

type YesNoProps = {
  question: string
  value: AnswerState | null
  onValue: (value: AnswerState) => void
  /** What a yes brings with it. */
  children?: ReactNode
}

const usual = { absent: 'No', present: 'Yes', unknown: 'Not sure' } as const
/** A question for a place is answered with knowing it. */
const place = { absent: 'Nowhere', present: 'I can say', unknown: 'Not sure' } as const
const order = ['absent', 'present', 'unknown'] as const

/** One question with three answers of the same size: none of them is the easier one to hit. */
export function YesNo({ question, value, onValue, children }: YesNoProps) {
  const name = useId()
  const words = /^(Where|Which)\b/.test(question) ? place : usual
  return (
    <FieldGroup legend={question} className="gap-2.5">
      <div className="grid max-w-md grid-cols-3 gap-2">
        {order.map((state) => (
          <label
            key={state}
            className={`tap flex items-center justify-center rounded-lg border px-2 text-center font-medium transition-colors has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus ${
              state === value
                ? 'border-accent bg-accent text-on-accent'
                : 'border-line-strong bg-surface hover:border-accent'
            }`}
          >
            <input
              type="radio"
              name={name}
              value={state}
              checked={state === value}
              onChange={() => onValue(state)}
              className="sr-only"
            />
            {words[state]}
          </label>
        ))}
      </div>
      {children}
    </FieldGroup>
  )
}
