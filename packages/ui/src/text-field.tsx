import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { Field, type FieldWords, splitField } from './field.tsx'

type Worded = FieldWords & {
  /** The new text; `onChange` with the event works too. */
  onValue?: ((value: string) => void) | undefined
}

type TextFieldProps = Worded &
  ComponentProps<'input'> & {
    type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url' | 'time' | 'month'
  }

export function TextField(props: TextFieldProps) {
  const { field, control } = splitField(props)
  const { onValue, onChange, type = 'text', ...rest } = control
  return (
    <Field {...field}>
      {(wired) => (
        <input
          type={type}
          {...rest}
          {...wired}
          onChange={(event) => {
            onChange?.(event)
            onValue?.(event.currentTarget.value)
          }}
        />
      )}
    </Field>
  )
}

export function TextArea(props: Worded & ComponentProps<'textarea'>) {
  const { field, control } = splitField(props)
  const { onValue, onChange, rows = 3, ...rest } = control
  return (
    <Field {...field}>
      {(wired) => (
        <textarea
          {...rest}
          {...wired}
          rows={rows}
          className={classes(wired.className, 'leading-normal')}
          onChange={(event) => {
            onChange?.(event)
            onValue?.(event.currentTarget.value)
          }}
        />
      )}
    </Field>
  )
}
