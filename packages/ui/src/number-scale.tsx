import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { FieldGroup } from './field.tsx'

type NumberScaleProps = {
  legend: ReactNode
  /** What the ends mean, such as "No pain" and "The worst you can imagine". */
  lowLabel: string
  highLabel: string
  value: number | null
  onValue: (value: number) => void
  low?: number
  high?: number
  hint?: ReactNode
  error?: ReactNode
  optional?: boolean
  legendHidden?: boolean
  className?: string
}

/** Whole numbers from `low` to `high` (0–10) as thumb-sized radios: one row where it fits, two on a narrow phone. */
export function NumberScale(props: NumberScaleProps) {
  const { lowLabel, highLabel, value, onValue, low = 0, high = 10, ...group } = props
  const name = useId()
  const numbers = Array.from({ length: high - low + 1 }, (_, index) => low + index)

  function spoken(number: number) {
    if (number === low) return `${number}, ${lowLabel}`
    if (number === high) return `${number}, ${highLabel}`
    return `${number} of ${high}`
  }

  return (
    <FieldGroup {...group}>
      <div className="@container">
        <div className="grid grid-cols-6 gap-1 @min-[30rem]:auto-cols-fr @min-[30rem]:grid-flow-col @min-[30rem]:grid-cols-none">
          {numbers.map((number) => (
            <label
              key={number}
              className={classes(
                'relative grid min-h-12 min-w-0 place-items-center rounded-md border text-lg font-semibold tabular-nums transition-colors',
                'has-checked:border-2 has-checked:border-accent-strong has-checked:bg-accent has-checked:text-on-accent',
                'forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none',
                'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
                value !== null && number < value
                  ? 'border-accent bg-accent-soft text-accent-ink'
                  : 'border-line-strong bg-surface hover:border-accent hover:bg-accent-soft',
              )}
            >
              <input
                type="radio"
                name={name}
                value={number}
                checked={number === value}
                onChange={() => onValue(number)}
                aria-label={spoken(number)}
                className="absolute -inset-0.5 size-[calc(100%+0.25rem)] cursor-pointer opacity-0"
              />
              <span aria-hidden>{number}</span>
            </label>
          ))}
        </div>
        <div aria-hidden className="mt-1.5 flex justify-between gap-6 text-sm text-ink-soft">
          <span>
            <b className="font-semibold">{low}</b> {lowLabel}
          </span>
          <span className="text-right">
            <b className="font-semibold">{high}</b> {highLabel}
          </span>
        </div>
      </div>
    </FieldGroup>
  )
}
