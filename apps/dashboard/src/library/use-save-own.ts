import { useMutation } from '@tanstack/react-query'
import { queryClient, trpc } from '../api.ts'
import { markScreensStale } from '../shell/stale-screens.ts'

/** Saves an entry of the practice's own; every screen knows it from then on. */
export function useSaveOwn() {
  const mutation = useMutation(
    trpc.library.saveOwn.mutationOptions({
      onSuccess: (answer) => {
        if (!answer.ok) return
        markScreensStale()
        queryClient.setQueryData(trpc.library.own.queryKey(), answer.value)
      },
    }),
  )
  return { save: mutation.mutateAsync, saving: mutation.isPending }
}
