import ChevronDown from 'lucide-react/icons/chevron-down'
import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'
import { Field, type FieldWords, splitField } from './field.tsx'

export type SelectOption<Value extends string> = {
  value: Value
  label: string
  disabled?: boolean
}

type SelectFieldProps<Value extends string> = FieldWords &
  Omit<ComponentProps<'select'>, 'value' | 'children' | 'multiple'> & {
    options: readonly SelectOption<Value>[]
    value?: Value | '' | null | undefined
    /** The first, empty entry, for a choice that is still to be made. */
    placeholder?: string | undefined
    onValue?: ((value: Value) => void) | undefined
    /** Native `option` and `optgroup` elements in place of `options`. */
    children?: ReactNode
  }

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { field, control } = splitField(props)
  const { options, value, placeholder, onValue, onChange, children, ...rest } = control
  return (
    <Field {...field}>
      {(wired) => (
        <span className="relative">
          <select
            {...rest}
            {...wired}
            {...(value !== undefined && { value: value ?? '' })}
            className={classes(wired.className, 'appearance-none pr-11')}
            onChange={(event) => {
              onChange?.(event)
              const chosen = options.find((option) => option.value === event.currentTarget.value)
              if (chosen) onValue?.(chosen.value)
            }}
          >
            {placeholder !== undefined && (
              <option value="" disabled={rest.required === true}>
                {placeholder}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
            {children}
          </select>
          <ChevronDown
            aria-hidden
            size={20}
            className="pointer-events-none absolute top-1/2 right-3.5 -translate-y-1/2 text-ink-soft"
          />
        </span>
      )}
    </Field>
  )
}
