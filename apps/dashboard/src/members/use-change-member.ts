import {
  type MemberRefusal,
  wordMemberRefusal,
} from '@healing-touch/domain/people/change-member.ts'
import type { Role } from '@healing-touch/domain/people/roles.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Answer, problemOf, queryClient, trpc } from '../api.ts'

type Listed = Answer['members']['list']
type Given =
  | { readonly ok: true; readonly value: Listed }
  | { readonly ok: false; readonly refusal: MemberRefusal }

/** What an owner does to a member; the answer is the new list. */
export function useChangeMember(memberId: string, onDone: () => void, was?: Role[]) {
  const [error, setError] = useState<string | null>(null)
  const setRoles = useMutation(trpc.members.setRoles.mutationOptions())
  const dismiss = useMutation(trpc.members.dismiss.mutationOptions())
  const takeBack = useMutation(trpc.members.takeBack.mutationOptions())

  async function settle(sent: Promise<Given>) {
    setError(null)
    try {
      const answer = await sent
      if (!answer.ok) return setError(wordMemberRefusal(answer.refusal))
      queryClient.setQueryData(trpc.members.list.queryKey(), answer.value)
      void queryClient.invalidateQueries(trpc.people.members.queryFilter())
      return onDone()
    } catch (failed) {
      const problem = problemOf(failed)
      const signedOut = 'You are signed out. Sign in again, then try once more.'
      return setError(problem.kind === 'signed-out' ? signedOut : problem.message)
    }
  }

  return {
    error,
    busy: setRoles.isPending || dismiss.isPending || takeBack.isPending,
    setRoles: (roles: Role[]) =>
      settle(setRoles.mutateAsync({ memberId, ...(was && { was }), roles })),
    dismiss: () => settle(dismiss.mutateAsync({ memberId })),
    takeBack: () => settle(takeBack.mutateAsync({ memberId })),
  }
}
