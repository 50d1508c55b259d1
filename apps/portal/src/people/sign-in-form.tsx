import { CodeStep } from '@healing-touch/ui/auth/code-step.tsx'
import { signInWithPasskey } from '@healing-touch/ui/auth/passkey.ts'
import { PasskeyStep } from '@healing-touch/ui/auth/passkey-step.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { PasswordField } from '@healing-touch/ui/password-field.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { type FormEvent, useRef, useState } from 'react'
import { problemOf } from '../api.ts'
import { askDoor, signIn } from '../session.ts'
import { accountCalls } from './account-calls.ts'
import { NotAPatient } from './not-a-patient.tsx'
import { askWhoIAm, type Me } from './use-me.ts'

type Trouble = { at: 'email' | 'password' | 'form' | 'access'; message: string }

type Found = Trouble | { at: 'code' } | { at: 'choice' } | Me

type SignInFormProps = {
  /** With null it is still to be chosen as whom. */
  onDone: (me: Me | null) => unknown
}

/** Signs a patient in, with a code where they set up a second step; what comes next is the caller's. */
export function SignInForm({ onDone }: SignInFormProps) {
  const [busy, setBusy] = useState(false)
  const [coded, setCoded] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const email = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setTrouble(null)
    await settle(
      await tryToSignIn(email.current?.value.trim() ?? '', password.current?.value ?? ''),
    )
    setBusy(false)
  }

  async function settle(found: Found) {
    if (!('at' in found)) await onDone(found)
    else if (found.at === 'choice') await onDone(null)
    else if (found.at === 'code') setCoded(true)
    else {
      setCoded(false)
      setTrouble(found)
      if (found.at === 'email') email.current?.focus()
      else if (found.at !== 'access') password.current?.focus()
    }
  }

  if (coded)
    return (
      <CodeStep
        showCode={accountCalls.showCode}
        onDone={async () => settle(await whoIsIt())}
        onAgain={() => setCoded(false)}
      />
    )

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
      <PasswordField ref={password} label="Password" error={at('password')} />
      <div role="alert" className="empty:hidden">
        {at('form') && <p className="font-medium text-danger-ink">{at('form')}</p>}
        {trouble?.at === 'access' && <NotAPatient />}
      </div>
      <Button type="submit" tone="primary" size="large" wide busy={busy}>
        Sign in
      </Button>
      <PasskeyStep
        signIn={() => signInWithPasskey(askDoor)}
        onDone={async () => settle(await whoIsIt())}
      />
    </form>
  )
}

async function tryToSignIn(email: string, password: string): Promise<Found> {
  if (email === '') return { at: 'email', message: 'Type your e-mail address.' }
  if (!/^\S+@\S+$/.test(email))
    return {
      at: 'email',
      message: 'That does not look like an e-mail address, such as name@example.org.',
    }
  if (password === '') return { at: 'password', message: 'Type your password.' }
  const answer = await signIn(email, password)
  if (!answer.ok) return { at: 'form', message: answer.message }
  return answer.codeAsked ? { at: 'code' } : whoIsIt()
}

async function whoIsIt(): Promise<Found> {
  try {
    return await askWhoIAm()
  } catch (error) {
    const problem = problemOf(error)
    if (problem.kind !== 'signed-out') return { at: 'form', message: problem.message }
    return problem.waitsFor ? { at: problem.waitsFor } : { at: 'access', message: '' }
  }
}
