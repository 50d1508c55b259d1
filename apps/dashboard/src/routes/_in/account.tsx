import { AccountCards } from '@healing-touch/ui/auth/account-cards.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { doorOf, problemOf, queryClient, trpc } from '../../api.ts'
import { accountCalls } from '../../people/account-calls.ts'
import { useEndSessions } from '../../people/use-end-sessions.ts'
import { useMe } from '../../people/use-me.ts'
import { usePageTitle } from '../../shell/page-title.ts'

export const Route = createFileRoute('/_in/account')({
  // somebody may have signed in a minute ago
  loader: () => queryClient.fetchQuery({ ...trpc.account.show.queryOptions(), staleTime: 0 }),
  component: AccountScreen,
  pendingComponent: () => <Loading />,
})

function AccountScreen() {
  usePageTitle('Your account')
  const { zone } = useMe()
  const navigate = Route.useNavigate()
  const endSessions = useEndSessions()
  const { data } = useSuspenseQuery(trpc.account.show.queryOptions())

  async function refresh() {
    try {
      await queryClient.fetchQuery({ ...trpc.account.show.queryOptions(), staleTime: 0 })
    } catch (error) {
      const problem = problemOf(error)
      if (problem.kind === 'signed-out' && problem.waitsFor)
        await navigate({ to: doorOf(problem), search: { back: '/account' } })
    }
  }

  return (
    <Page
      width="narrow"
      title="Your account"
      subtitle="How you sign in, where you are signed in, and what happened at your door."
    >
      <AccountCards
        account={data}
        zone={zone}
        calls={{ ...accountCalls, endSessions }}
        onChanged={refresh}
      />
    </Page>
  )
}
