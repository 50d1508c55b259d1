import {
  MemberInvitation,
  mayInvite,
  PatientInvitation,
  wasJustSent,
} from '@healing-touch/domain/people/invite.ts'
import { accept } from '@healing-touch/domain/result.ts'
import { z } from 'zod'
import type { Actor, Inside } from '../db/enter.ts'
import { memberProcedure, notFound, ownerProcedure, router, savedBefore } from '../gate.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { findPatient } from '../people/store.ts'
import { sendInvitation } from './send-invitation.ts'
import {
  emailsInside,
  findUnaccepted,
  type Invitation,
  revokeInvitation,
  type Unaccepted,
  waitingInvitations,
} from './store.ts'

const OfPatient = z.strictObject({ patientId: z.uuid() })
const One = z.strictObject({ id: z.uuid() })

export const dashboardInvitations = router({
  /** Invitations to the team that wait. */
  members: ownerProcedure
    .meta({ opensRecords: false })
    .query(({ ctx: { trx, actor } }) => waitingInvitations(trx, actor.practiceId, null)),

  inviteMember: ownerProcedure
    .meta({ stepUp: true })
    .input(MemberInvitation)
    .mutation(({ ctx: { trx, actor, saying }, input }) => {
      saying(`${input.email}: ${input.roles.join(', ')}`)
      return invite(trx, actor, { ...input, patientId: null, proxyId: null })
    }),

  /** Who can open a patient's portal, and whose invitation to it waits. */
  ofPatient: memberProcedure
    .input(OfPatient)
    .query(async ({ ctx: { trx, actor }, input: { patientId } }) => {
      const [patient, inside, waiting] = await Promise.all([
        findPatient(trx, actor.practiceId, patientId),
        emailsInside(trx, actor.practiceId, patientId),
        waitingInvitations(trx, actor.practiceId, patientId),
      ])
      if (!patient) throw notFound()
      return { email: patient.email, inside, waiting }
    }),

  invitePatient: memberProcedure
    .input(PatientInvitation)
    .mutation(async ({ ctx: { trx, actor }, input }) => {
      const patient = await findPatient(trx, actor.practiceId, input.patientId)
      if (!patient) throw notFound()
      return invite(trx, actor, { ...input, proxyId: null, name: patient.givenName, roles: null })
    }),

  /** With a new link: what was sent before opens nothing any more. */
  sendAgain: memberProcedure
    .input(One)
    .mutation(async ({ ctx: { trx, actor, opened }, input: { id } }) => {
      const found = await unaccepted(trx, actor, id)
      if (found.revoked) throw notFound()
      if (found.patientId) opened([found.patientId])
      if (wasJustSent(found.invitedAt, actor)) return shown(found)
      return sendInvitation(trx, actor, { ...found, again: true })
    }),

  revoke: memberProcedure
    .input(One)
    .mutation(async ({ ctx: { trx, actor, opened }, input: { id } }) => {
      const found = await unaccepted(trx, actor, id)
      if (found.patientId) opened([found.patientId])
      await revokeInvitation(trx, actor.practiceId, id)
      return { id }
    }),
})

type Wish = Pick<Invitation, 'id' | 'patientId' | 'proxyId' | 'name' | 'roles' | 'email'>

/** The screen makes the id, so that a second try invites nobody twice. */
async function invite(trx: Inside, actor: Actor, wish: Wish) {
  const { practiceId } = actor
  const [, inside, waiting] = await Promise.all([
    // also two members who invite the same person at once
    oneAtATime(trx, wish.patientId ?? practiceId),
    emailsInside(trx, practiceId, wish.patientId),
    waitingInvitations(trx, practiceId, wish.patientId),
  ])
  const known = waiting.find(({ id }) => id === wish.id)
  if (known && known.email !== wish.email) throw savedBefore()
  if (known) return accept(known)
  const decided = mayInvite({ inside, waiting: waiting.map(({ email }) => email) }, wish.email)
  if (!decided.ok) return decided
  return accept(await sendInvitation(trx, actor, { ...wish, again: false }))
}

function shown({ revoked: _, ...invitation }: Unaccepted): Invitation {
  return invitation
}

/** The team's invitations are the owner's. */
async function unaccepted(trx: Inside, actor: Actor, id: string): Promise<Unaccepted> {
  await oneAtATime(trx, id)
  const found = await findUnaccepted(trx, actor.practiceId, id)
  if (!found || (found.patientId === null && !actor.roles.includes('owner'))) throw notFound()
  return found
}
