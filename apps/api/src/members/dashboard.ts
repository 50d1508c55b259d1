import { isDeepStrictEqual } from 'node:util'
import { credentialState } from '@healing-touch/domain/people/certified.ts'
import {
  changeRoles,
  dismissMember,
  type MemberRefusal,
  type StandingMember,
} from '@healing-touch/domain/people/change-member.ts'
import { Credential } from '@healing-touch/domain/people/credential.ts'
import { Roles } from '@healing-touch/domain/people/roles.ts'
import { accept, type Result } from '@healing-touch/domain/result.ts'
import { z } from 'zod'
import type { Actor, Inside } from '../db/enter.ts'
import { notFound, ownerProcedure, router, savedBefore } from '../gate.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { allMembers } from '../people/store.ts'
import { refuseStale } from '../refuse-stale.ts'
import { wallClock } from '../today/wall-clock.ts'
import {
  credentialsOf,
  findCredential,
  saveCredential,
  withdrawCredential,
} from './credential-store.ts'
import { changeMember, type ListedMember, listMembers } from './store.ts'

export type ShownMember = ListedMember & {
  readonly credentials: readonly (Credential & {
    readonly state: ReturnType<typeof credentialState>
  })[]
}

const OfMember = z.strictObject({ memberId: z.uuid() })

export const dashboardMembers = router({
  /** Everybody who works or worked here, and how they sign in. */
  list: ownerProcedure
    .meta({ opensRecords: false })
    .query(({ ctx: { trx, actor } }) => shown(trx, actor)),

  /** Makes a member what they are from now on; they sign in anew. Answers with the list. */
  setRoles: ownerProcedure
    .meta({ stepUp: true })
    .input(OfMember.extend({ was: Roles.exactOptional(), roles: Roles }))
    .mutation(async ({ ctx: { trx, actor, saying }, input: { memberId, was, roles } }) => {
      const changed = await change(trx, actor, memberId, (everyone, member) => {
        refuseStale({ was, is: member.roles, next: roles, word: (one) => one.join(', ') })
        saying(`${member.name}: ${member.roles.join(', ')} → ${roles.join(', ')}`)
        return changeRoles(everyone, member, roles)
      })
      return changed
    }),

  /** From the next request on, no door opens to them; what they charted stays. Answers with the list. */
  dismiss: ownerProcedure
    .meta({ stepUp: true })
    .input(OfMember)
    .mutation(({ ctx: { trx, actor, saying }, input: { memberId } }) =>
      change(trx, actor, memberId, (everyone, member) => {
        saying(member.name)
        return dismissMember(everyone, member, { now: actor.now })
      }),
    ),

  /** What a member has learnt and may do; the screen makes the id, so that a second try is the same one. */
  addCredential: ownerProcedure
    .input(Credential)
    .mutation(async ({ ctx: { trx, actor, saying }, input }) => {
      const { practiceId } = actor
      const [, everyone, first] = await Promise.all([
        oneAtATime(trx, practiceId),
        allMembers(trx, practiceId),
        findCredential(trx, practiceId, input.id),
      ])
      const member = everyone.find(({ id }) => id === input.memberId)
      if (!member) throw notFound()
      if (first && !isDeepStrictEqual(first, input)) throw savedBefore()
      saying(`${member.name}: ${input.name}`)
      if (!first) await saveCredential(trx, practiceId, input)
      return shown(trx, actor)
    }),

  /** One that was wrong, or that its holder has lost. Answers with the list. */
  withdrawCredential: ownerProcedure
    .input(z.strictObject({ credentialId: z.uuid() }))
    .mutation(async ({ ctx: { trx, actor, saying }, input: { credentialId } }) => {
      const credential = await findCredential(trx, actor.practiceId, credentialId)
      if (!credential) throw notFound()
      saying(credential.name)
      await withdrawCredential(trx, actor.practiceId, credentialId, actor.now)
      return shown(trx, actor)
    }),

  /** As they were before. Answers with the list. */
  takeBack: ownerProcedure
    .meta({ stepUp: true })
    .input(OfMember)
    .mutation(({ ctx: { trx, actor, saying }, input: { memberId } }) =>
      change(trx, actor, memberId, (_, member) => {
        saying(member.name)
        return accept({ ...member, dismissedAt: null })
      }),
    ),
})

/** Decides on one member while nobody else decides on any; what changes nothing ends no session. */
async function change(
  trx: Inside,
  actor: Actor,
  memberId: string,
  decide: (
    everyone: readonly StandingMember[],
    member: StandingMember,
  ) => Result<StandingMember, MemberRefusal>,
): Promise<Result<ShownMember[], MemberRefusal>> {
  const { practiceId } = actor
  const [, everyone] = await Promise.all([oneAtATime(trx, practiceId), allMembers(trx, practiceId)])
  const member = everyone.find(({ id }) => id === memberId)
  if (!member) throw notFound()
  const decided = decide(everyone, member)
  if (!decided.ok) return decided
  const { roles, dismissedAt } = decided.value
  if (roles.join() !== member.roles.join() || dismissedAt !== member.dismissedAt)
    await changeMember(trx, practiceId, decided.value)
  return accept(await shown(trx, actor))
}

async function shown(trx: Inside, { practiceId, now, zone }: Actor): Promise<ShownMember[]> {
  const [list, credentials] = await Promise.all([
    listMembers(trx, practiceId),
    credentialsOf(trx, practiceId, null),
  ])
  if (list.length === 0) throw notFound()
  const { day } = wallClock(now, zone)
  return list.map((member) => ({
    ...member,
    credentials: credentials
      .filter(({ memberId }) => memberId === member.id)
      .map((one) => ({ ...one, state: credentialState(one, day) })),
  }))
}
