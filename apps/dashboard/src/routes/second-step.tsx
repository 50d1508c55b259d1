import { backInside } from '@healing-touch/ui/auth/back-inside.ts'
import { FactorSetUp } from '@healing-touch/ui/auth/factor-set-up.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { createFileRoute } from '@tanstack/react-router'
import { queryClient } from '../api.ts'
import { accountCalls } from '../people/account-calls.ts'
import { signOut } from '../session.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SignedOutPage } from '../shell/signed-out-page.tsx'

export const Route = createFileRoute('/second-step')({
  validateSearch: backInside,
  component: SecondStep,
})

function SecondStep() {
  const { back } = Route.useSearch()
  const navigate = Route.useNavigate()
  usePageTitle('Second step of signing in')

  function goOn() {
    queryClient.clear()
    return navigate({ href: back ?? '/', replace: true })
  }

  async function leave() {
    await signOut()
    await navigate({ to: '/sign-in', replace: true })
  }

  return (
    <SignedOutPage>
      <div>
        <h1 className="text-3xl" tabIndex={-1}>
          One more lock for your patients' records
        </h1>
        <p className="mt-2 text-ink-soft">
          Your practice asks everyone on the team for a second step when they sign in: a code from
          an app on your phone. You set it up once, in about two minutes.
        </p>
      </div>
      <div className={cardClass({})}>
        <FactorSetUp calls={accountCalls} onDone={goOn} />
      </div>
      <Button tone="quiet" className="self-start" onClick={leave}>
        Not now, sign out
      </Button>
    </SignedOutPage>
  )
}
