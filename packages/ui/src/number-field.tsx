import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { Field, type FieldWords, splitField } from './field.tsx'

type NumberFieldProps = FieldWords &
  Omit<ComponentProps<'input'>, 'type'> & {
    /** Shown behind the number and read out with the label, such as `°` or `min`. */
    unit?: string | undefined
    onValue?: ((value: number | null) => void) | undefined
  }

export function NumberField(props: NumberFieldProps) {
  const { field, control } = splitField(props)
  const { unit, onValue, onChange, inputMode = 'decimal', step = 'any', ...rest } = control
  const label = unit ? (
    <>
      {field.label}
      <span className="sr-only"> ({unit})</span>
    </>
  ) : (
    field.label
  )
  return (
    <Field {...field} label={label}>
      {(wired) => (
        <span className="relative w-full max-w-44">
          <input
            {...rest}
            {...wired}
            type="number"
            inputMode={inputMode}
            step={step}
            className={classes(wired.className, 'no-spinner', unit && 'pr-14')}
            onWheel={(event) => event.currentTarget.blur()}
            onChange={(event) => {
              onChange?.(event)
              const value = event.currentTarget.valueAsNumber
              onValue?.(Number.isNaN(value) ? null : value)
            }}
          />
          {unit && (
            <span
              aria-hidden
              className="pointer-events-none absolute inset-y-0 right-3.5 flex items-center text-ink-faint"
            >
              {unit}
            </span>
          )}
        </span>
      )}
    </Field>
  )
}
