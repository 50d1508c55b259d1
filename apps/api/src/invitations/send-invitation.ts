import { daysOpen } from '@healing-touch/domain/people/invite.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { putInOutbox } from '../mail/store.ts'
import { newToken } from './make-token.ts'
import { type Invitation, practiceName, renewInvitation, saveInvitation } from './store.ts'

type Invited = Pick<Invitation, 'id' | 'patientId' | 'proxyId' | 'name' | 'roles' | 'email'>

/** Keeps an invitation, or gives one that waits a new link and a new time, and leaves the mail with the link. */
export async function sendInvitation(
  trx: Inside,
  actor: Actor,
  { again, ...invited }: Invited & { readonly again: boolean },
): Promise<Invitation> {
  const { practiceId } = actor
  const { token, hash: tokenHash } = newToken(practiceId)
  const kind = invited.patientId === null ? 'member' : 'patient'
  const days = daysOpen[kind]
  const sent = { id: invited.id, tokenHash, invitedBy: actor.id, days }
  const [practice, kept] = await Promise.all([
    practiceName(trx, practiceId),
    again
      ? renewInvitation(trx, practiceId, sent)
      : saveInvitation(trx, practiceId, { ...invited, ...sent }),
  ])
  const { name, email } = kept
  await putInOutbox(trx, {
    practiceId,
    patientId: invited.patientId,
    recipient: email,
    worthFor: `${days} days`,
    mail:
      kind === 'member'
        ? {
            kind: 'member-invitation',
            practice,
            name,
            inviter: actor.name,
            link: `/dashboard/accept#${token}`,
          }
        : {
            kind: invited.proxyId === null ? 'patient-invitation' : 'proxy-invitation',
            practice,
            name,
            link: `/portal/accept#${token}`,
          },
  })
  return kept
}
