import { createFileRoute } from '@tanstack/react-router'
import { usePageTitle } from '../shell/page-title.ts'
import { SignedOutPage } from '../shell/signed-out-page.tsx'

export const Route = createFileRoute('/closed')({ component: Closed })

function Closed() {
  usePageTitle('Your account is closed')
  return (
    <SignedOutPage>
      <h1 className="text-3xl" tabIndex={-1}>
        Your account is closed
      </h1>
      <p>
        It opens nothing of yours here any more. Your practice keeps its record of your care for as
        long as it has to, and invites you again whenever you like.
      </p>
      <p>Thank you, and take good care of yourself.</p>
    </SignedOutPage>
  )
}
