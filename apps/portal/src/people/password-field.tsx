import { Field } from '@healing-touch/ui/field.tsx'
import { type Ref, useState } from 'react'

type PasswordFieldProps = { error: string | null; ref: Ref<HTMLInputElement> }

/** A password that can be read back while it is typed, for thumbs that miss. */
export function PasswordField({ error, ref }: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  return (
    <Field label="Password" error={error}>
      {({ className, ...wired }) => (
        <span className="relative">
          <input
            {...wired}
            ref={ref}
            className={`${className} pr-20`}
            type={shown ? 'text' : 'password'}
            name="password"
            autoComplete="current-password"
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
