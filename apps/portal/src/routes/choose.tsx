import { AccessChoice } from '@healing-touch/ui/auth/access-choice.tsx'
import { backInside } from '@healing-touch/ui/auth/back-inside.ts'
import { createFileRoute, Link } from '@tanstack/react-router'
import { acting, queryClient } from '../api.ts'
import { askDoor } from '../session.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SignedOutPage } from '../shell/signed-out-page.tsx'

export const Route = createFileRoute('/choose')({
  validateSearch: backInside,
  component: Choose,
})

function Choose() {
  const { back } = Route.useSearch()
  const navigate = Route.useNavigate()
  usePageTitle('Who are you here for?')

  function goOn(id: string) {
    acting.become(id)
    // whoever was here before leaves nothing behind
    queryClient.clear()
    return navigate({ href: back ?? '/', replace: true })
  }

  return (
    <SignedOutPage>
      <AccessChoice
        askDoor={askDoor}
        door="portal"
        title="Who are you here for?"
        onChosen={goOn}
        none={
          <p>
            Nobody is waiting for you here any more: what you acted for is over. Your practice can
            say why.
          </p>
        }
        signIn={
          <Link to="/sign-in" className="self-start font-semibold text-accent-ink underline">
            Sign in as somebody else
          </Link>
        }
      />
    </SignedOutPage>
  )
}
