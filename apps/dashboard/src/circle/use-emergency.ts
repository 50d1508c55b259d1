import '../zod-config.ts'
import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import { EmergencyEntry, wordEmergencyRefusal } from '@healing-touch/domain/people/circle.ts'
import { useMutation } from '@tanstack/react-query'
import { trpc } from '../api.ts'
import { useEntry } from '../shell/use-entry.ts'

export type EmergencyDraft = {
  readonly familyName: string
  readonly givenName: string
  readonly birthDate: string
  readonly reason: string
}

/** Opens a closed chart. */
export function useEmergency(onOpened: (patientId: string) => unknown) {
  const { mutateAsync, isPending } = useMutation(trpc.circle.openInEmergency.mutationOptions())
  const { id, errors, settle, fail } = useEntry(wordEmergencyRefusal)

  async function open({ givenName, ...draft }: EmergencyDraft) {
    const given = givenName.trim() === '' ? null : givenName
    const read = EmergencyEntry.safeParse({ ...draft, givenName: given, id })
    if (!read.success) {
      fail(fieldErrors(read.error))
      return
    }
    let found = ''
    const opened = await settle(async () => {
      const answer = await mutateAsync(read.data)
      if (answer.ok) found = answer.value
      return answer
    })
    if (opened) await onOpened(found)
  }

  return { open, errors, busy: isPending }
}
