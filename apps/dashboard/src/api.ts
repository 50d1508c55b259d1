import type { Dashboard } from '@healing-touch/api/dashboard-router.ts'
import { actingAs } from '@healing-touch/ui/auth/acting-as.ts'
import { MutationCache, QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, TRPCClientError, type TRPCLink } from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'
import { observable } from '@trpc/server/observable'
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { noticeSignedOut } from './people/signed-out.ts'
import { askStepUp } from './people/step-up.ts'

export type Answer = inferRouterOutputs<Dashboard>

/** As whom this tab goes on; see `/choose`. */
export const acting = actingAs('dashboard')

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // offline, a request fails at once and the screen says so; the default would wait without a word
      networkMode: 'always',
      retry: (failures, error) =>
        failures < 2 && navigator.onLine && problemOf(error).kind === 'unreachable',
    },
    mutations: { networkMode: 'always' },
  },
  mutationCache: new MutationCache({
    onError: (error) => {
      if (problemOf(error).kind === 'signed-out') noticeSignedOut()
    },
  }),
})

/** Where a call waits for the password, asks for it and calls once more. */
const stepUpLink: TRPCLink<Dashboard> =
  () =>
  ({ next, op }) =>
    observable((observer) => {
      let last: { unsubscribe: () => void } | null = null
      const call = (first: boolean) => {
        last = next(op).subscribe({
          next: (value) => observer.next(value),
          complete: () => observer.complete(),
          error: (error) => {
            if (!first || error.data?.waitsFor !== 'password') observer.error(error)
            else void askStepUp().then((shown) => (shown ? call(false) : observer.error(error)))
          },
        })
      }
      call(true)
      return () => last?.unsubscribe()
    })

const client = createTRPCClient<Dashboard>({
  // POST keeps ids and search words out of addresses and logs
  links: [
    stepUpLink,
    httpBatchLink({
      url: '/trpc/dashboard',
      methodOverride: 'POST',
      maxItems: 20,
      headers: acting.header,
    }),
  ],
})

export const trpc: TRPCOptionsProxy<Dashboard> = createTRPCOptionsProxy<Dashboard>({
  client,
  queryClient,
})

// who is signed in changes by signing in or out only, and both empty the cache
queryClient.setQueryDefaults(trpc.people.me.queryKey(), { staleTime: Number.POSITIVE_INFINITY })
// every screen reads it; whoever changes it puts the answer in its place
queryClient.setQueryDefaults(trpc.library.own.queryKey(), { gcTime: Number.POSITIVE_INFINITY })

export type Problem =
  | { kind: 'signed-out'; waitsFor: 'second-factor' | 'choice' | null }
  | { kind: 'unreachable'; message: string }
  | { kind: 'not-found'; message: string }
  | { kind: 'refused'; message: string; fields: { field: string; message: string }[] }
  | { kind: 'broken'; message: string; requestId: string | null }

/** What went wrong with a request, as something a screen can say. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof TRPCClientError) || !error.data)
    return {
      kind: 'unreachable',
      message: "We can't reach Healing Touch right now. Check your connection and try again.",
    }
  const { code, fields, requestId, waitsFor } = (error as TRPCClientError<Dashboard>).data ?? {}
  if (code === 'UNAUTHORIZED')
    return {
      kind: 'signed-out',
      waitsFor: waitsFor === 'second-factor' || waitsFor === 'choice' ? waitsFor : null,
    }
  if (code === 'NOT_FOUND') return { kind: 'not-found', message: error.message }
  if (code === 'INTERNAL_SERVER_ERROR')
    return { kind: 'broken', message: error.message, requestId: requestId ?? null }
  return { kind: 'refused', message: error.message, fields: fields ?? [] }
}

/** Where to go on for somebody who is not let in. */
export function doorOf({ waitsFor }: Extract<Problem, { kind: 'signed-out' }>) {
  if (waitsFor === 'choice') return '/choose'
  return waitsFor === 'second-factor' ? '/second-step' : '/sign-in'
}
