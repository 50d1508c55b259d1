import '../zod-config.ts'
import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import {
  type InvitationRefusal,
  MemberInvitation,
  PatientInvitation,
  wordInvitationRefusal,
} from '@healing-touch/domain/people/invite.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf, queryClient, trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'
import { newId } from '../shell/new-id.ts'

type Errors = ReadonlyMap<string, string>
type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: InvitationRefusal }

/** Invites somebody to the team under an id of its own, so that trying again invites nobody twice. */
export function useInviteMember(onSent: (email: string) => void) {
  const { mutateAsync, isPending } = useMutation(trpc.invitations.inviteMember.mutationOptions())
  const { id, errors, settle, fail } = useEntry(onSent)

  async function invite(draft: { name: string; email: string; roles: readonly string[] }) {
    const read = MemberInvitation.safeParse({ ...draft, id })
    if (!read.success) return fail(fieldErrors(read.error))
    await settle(read.data.email, () => mutateAsync(read.data))
    await queryClient.invalidateQueries(trpc.invitations.members.queryFilter())
  }

  return { invite, errors, busy: isPending }
}

/** Invites a patient to their portal. */
export function useInvitePatient(patientId: string, onSent: (email: string) => void) {
  const { mutateAsync, isPending } = useMutation(trpc.invitations.invitePatient.mutationOptions())
  const { id, errors, settle, fail } = useEntry(onSent)

  async function invite(email: string) {
    const read = PatientInvitation.safeParse({ id, patientId, email })
    if (!read.success) return fail(fieldErrors(read.error))
    await settle(read.data.email, () => mutateAsync(read.data))
    await queryClient.invalidateQueries(trpc.invitations.ofPatient.queryFilter({ patientId }))
  }

  return { invite, errors, busy: isPending }
}

function useEntry(onSent: (email: string) => void) {
  const [id, setId] = useState(newId)
  const [errors, setErrors] = useState<Errors>(new Map())

  function fail(found: readonly { field: string; message: string }[]) {
    setErrors(new Map(found.map(({ field, message }) => [field.split('.')[0] ?? '', message])))
  }

  async function settle(email: string, ask: () => Promise<Answer>) {
    try {
      const answer = await ask()
      if (!answer.ok)
        return fail([{ field: 'email', message: wordInvitationRefusal(answer.refusal) }])
      fail([])
      setId(newId())
      onSent(email)
    } catch (error) {
      const problem = problemOf(error)
      const fields = problem.kind === 'refused' ? problem.fields : []
      fail(fields.length > 0 ? fields : [{ field: 'form', message: messageOf(error) }])
    }
  }

  return { id, errors, settle, fail }
}
