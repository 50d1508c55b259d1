import { createHmac } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'

/** What is counted, and how often it may happen within how long. */
const limits = {
  /** Any try from one address: whoever types many passwords, or one password for many people. */
  address: { most: 30, within: '1 minute' },
  /** Wrong passwords at the door of one account, from wherever they come; unknown e-mails count the same. */
  account: { most: 10, within: '15 minutes' },
  /** Wrong passwords of somebody who is signed in: apart, so that nobody outside can keep them from changing theirs. */
  inside: { most: 10, within: '15 minutes' },
  /** Wrong codes of the second step, at the door and inside. */
  code: { most: 10, within: '15 minutes' },
  /** Links to one mailbox, for whatever they are. */
  mail: { most: 3, within: '15 minutes' },
} as const

export type Counted = keyof typeof limits

/**
 * Takes one of the tries that are left, before it is known how it ends: a hundred at once are no more than a hundred in
 * a row. Null when there is none left; what ended well is given back with `giveBack`.
 */
export async function claimTry(
  db: Kysely<Database>,
  secret: string,
  { of, whose }: { of: Counted; whose: string },
): Promise<number | null> {
  const { most, within } = limits[of]
  const who = createHmac('sha256', secret).update(`${of} ${whose}`).digest()
  const { rows } = await sql<{ id: number | null }>`
    select auth.claim_attempt(${who}, ${most}, ${within}::interval) as id`.execute(db)
  return rows[0]?.id ?? null
}

export async function giveBack(db: Kysely<Database>, claimed: number): Promise<void> {
  await sql`delete from auth.attempt where id = ${claimed}`.execute(db)
}
