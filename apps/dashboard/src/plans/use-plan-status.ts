import { wordAcceptRefusal } from '@healing-touch/domain/plans/accept-plan.ts'
import type { StatusAction } from '@healing-touch/domain/plans/set-plan-status.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'
import { markScreensStale } from '../shell/stale-screens.ts'

const done: Record<StatusAction, string> = {
  pause: 'The plan is paused.',
  resume: 'The plan goes on.',
  close: 'The plan is closed.',
}

/** Pauses, resumes or closes a plan. */
export function usePlanStatus(patientId: string, planId: string, onSaved: (words: string) => void) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const mutation = useMutation(trpc.plans.setStatus.mutationOptions())

  async function set(action: StatusAction) {
    try {
      const answer = await mutation.mutateAsync({ patientId, planId, action })
      if (!answer.ok) return setTrouble(wordAcceptRefusal(answer.refusal))
      setTrouble(null)
      markScreensStale()
      queryClient.setQueryData(trpc.plans.read.queryKey({ patientId }), answer.value)
      onSaved(done[action])
    } catch (error) {
      setTrouble(messageOf(error))
    }
  }

  return { set, saving: mutation.isPending ? mutation.variables.action : null, trouble }
}
