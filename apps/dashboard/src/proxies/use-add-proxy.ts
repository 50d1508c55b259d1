import '../zod-config.ts'
import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import { ProxyEntry, wordProxyRefusal } from '@healing-touch/domain/people/proxy.ts'
import type { ProxyKind } from '@healing-touch/domain/people/proxy-kind.ts'
import { useMutation } from '@tanstack/react-query'
import { queryClient, trpc } from '../api.ts'
import { useEntry } from '../shell/use-entry.ts'

export type ProxyDraft = {
  readonly name: string
  readonly email: string
  readonly kind: ProxyKind | null
  readonly until: string | null
  readonly evidence: string
}

/** Invites somebody to act for a patient. */
export function useAddProxy(patientId: string, onSent: (email: string) => void) {
  const { mutateAsync, isPending } = useMutation(trpc.proxies.record.mutationOptions())
  const { id, errors, settle, fail } = useEntry(wordProxyRefusal)

  async function add(draft: ProxyDraft) {
    const read = ProxyEntry.safeParse({ ...draft, id, patientId })
    if (!read.success) {
      fail(fieldErrors(read.error))
      return
    }
    const sent = await settle(async () => {
      const answer = await mutateAsync(read.data)
      if (answer.ok)
        queryClient.setQueryData(trpc.proxies.list.queryKey({ patientId }), answer.value)
      return answer
    })
    if (sent) onSent(read.data.email)
  }

  return { add, errors, busy: isPending }
}
