import { type Ref, useState } from 'react'
import { Field, type FieldWords } from './field.tsx'

type PasswordFieldProps = Pick<FieldWords, 'label' | 'hint' | 'error'> & {
  name?: string
  /** Where the password manager looks: the present one, or a place for a new one. */
  autoComplete?: 'current-password' | 'new-password'
  ref?: Ref<HTMLInputElement>
}

/** A password that can be read back while it is typed, for thumbs that miss. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, hint, error, name = 'password', autoComplete = 'current-password', ref } = props
  const [shown, setShown] = useState(false)
  return (
    <Field label={label} hint={hint} error={error}>
      {({ className, ...wired }) => (
        <span className="relative">
          <input
            {...wired}
            ref={ref}
            className={`${className} pr-20`}
            type={shown ? 'text' : 'password'}
            name={name}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
          />
          <button
            type="button"
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
            className="tap absolute inset-y-0 right-0 rounded-md px-3.5 text-sm font-semibold text-accent-ink hover:underline"
          >
            {shown ? 'Hide' : 'Show'}
            <span className="sr-only"> password</span>
          </button>
        </span>
      )}
    </Field>
  )
}
