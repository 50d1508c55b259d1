import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from './database.ts'

/** A transaction that has entered a practice: nothing outside it can be seen or written. */
export type Inside = Transaction<Database>

/** A practice that a transaction has entered; only `enter` makes one. */
export type PracticeId = string & { readonly __entered: true }

export type Actor = {
  readonly practiceId: PracticeId
  /** The member's id, or the patient's when they entered their own record. */
  readonly id: string
  readonly role: 'patient' | 'owner' | 'therapist' | 'front-desk'
  readonly name: string
  /** The practice's IANA zone. */
  readonly zone: string
  /** The database's clock at the start of the transaction, the one clock that decisions use. */
  readonly now: string
}

/**
 * The one way to the data of a request: opens a transaction and sets practice and actor from the session.
 * What only reads runs in a read-only transaction. `work` gets null for an actor when the session is unknown, over, or not one of this door.
 */
export async function enter<Result>(
  db: Kysely<Database>,
  door: 'portal' | 'dashboard',
  { sessionToken, reading }: { sessionToken: string; reading: boolean },
  work: (trx: Inside, actor: Actor | null) => Promise<Result>,
): Promise<Result> {
  const transaction = db.transaction()
  const started = reading ? transaction.setAccessMode('read only') : transaction
  return started.execute(async (trx) => {
    const { rows } = await sql<{
      practice_id: PracticeId
      actor_id: string
      role: Actor['role']
      name: string
      zone: string
      at: string
    }>`select * from enter(${sessionToken}, ${door === 'portal'})`.execute(trx)
    const row = rows[0]
    if (!row) return work(trx, null)
    return work(trx, {
      practiceId: row.practice_id,
      id: row.actor_id,
      role: row.role,
      name: row.name,
      zone: row.zone,
      now: row.at,
    })
  })
}

/** For commands that the practice's operator runs on the server: enters a practice by its id. */
export async function enterPractice<Result>(
  db: Kysely<Database>,
  practiceId: string,
  work: (trx: Inside, practiceId: PracticeId) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('app.practice_id', ${practiceId}, true)`.execute(trx)
    return work(trx, practiceId as PracticeId)
  })
}
