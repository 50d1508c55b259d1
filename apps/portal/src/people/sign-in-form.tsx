import { Button } from '@healing-touch/ui/button.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { type FormEvent, useRef, useState } from 'react'
import { problemOf } from '../api.ts'
import { signIn } from '../session.ts'
import { NotAPatient } from './not-a-patient.tsx'
import { PasswordField } from './password-field.tsx'
import { askWhoIAm, type Me } from './use-me.ts'

type Trouble = { at: 'email' | 'password' | 'form' | 'access'; message: string }

/** Signs a patient in; what comes next is the caller's. */
export function SignInForm({ onDone }: { onDone: (me: Me) => unknown }) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const email = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const found = await tryToSignIn(
      email.current?.value.trim() ?? '',
      password.current?.value ?? '',
    )
    setTrouble('at' in found ? found : null)
    if (!('at' in found)) await onDone(found)
    else if (found.at === 'email') email.current?.focus()
    else if (found.at !== 'access') password.current?.focus()
    setBusy(false)
  }

  const at = (field: Trouble['at']) => (trouble?.at === field ? trouble.message : null)
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <TextField
        ref={email}
        label="E-mail"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        error={at('email')}
      />
      <PasswordField ref={password} error={at('password')} />
      <div role="alert" className="empty:hidden">
        {at('form') && <p className="font-medium text-danger-ink">{at('form')}</p>}
        {trouble?.at === 'access' && <NotAPatient />}
      </div>
      <Button type="submit" tone="primary" size="large" wide busy={busy}>
        Sign in
      </Button>
    </form>
  )
}

async function tryToSignIn(email: string, password: string): Promise<Trouble | Me> {
  if (email === '') return { at: 'email', message: 'Type your e-mail address.' }
  if (!/^\S+@\S+$/.test(email))
    return {
      at: 'email',
      message: 'That does not look like an e-mail address, such as name@example.org.',
    }
  if (password === '') return { at: 'password', message: 'Type your password.' }
  const answer = await signIn(email, password)
  if (!answer.ok) return { at: 'form', message: answer.message }
  try {
    return await askWhoIAm()
  } catch (error) {
    const problem = problemOf(error)
    return problem.kind === 'signed-out'
      ? { at: 'access', message: '' }
      : { at: 'form', message: problem.message }
  }
}
