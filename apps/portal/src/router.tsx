import { createRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { queryClient } from './api.ts'
import { routeTree } from './routeTree.gen.ts'
import { NotFound, RouteProblem } from './shell/route-problem.tsx'

export const router = createRouter({
  routeTree,
  basepath: import.meta.env.BASE_URL,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultPendingMs: 300,
  defaultErrorComponent: ({ error }: ErrorComponentProps) => <RouteProblem error={error} />,
  defaultNotFoundComponent: () => <NotFound />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
