import { Announcer } from '@healing-touch/ui/announcer.tsx'
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  type ErrorComponentProps,
  Outlet,
} from '@tanstack/react-router'
import { NotFound, RouteProblem } from '../shell/route-problem.tsx'
import { SignedOutPage } from '../shell/signed-out-page.tsx'

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: () => (
    <Announcer>
      <Outlet />
    </Announcer>
  ),
  errorComponent: ({ error }: ErrorComponentProps) => (
    <SignedOutPage>
      <RouteProblem error={error} />
    </SignedOutPage>
  ),
  notFoundComponent: () => (
    <SignedOutPage>
      <NotFound />
    </SignedOutPage>
  ),
})
