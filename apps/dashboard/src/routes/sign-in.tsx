import { backInside } from '@healing-touch/ui/auth/back-inside.ts'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { createFileRoute, Link } from '@tanstack/react-router'
import { queryClient } from '../api.ts'
import { SignInForm } from '../people/sign-in-form.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { SignedOutPage } from '../shell/signed-out-page.tsx'

export const Route = createFileRoute('/sign-in')({
  validateSearch: backInside,
  component: SignIn,
})

function SignIn() {
  const { back } = Route.useSearch()
  const navigate = Route.useNavigate()
  usePageTitle('Sign in')

  function goOn() {
    // whoever was here before leaves nothing behind
    queryClient.clear()
    return navigate({ href: back ?? '/', replace: true })
  }

  return (
    <SignedOutPage>
      <div>
        <h1 className="text-3xl" tabIndex={-1}>
          Good to see you
        </h1>
        <p className="mt-2 text-ink-soft">Sign in to open your practice.</p>
      </div>
      <div className={cardClass({})}>
        <SignInForm
          onDone={goOn}
          onWaiting={() => navigate({ to: '/second-step', search: { back }, replace: true })}
        />
      </div>
      <Link to="/forgot" className="self-start font-semibold text-accent-ink underline">
        Forgot your password?
      </Link>
    </SignedOutPage>
  )
}
