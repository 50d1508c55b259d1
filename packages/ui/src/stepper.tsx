import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

type StepperProps = {
  label: ReactNode
  labelHidden?: boolean
  value: number
  onValue: (value: number) => void
  min?: number
  max?: number
  step?: number
  /** Behind the number, such as `min`. */
  unit?: string
  className?: string
}

const side =
  'tap grid shrink-0 place-items-center text-accent-ink transition-colors hover:bg-accent-soft disabled:text-ink-faint disabled:opacity-60 disabled:hover:bg-transparent'

/** A number in even steps: less, more, or typed. */
export function Stepper(props: StepperProps) {
  const { label, labelHidden, value, onValue, min = 0, max = 999, step = 1, unit } = props
  const id = useId()

  function go(to: number) {
    onValue(Math.min(max, Math.max(min, to)))
  }

  return (
    <div className={classes('flex flex-col gap-1.5', props.className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'font-semibold'}>
        {label}
        {unit && <span className="sr-only"> ({unit})</span>}
      </label>
      <div className="flex w-fit items-stretch overflow-hidden rounded-md border border-line-strong bg-surface has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-focus">
        <button
          type="button"
          aria-label={`${step} less`}
          aria-describedby={id}
          disabled={value <= min}
          onClick={() => go(value - step)}
          className={classes(side, '-outline-offset-3')}
        >
          <Minus aria-hidden size={20} />
        </button>
        <span className="flex items-center border-x border-line px-2">
          <input
            id={id}
            type="number"
            inputMode="numeric"
            min={min}
            max={max}
            step={step}
            value={value}
            onChange={(event) => {
              const typed = event.currentTarget.valueAsNumber
              if (!Number.isNaN(typed)) go(typed)
            }}
            className="no-spinner field-sizing-content h-full min-w-11 text-center text-lg font-semibold outline-none"
          />
          {unit && (
            <span aria-hidden className="pr-1 text-sm text-ink-soft">
              {unit}
            </span>
          )}
        </span>
        <button
          type="button"
          aria-label={`${step} more`}
          aria-describedby={id}
          disabled={value >= max}
          onClick={() => go(value + step)}
          className={classes(side, '-outline-offset-3')}
        >
          <Plus aria-hidden size={20} />
        </button>
      </div>
    </div>
  )
}
