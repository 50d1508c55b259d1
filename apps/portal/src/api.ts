import type { Portal } from '@healing-touch/api/portal-router.ts'
import { actingAs } from '@healing-touch/ui/auth/acting-as.ts'
import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query'

/** What each procedure takes and answers, by its name. */
export type Input = inferRouterInputs<Portal>
export type Answer = inferRouterOutputs<Portal>

/** As whom this tab goes on; see `/choose`. */
export const acting = actingAs('portal')

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
})

const client = createTRPCClient<Portal>({
  // POST keeps ids and search words out of addresses and logs
  links: [
    httpBatchLink({
      url: '/trpc/portal',
      methodOverride: 'POST',
      maxItems: 20,
      headers: acting.header,
      // a tick is sent even if the app is closed with the next tap; browsers keep 64 KiB alive
      fetch: (url, options) => {
        const small = typeof options?.body === 'string' && options.body.length < 16_000
        return fetch(url, { ...options, keepalive: small } as RequestInit)
      },
    }),
  ],
})

export const trpc: TRPCOptionsProxy<Portal> = createTRPCOptionsProxy<Portal>({
  client,
  queryClient,
})

export type Problem =
  | { kind: 'signed-out'; waitsFor: 'choice' | null }
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
  const { code, fields, requestId, waitsFor } = (error as TRPCClientError<Portal>).data ?? {}
  if (code === 'UNAUTHORIZED')
    return { kind: 'signed-out', waitsFor: waitsFor === 'choice' ? waitsFor : null }
  if (code === 'NOT_FOUND') return { kind: 'not-found', message: error.message }
  if (code === 'INTERNAL_SERVER_ERROR')
    return { kind: 'broken', message: error.message, requestId: requestId ?? null }
  return { kind: 'refused', message: error.message, fields: fields ?? [] }
}
