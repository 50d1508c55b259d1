import '../zod-config.ts'
import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import {
  MemberInvitation,
  PatientInvitation,
  wordInvitationRefusal,
} from '@healing-touch/domain/people/invite.ts'
import { useMutation } from '@tanstack/react-query'
import { queryClient, trpc } from '../api.ts'
import { useEntry } from '../shell/use-entry.ts'

/** Invites somebody to the team under an id of its own, so that trying again invites nobody twice. */
export function useInviteMember(onSent: (email: string) => void) {
  const { mutateAsync, isPending } = useMutation(trpc.invitations.inviteMember.mutationOptions())
  const { id, errors, settle, fail } = useEntry(wordInvitationRefusal)

  async function invite(draft: { name: string; email: string; roles: readonly string[] }) {
    const read = MemberInvitation.safeParse({ ...draft, id })
    if (!read.success) {
      fail(fieldErrors(read.error))
      return
    }
    if (await settle(() => mutateAsync(read.data))) onSent(read.data.email)
    await queryClient.invalidateQueries(trpc.invitations.members.queryFilter())
  }

  return { invite, errors, busy: isPending }
}

/** Invites a patient to their portal. */
export function useInvitePatient(patientId: string, onSent: (email: string) => void) {
  const { mutateAsync, isPending } = useMutation(trpc.invitations.invitePatient.mutationOptions())
  const { id, errors, settle, fail } = useEntry(wordInvitationRefusal)

  async function invite(email: string) {
    const read = PatientInvitation.safeParse({ id, patientId, email })
    if (!read.success) {
      fail(fieldErrors(read.error))
      return
    }
    if (await settle(() => mutateAsync(read.data))) onSent(read.data.email)
    await queryClient.invalidateQueries(trpc.invitations.ofPatient.queryFilter({ patientId }))
  }

  return { invite, errors, busy: isPending }
}
