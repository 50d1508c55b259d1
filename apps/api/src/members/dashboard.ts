import {
  changeRoles,
  dismissMember,
  type MemberRefusal,
  type StandingMember,
} from '@healing-touch/domain/people/change-member.ts'
import { Roles } from '@healing-touch/domain/people/roles.ts'
import { accept, type Result } from '@healing-touch/domain/result.ts'
import { z } from 'zod'
import type { Actor, Inside } from '../db/enter.ts'
import { notFound, ownerProcedure, router } from '../gate.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { allMembers } from '../people/store.ts'
import { changeMember, type ListedMember, listMembers } from './store.ts'

const OfMember = z.strictObject({ memberId: z.uuid() })

export const dashboardMembers = router({
  /** Everybody who works or worked here, and how they sign in. */
  list: ownerProcedure
    .meta({ opensRecords: false })
    .query(({ ctx: { trx, actor } }) => shown(trx, actor)),

  /** Makes a member what they are from now on; they sign in anew. Answers with the list. */
  setRoles: ownerProcedure
    .input(OfMember.extend({ roles: Roles }))
    .mutation(async ({ ctx: { trx, actor, saying }, input: { memberId, roles } }) => {
      const changed = await change(trx, actor, memberId, (everyone, member) => {
        saying(`${member.name}: ${member.roles.join(', ')} → ${roles.join(', ')}`)
        return changeRoles(everyone, member, roles)
      })
      return changed
    }),

  /** From the next request on, no door opens to them; what they charted stays. Answers with the list. */
  dismiss: ownerProcedure
    .input(OfMember)
    .mutation(({ ctx: { trx, actor, saying }, input: { memberId } }) =>
      change(trx, actor, memberId, (everyone, member) => {
        saying(member.name)
        return dismissMember(everyone, member, { now: actor.now })
      }),
    ),

  /** As they were before. Answers with the list. */
  takeBack: ownerProcedure
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
): Promise<Result<ListedMember[], MemberRefusal>> {
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

async function shown(trx: Inside, { practiceId }: Actor): Promise<ListedMember[]> {
  const list = await listMembers(trx, practiceId)
  if (list.length === 0) throw notFound()
  return list
}
