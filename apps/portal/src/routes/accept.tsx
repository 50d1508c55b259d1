import { AcceptInvitation } from '@healing-touch/ui/auth/accept-form.tsx'
import { createFileRoute, Link } from '@tanstack/react-router'
import { acting, queryClient } from '../api.ts'
import { askDoor, signIn } from '../session.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SignedOutPage } from '../shell/signed-out-page.tsx'

export const Route = createFileRoute('/accept')({ component: Accept })

function Accept() {
  const navigate = Route.useNavigate()
  usePageTitle('Your invitation')

  async function goIn(email: string, password: string) {
    // whoever was here before leaves nothing behind
    queryClient.clear()
    acting.become(null)
    const answer = await signIn(email, password)
    const open = answer.ok && !answer.codeAsked
    await navigate({ to: open ? '/' : '/sign-in', replace: true })
  }

  return (
    <SignedOutPage>
      <AcceptInvitation
        askDoor={askDoor}
        onAccepted={goIn}
        signIn={
          <Link to="/sign-in" className="self-start font-semibold text-accent-ink underline">
            Go to sign in
          </Link>
        }
      />
    </SignedOutPage>
  )
}
