import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { Field, type FieldWords, splitField } from './field.tsx'

type DateFieldProps = FieldWords &
  Omit<ComponentProps<'input'>, 'type'> & {
    /** The day as `YYYY-MM-DD`, or null when the field is empty or the date incomplete. */
    onValue?: ((day: string | null) => void) | undefined
  }

export function DateField(props: DateFieldProps) {
  const { field, control } = splitField(props)
  const { onValue, onChange, ...rest } = control
  return (
    <Field {...field}>
      {(wired) => (
        <input
          {...rest}
          {...wired}
          type="date"
          className={classes(wired.className, 'max-w-60')}
          onChange={(event) => {
            onChange?.(event)
            onValue?.(event.currentTarget.value || null)
          }}
        />
      )}
    </Field>
  )
}
