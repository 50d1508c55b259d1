import { CodeStep } from '@healing-touch/ui/auth/code-step.tsx'
import { MailAsk } from '@healing-touch/ui/auth/mail-ask.tsx'
import { useAfterHash } from '@healing-touch/ui/auth/use-asking.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient } from '../api.ts'
import { accountCalls } from '../people/account-calls.ts'
import { askDoor, signInByLink } from '../session.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SignedOutPage } from '../shell/signed-out-page.tsx'

export const Route = createFileRoute('/link')({ component: LinkScreen })

/** Asks for a link, or signs in by one; the press is a person's, and no program's that looks at mail. */
function LinkScreen() {
  const mailed = useAfterHash()
  const [spent, setSpent] = useState('')
  const token = mailed === spent ? '' : mailed
  const [refused, setRefused] = useState<string | null>(null)
  const [step, setStep] = useState<'link' | 'code'>('link')
  const [busy, setBusy] = useState(false)
  const navigate = Route.useNavigate()
  usePageTitle('Sign in by a link')

  function goIn() {
    // whoever was here before leaves nothing behind
    queryClient.clear()
    return navigate({ to: '/', replace: true })
  }

  async function open() {
    if (busy) return
    setBusy(true)
    const answer = await signInByLink(token)
    setBusy(false)
    if (!answer.ok) {
      setRefused(answer.message)
      if (answer.again) setSpent(token)
    } else if (answer.codeAsked) setStep('code')
    else await goIn()
  }

  return (
    <SignedOutPage>
      <div>
        <h1 className="text-3xl" tabIndex={-1}>
          {token === '' ? 'Sign in by a link' : 'Welcome back'}
        </h1>
        <p className="mt-2 text-ink-soft">
          {token === ''
            ? 'No password to remember: we send a link to your mailbox.'
            : 'One press, and you are in.'}
        </p>
      </div>
      <p role="alert" className="font-medium text-danger-ink empty:hidden">
        {refused}
      </p>
      {step === 'code' ? (
        <CodeStep
          showCode={accountCalls.showCode}
          onDone={goIn}
          onAgain={() => navigate({ to: '/sign-in', replace: true })}
        />
      ) : token === '' ? (
        <MailAsk
          askDoor={askDoor}
          path="sign-in/link/ask"
          door="portal"
          submitWords="Send me a link"
        />
      ) : (
        <Button tone="primary" size="large" wide busy={busy} onClick={open}>
          Sign in
        </Button>
      )}
      <Link to="/sign-in" className="self-start font-semibold text-accent-ink underline">
        Sign in with your password
      </Link>
    </SignedOutPage>
  )
}
