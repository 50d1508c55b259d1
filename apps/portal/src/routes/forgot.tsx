import { MailAsk } from '@healing-touch/ui/auth/mail-ask.tsx'
import { createFileRoute, Link } from '@tanstack/react-router'
import { askDoor } from '../session.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SignedOutPage } from '../shell/signed-out-page.tsx'

export const Route = createFileRoute('/forgot')({ component: Forgot })

function Forgot() {
  usePageTitle('Forgot your password?')
  return (
    <SignedOutPage>
      <div>
        <h1 className="text-3xl" tabIndex={-1}>
          Forgot your password?
        </h1>
        <p className="mt-2 text-ink-soft">
          That happens. We send you a link, and you choose another one.
        </p>
      </div>
      <MailAsk askDoor={askDoor} path="reset/ask" door="portal" submitWords="Send me a link" />
      <Link to="/sign-in" className="self-start font-semibold text-accent-ink underline">
        Back to sign in
      </Link>
    </SignedOutPage>
  )
}
