import { AccountCards } from '@healing-touch/ui/auth/account-cards.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { queryClient, trpc } from '../../api.ts'
import { accountCalls } from '../../people/account-calls.ts'
import { CloseAccountCard } from '../../people/close-account-card.tsx'
import { useEndSessions } from '../../people/use-end-sessions.ts'
import { useMe } from '../../people/use-me.ts'
import { ProxiesCard } from '../../proxies/proxies-card.tsx'
import { usePageTitle } from '../../shell/page-title.ts'

export const Route = createFileRoute('/_in/account')({
  // somebody may have signed in a minute ago
  loader: () =>
    Promise.all([
      queryClient.fetchQuery({ ...trpc.account.show.queryOptions(), staleTime: 0 }),
      queryClient.fetchQuery({ ...trpc.proxies.list.queryOptions(), staleTime: 0 }),
    ]),
  component: AccountScreen,
  pendingComponent: () => <Loading />,
})

function AccountScreen() {
  usePageTitle('Your account')
  const { zone, proxy } = useMe()
  const endSessions = useEndSessions()
  const { data } = useSuspenseQuery(trpc.account.show.queryOptions())

  const refresh = () => queryClient.invalidateQueries(trpc.account.show.queryFilter())

  return (
    <Page
      width="narrow"
      title="Your account"
      subtitle="How you sign in, where you are signed in, and what happened at your door."
    >
      <div className="mb-5 empty:hidden">
        <ProxiesCard />
      </div>
      <AccountCards
        account={data}
        zone={zone}
        calls={{ ...accountCalls, endSessions }}
        onChanged={refresh}
      />
      {proxy === null && <CloseAccountCard />}
    </Page>
  )
}
