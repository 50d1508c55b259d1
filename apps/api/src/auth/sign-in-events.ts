import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { AccountChange } from '../mail/compose-mail.ts'
import { putInOutbox } from '../mail/store.ts'

/** What is remembered of signing in, for the person whose account it is. */
export type SignInEvent =
  | 'signed-in'
  | 'signed-out'
  | 'password-wrong'
  | 'locked'
  | 'code-asked'
  | 'code-wrong'
  | 'recovery-code-used'
  | 'password-changed'
  | 'reset-asked'
  | 'password-reset'
  | 'link-asked'
  | 'factor-added'
  | 'factor-removed'
  | 'recovery-codes-renewed'
  | 'session-ended'
  | 'passkey-added'
  | 'passkey-removed'
  | 'passkey-wrong'

/** Where a request came from. */
export type Sender = { readonly address: string; readonly userAgent: string }

/** What somebody hears of by mail too: whoever else did it cannot keep it from them. */
const told: ReadonlySet<SignInEvent> = new Set<SignInEvent>([
  'password-changed',
  'password-reset',
  'factor-added',
  'factor-removed',
  'passkey-added',
  'passkey-removed',
])

/** Leaves a line, and a mail where the account has changed; `userId` is null for an e-mail that nobody has. */
export async function rememberSignIn(
  db: Kysely<Database>,
  what: SignInEvent,
  { userId, sender }: { userId: string | null; sender: Sender },
): Promise<void> {
  await sql`insert into auth.sign_in_event (user_id, address, user_agent, what)
    values (${userId}, ${sender.address}, ${sender.userAgent.slice(0, 400)}, ${what})`.execute(db)
  if (userId !== null && told.has(what)) await tell(db, what, userId)
}

async function tell(db: Kysely<Database>, what: SignInEvent, userId: string): Promise<void> {
  const { rows } = await sql<{ email: string; works: boolean }>`
    select u.email, coalesce(bool_or(a.member_id is not null), false) as works
    from auth."user" u left join auth.access a on a.user_id = u.id where u.id = ${userId} group by u.id`.execute(
    db,
  )
  const [one] = rows
  if (!one) return
  const link = one.works ? '/dashboard/account' : '/portal/account'
  await putInOutbox(db, {
    practiceId: null,
    recipient: one.email,
    worthFor: '3 days',
    mail: { kind: 'account-changed', what: AccountChange.parse(what), link },
  })
}
