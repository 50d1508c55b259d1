import { TextField } from '../text-field.tsx'

type CodeFieldProps = { error: string | null; label?: string; recovery?: boolean; hint?: string }

/** Six digits of an app, or a recovery code; phones offer the first by themselves. */
export function CodeField(props: CodeFieldProps) {
  const { error, label = 'Code', recovery = false, hint } = props
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      name="code"
      type="text"
      inputMode={recovery ? 'text' : 'numeric'}
      autoComplete={recovery ? 'off' : 'one-time-code'}
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
    />
  )
}
