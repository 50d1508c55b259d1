import { useMutation } from '@tanstack/react-query'
import { queryClient, trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'
import { markScreensStale } from '../shell/stale-screens.ts'
import type { SafetyTask } from './safety-answer.ts'

/** Closes a review in the name of whoever is signed in. */
export function useReview(task: SafetyTask, onReviewed: () => void) {
  const mutation = useMutation(
    trpc.safety.review.mutationOptions({
      onSuccess: (answer) => {
        if (!answer.ok) return
        markScreensStale()
        const key = trpc.safety.read.queryKey({ patientId: task.patient.id })
        queryClient.setQueryData(
          key,
          (shown) =>
            shown && {
              ...shown,
              tasks: shown.tasks.map((one) => (one.id === task.id ? answer.value : one)),
            },
        )
        onReviewed()
      },
    }),
  )
  const { data, error } = mutation
  const trouble = error
    ? `${messageOf(error)} What you wrote is still here.`
    : data?.ok === false
      ? `${data.refusal.by || 'Somebody'} has reviewed this already. Open the page anew to read the note.`
      : null
  return {
    review: (note: string) => mutation.mutate({ reviewId: task.id, note }),
    saving: mutation.isPending,
    trouble,
  }
}
