import { PhoneShell } from '@healing-touch/ui/app-shell.tsx'
import { Logo } from '@healing-touch/ui/logo.tsx'
import { OfflineBanner } from '@healing-touch/ui/offline-banner.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import {
  createFileRoute,
  type ErrorComponentProps,
  Link,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import ClipboardList from 'lucide-react/icons/clipboard-list'
import HeartPulse from 'lucide-react/icons/heart-pulse'
import House from 'lucide-react/icons/house'
import TrendingUp from 'lucide-react/icons/trending-up'
import { problemOf } from '../api.ts'
import { AccountMenu } from '../people/account-menu.tsx'
import { ProxyBanner } from '../people/proxy-banner.tsx'
import { loadMe } from '../people/use-me.ts'
import { useFocusHeading } from '../shell/focus-heading.ts'
import { offlineWords } from '../shell/offline-words.ts'
import { RouteProblem } from '../shell/route-problem.tsx'
import { SignedOutPage } from '../shell/signed-out-page.tsx'

export const Route = createFileRoute('/_in')({
  // a loader, not beforeLoad: it travels in one request with what the screen itself loads
  loader: async ({ location }) => {
    try {
      await loadMe()
    } catch (error) {
      const problem = problemOf(error)
      if (problem.kind !== 'signed-out') throw error
      const to = problem.waitsFor ? '/choose' : '/sign-in'
      throw redirect({ to, search: { back: location.href }, replace: true })
    }
  },
  component: SignedIn,
  errorComponent: ({ error }: ErrorComponentProps) => (
    <SignedOutPage>
      <RouteProblem error={error} />
    </SignedOutPage>
  ),
  pendingComponent: () => <Loading />,
})

const items = [
  { to: '/', label: 'Today', icon: <House size={24} /> },
  { to: '/check-in', label: 'Check in', icon: <HeartPulse size={24} /> },
  { to: '/progress', label: 'Progress', icon: <TrendingUp size={24} /> },
  { to: '/plan', label: 'Plan', icon: <ClipboardList size={24} /> },
] as const

function SignedIn() {
  useFocusHeading()
  return (
    <PhoneShell
      brand={
        <Link to="/" className="tap flex items-center">
          <Logo />
        </Link>
      }
      items={items}
      renderLink={({ to, className, children }) => (
        <Link
          to={to}
          className={className}
          activeOptions={{ exact: to === '/', includeSearch: false }}
        >
          {children}
        </Link>
      )}
      actions={<AccountMenu />}
      banner={
        <>
          <OfflineBanner>{offlineWords.banner}</OfflineBanner>
          <ProxyBanner />
        </>
      }
    >
      <Outlet />
    </PhoneShell>
  )
}
