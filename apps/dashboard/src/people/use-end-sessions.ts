import type { AccountCalls } from '@healing-touch/ui/auth/own-account.ts'
import { useMutation } from '@tanstack/react-query'
import { problemOf, queryClient, trpc } from '../api.ts'

/** Ends one's other sessions; the answer is what is left. */
export function useEndSessions(): AccountCalls['endSessions'] {
  const { mutateAsync } = useMutation(trpc.account.endSessions.mutationOptions())
  return async (id) => {
    try {
      const left = await mutateAsync({ id })
      queryClient.setQueryData(trpc.account.show.queryKey(), left)
      return { ok: true }
    } catch (error) {
      const problem = problemOf(error)
      const signedOut = 'You are signed out. Sign in again, then try once more.'
      return { ok: false, message: problem.kind === 'signed-out' ? signedOut : problem.message }
    }
  }
}
