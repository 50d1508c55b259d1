import { Button } from '@healing-touch/ui/button.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { problemOf, queryClient, trpc } from '../api.ts'
import { signIn } from '../session.ts'

type Trouble =
  | { at: 'email' | 'password' | 'form'; message: string }
  | { at: 'membership'; message: null }

/** Signs in and goes back to where the person wanted to be. */
export function SignInForm({ back }: { back: string }) {
  const navigate = useNavigate()
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
    setBusy(false)
    setTrouble(found)
    if (!found) await navigate({ href: back, replace: true })
    else if (found.at === 'email') email.current?.focus()
    else if (found.at !== 'membership') password.current?.focus()
  }

  const at = (field: Trouble['at']) => (trouble?.at === field ? trouble.message : null)
  return (
    <form noValidate onSubmit={submit} className={cardClass({ className: 'flex flex-col gap-5' })}>
      <TextField
        ref={email}
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        error={at('email')}
      />
      <TextField
        ref={password}
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        error={at('password')}
      />
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
    </form>
  )
}

async function tryToSignIn(email: string, password: string): Promise<Trouble | null> {
  if (!email.includes('@')) return { at: 'email', message: 'Type the e-mail address you use here.' }
  if (password === '') return { at: 'password', message: 'Type your password.' }
  const answer = await signIn(email, password)
  if (!answer.ok) return { at: 'form', message: answer.message }
  try {
    await queryClient.fetchQuery(trpc.people.me.queryOptions())
    return null
  } catch (error) {
    const problem = problemOf(error)
    return problem.kind === 'signed-out'
      ? { at: 'membership', message: null }
      : { at: 'form', message: problem.message }
  }
}
