import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'

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

/** Leaves a line; `userId` is null for an e-mail that nobody has. */
export async function rememberSignIn(
  db: Kysely<Database>,
  what: SignInEvent,
  { userId, sender }: { userId: string | null; sender: Sender },
): Promise<void> {
  await sql`insert into auth.sign_in_event (user_id, address, user_agent, what)
    values (${userId}, ${sender.address}, ${sender.userAgent.slice(0, 400)}, ${what})`.execute(db)
}
