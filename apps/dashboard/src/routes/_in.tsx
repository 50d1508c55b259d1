import { TabletShell } from '@healing-touch/ui/app-shell.tsx'
import { LogoMark } from '@healing-touch/ui/logo.tsx'
import { OfflineBanner } from '@healing-touch/ui/offline-banner.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute, Link, Outlet, redirect } from '@tanstack/react-router'
import CalendarDays from 'lucide-react/icons/calendar-days'
import ChartLine from 'lucide-react/icons/chart-line'
import LibraryBig from 'lucide-react/icons/library-big'
import Users from 'lucide-react/icons/users'
import { lazy, Suspense } from 'react'
import { doorOf, problemOf, trpc } from '../api.ts'
import { AccountMenu } from '../people/account-menu.tsx'
import { useSignedOut } from '../people/signed-out.ts'
import { useStepUpAsked } from '../people/step-up.ts'
import { loadMe } from '../people/use-me.ts'
import { useFocusHeading } from '../shell/focus-heading.ts'
import { NotFound } from '../shell/route-problem.tsx'

const SignInAgain = lazy(() =>
  import('../people/sign-in-again.tsx').then((loaded) => ({ default: loaded.SignInAgain })),
)

const StepUpDialog = lazy(() =>
  import('../people/step-up-dialog.tsx').then((loaded) => ({ default: loaded.StepUpDialog })),
)

export const Route = createFileRoute('/_in')({
  // a loader, not beforeLoad: it travels in one request with what the screen itself loads
  loader: async ({ context: { queryClient }, location }) => {
    try {
      await Promise.all([loadMe(), queryClient.ensureQueryData(trpc.library.own.queryOptions())])
    } catch (error) {
      const problem = problemOf(error)
      if (problem.kind !== 'signed-out') throw error
      throw redirect({ to: doorOf(problem), search: { back: location.href } })
    }
  },
  component: SignedIn,
  pendingComponent: () => <Loading />,
  notFoundComponent: () => <NotFound />,
})

const items = [
  { to: '/', label: 'Today', icon: <CalendarDays size={24} /> },
  { to: '/patients', label: 'Patients', icon: <Users size={24} /> },
  { to: '/library', label: 'Library', icon: <LibraryBig size={24} /> },
  { to: '/practice', label: 'Practice', icon: <ChartLine size={24} /> },
] as const

function SignedIn() {
  useFocusHeading()
  const signedOut = useSignedOut()
  const stepUpAsked = useStepUpAsked()
  return (
    <TabletShell
      brand={
        <Link to="/" className="tap flex items-center justify-center gap-2.5 xl:justify-start">
          <LogoMark />
          <span className="font-display text-lg font-semibold tracking-tight md:sr-only xl:not-sr-only">
            Healing Touch
          </span>
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
      banner={<OfflineBanner />}
    >
      <Outlet />
      {signedOut && (
        <Suspense>
          <SignInAgain />
        </Suspense>
      )}
      {stepUpAsked && (
        <Suspense>
          <StepUpDialog />
        </Suspense>
      )}
    </TabletShell>
  )
}
