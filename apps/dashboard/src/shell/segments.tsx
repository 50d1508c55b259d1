import { classes } from '@healing-touch/ui/classes.ts'
import { useId } from 'react'

type SegmentsProps<Value extends string> = {
  legend: string
  choices: readonly { value: Value; label: string }[]
  value: Value
  onValue: (value: Value) => void
}

/** One of two or three ways to look at the same screen. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { legend, choices, value, onValue } = props
  const name = useId()
  return (
    <fieldset className="flex min-w-0 rounded-lg bg-sunken p-1">
      <legend className="sr-only">{legend}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className={classes(
            'tap flex flex-auto items-center justify-center rounded-md px-3.5 text-sm font-semibold whitespace-nowrap transition-colors',
            'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
            choice.value === value
              ? 'bg-surface text-accent-ink shadow-sm ring-1 ring-line-strong/60'
              : 'text-ink-soft hover:text-ink',
          )}
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onValue(choice.value)}
            className="sr-only"
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
