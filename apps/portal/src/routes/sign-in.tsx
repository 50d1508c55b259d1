import { backInside } from '@healing-touch/ui/auth/back-inside.ts'
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
          Welcome back
        </h1>
        <p className="mt-2 text-ink-soft">
          Sign in with the e-mail address your practice has for you.
        </p>
      </div>
      <SignInForm onDone={goOn} />
      <div className="flex flex-wrap gap-x-6 gap-y-2 font-semibold text-accent-ink underline">
        <Link to="/forgot">Forgot your password?</Link>
        <Link to="/link">Sign in by a link</Link>
      </div>
      <p className="text-sm text-ink-soft">
        No account yet? Your practice can invite you in a minute.
      </p>
    </SignedOutPage>
  )
}
