import { accept, type Result, refuse } from '../result.ts'
import type { Member } from './people.ts'
import type { Roles } from './roles.ts'

/** A member, and since when they are none any more; null while they are. */
export type StandingMember = Member & { readonly dismissedAt: string | null }

export type MemberRefusal =
  /** A practice without an owner is nobody's. */
  | { readonly kind: 'last-owner'; readonly field: 'roles'; readonly name: string }
  | { readonly kind: 'dismissed'; readonly field: 'memberId'; readonly name: string }

/** The member with other roles. Refuses to leave the practice without an owner, and to change who was dismissed. */
export function changeRoles(
  everyone: readonly StandingMember[],
  member: StandingMember,
  roles: Roles,
): Result<StandingMember, MemberRefusal> {
  const { name } = member
  if (member.dismissedAt !== null) return refuse({ kind: 'dismissed', field: 'memberId', name })
  if (!roles.includes('owner') && isLastOwner(everyone, member))
    return refuse({ kind: 'last-owner', field: 'roles', name })
  return accept({ ...member, roles })
}

/** The member as dismissed `now` (an ISO instant); who is dismissed already stays so. Refuses the last owner. */
export function dismissMember(
  everyone: readonly StandingMember[],
  member: StandingMember,
  { now }: { readonly now: string },
): Result<StandingMember, MemberRefusal> {
  if (member.dismissedAt !== null) return accept(member)
  if (isLastOwner(everyone, member))
    return refuse({ kind: 'last-owner', field: 'roles', name: member.name })
  return accept({ ...member, dismissedAt: now })
}

/** Whether the practice would be nobody's without this member. */
export function isLastOwner(everyone: readonly StandingMember[], member: StandingMember): boolean {
  const owners = everyone.filter(
    ({ roles, dismissedAt }) => dismissedAt === null && roles.includes('owner'),
  )
  return owners.length === 1 && owners[0]?.id === member.id
}

/** Whether somebody treats here now. */
export function mayTreat({ roles, dismissedAt }: StandingMember): boolean {
  return dismissedAt === null && roles.includes('therapist')
}

/** The refusal as a sentence for the owner. */
export function wordMemberRefusal({ kind, name }: MemberRefusal): string {
  switch (kind) {
    case 'last-owner':
      return `${name} is the only owner. Make somebody else an owner first.`
    case 'dismissed':
      return `${name} was dismissed. Take them back first.`
  }
}
