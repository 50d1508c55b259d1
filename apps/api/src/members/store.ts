import type { StandingMember } from '@healing-touch/domain/people/change-member.ts'
import { sql } from 'kysely'
import type { Inside, PracticeId } from '../db/enter.ts'

/** What the owner sees of a member. */
export type ListedMember = StandingMember & {
  /** Null for who cannot sign in: nobody has given them an address, or they were dismissed before. */
  readonly email: string | null
  readonly lastSignIn: string | null
  readonly secondFactor: boolean
}

/** All members with how they sign in: those of today first, then who was dismissed. Nothing for who is not an owner. */
export async function listMembers(trx: Inside, practiceId: PracticeId): Promise<ListedMember[]> {
  const { rows } = await sql<ListedMember>`
    select m.id, m.name, m.roles, m.dismissed_at as "dismissedAt", u.email,
      (select max(e.at) from auth.sign_in_event e where e.user_id = u.id and e.what = 'signed-in') as "lastSignIn",
      coalesce(u."twoFactorEnabled", false)
        or exists (select from auth.passkey p where p.user_id = u.id) as "secondFactor"
    from member m
      left join auth.access a on a.practice_id = m.practice_id and m.id in (a.member_id, a.former_member_id)
      left join auth."user" u on u.id = a.user_id
    where m.practice_id = ${practiceId} and app_role() = 'owner'
    order by m.dismissed_at is not null, m.name, m.id`.execute(trx)
  return rows
}

/**
 * Keeps roles and dismissal, and ends every session of theirs: what the member may do from the next request on is what
 * they are now. No door opens to who was dismissed.
 */
export async function changeMember(
  trx: Inside,
  practiceId: PracticeId,
  { id, roles, dismissedAt }: StandingMember,
): Promise<void> {
  await trx
    .updateTable('member')
    .set({ roles, dismissed_at: dismissedAt })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .execute()
  await sql`
    with ended as (
      delete from auth.session s using auth.access a
      where a.practice_id = ${practiceId} and ${id}::uuid in (a.member_id, a.former_member_id) and s."userId" = a.user_id
      returning s."userId", s."userAgent", s."ipAddress")
    insert into auth.sign_in_event (user_id, user_agent, address, what)
    select "userId", "userAgent", "ipAddress", 'session-ended' from ended`.execute(trx)
  await sql`
    update auth.access set
      member_id = case when ${dismissedAt}::timestamptz is null then ${id}::uuid end,
      former_member_id = case when ${dismissedAt}::timestamptz is not null then ${id}::uuid end
    where practice_id = ${practiceId} and ${id}::uuid in (member_id, former_member_id)`.execute(trx)
}
