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
import { askWhoIAm, type Me } from './use-me.ts'

type Trouble =
  | { at: 'email' | 'password' | 'form'; message: string }
  | { at: 'membership'; message: null }
type Found = Trouble | { at: 'code' } | { at: 'second-factor' } | { at: 'choice' } | Me

type SignInFormProps = {
  /** With null it is still to be chosen in which practice. */
  onDone: (me: Me | null) => unknown
  /** Signed in, and let in as soon as a second step is set up. */
  onWaiting: () => unknown
}

/** Signs a member in, with a code where there is a second step; what comes next is the caller's. */
export function SignInForm({ onDone, onWaiting }: SignInFormProps) {
  const [busy, setBusy] = useState(false)
  const [coded, setCoded] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const email = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)

  async function settle(found: Found) {
    if (!('at' in found)) await onDone(found)
    else if (found.at === 'choice') await onDone(null)
    else if (found.at === 'code') setCoded(true)
    else if (found.at === 'second-factor') await onWaiting()
    else {
      setCoded(false)
      setTrouble(found)
      if (found.at === 'email') email.current?.focus()
      else if (found.at !== 'membership') password.current?.focus()
    }
  }

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
        autoComplete="username"
        error={at('email')}
      />
      <PasswordField ref={password} label="Password" error={at('password')} />
      <div role="alert" className="empty:hidden">
        {at('form') && <p className="font-medium text-danger-ink">{at('form')}</p>}
        {trouble?.at === 'membership' && (
          <p>
            You are signed in, but this account doesn't belong to a practice's team. If you come as
            a patient, your{' '}
            <a href="/portal/" className="font-semibold text-accent-ink underline">
              patient portal
            </a>{' '}
            is open. If you work here, ask the practice's owner to add you.
          </p>
        )}
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
  if (!email.includes('@')) return { at: 'email', message: 'Type the e-mail address you use here.' }
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
    return problem.waitsFor ? { at: problem.waitsFor } : { at: 'membership', message: null }
  }
}
