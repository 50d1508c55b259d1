import type { Role } from '@healing-touch/domain/people/roles.ts'
import { Kysely, sql, type Transaction } from 'kysely'
import type { Database } from './database.ts'
import { dialectOn } from './driver.ts'

/**
 * A transaction that has entered a practice: nothing outside it can be seen or written.
 * What is asked at once, as in `Promise.all([…])`, is sent at once and costs one round trip; PostgreSQL answers in
 * the order of asking. The first failure fails the transaction.
 */
export type Inside = Kysely<Database> & { readonly __inside: true }

/** A practice that a transaction has entered; only `enter` makes one. */
export type PracticeId = string & { readonly __entered: true }

export type Actor = {
  readonly practiceId: PracticeId
  /** The member's id, or the patient's when they entered their own record. */
  readonly id: string
  /** All that they are here; a patient is nothing else behind the patients' door. */
  readonly roles: readonly (Role | 'patient')[]
  readonly name: string
  /** The practice's IANA zone. */
  readonly zone: string
  /** Who acts in the patient's place: `id` stays the patient's, and so do the walls. */
  readonly proxy: { readonly id: string; readonly name: string } | null
  /** Whether this login may act as more than one behind this door. */
  readonly several: boolean
  /** The database's clock at the start of the transaction, the one clock that decisions use. */
  readonly now: string
}

/** What a transaction leaves in the practice's memory; see the table `audit_entry`. */
export type Memory = {
  readonly action: 'read' | 'write' | 'denied'
  readonly what: string
  readonly patients: readonly string[]
  readonly reason?: string
}

export type Entry = {
  readonly sessionToken: string
  /** The patient's or the member's id on whose screen the call was made; null where no screen knows it yet. */
  readonly madeFor?: string | null
  readonly reading: boolean
}

/**
 * The one way to the data of a request: opens a transaction and sets practice and actor from the session.
 * What only reads and leaves nothing to remember runs in a read-only transaction. `work` gets null for an actor when the
 * session is unknown, over, or not one of this door; what it hands to `remember` is written with the COMMIT, or fails it.
 */
export async function enter<Result>(
  db: Kysely<Database>,
  door: 'portal' | 'dashboard',
  { sessionToken, madeFor = null, reading }: Entry,
  work: (trx: Inside, actor: Actor | null, remember: (memory: Memory) => void) => Promise<Result>,
): Promise<Result> {
  const transaction = db.transaction()
  const started = reading ? transaction.setAccessMode('read only') : transaction
  let remembered: Promise<unknown> | null = null
  let resting = false
  const done = started.execute(async (trx) => {
    const { rows } = await sql<{
      practice_id: PracticeId
      actor_id: string
      role: string
      name: string
      zone: string
      at: string
      resting: boolean
      proxy_id: string | null
      proxy_name: string | null
      several: boolean
    }>`select * from enter(${sessionToken}, ${door === 'portal'}, ${madeFor})`.execute(trx)
    const row = rows[0]
    resting = row?.resting === true
    const actor = row
      ? {
          practiceId: row.practice_id,
          id: row.actor_id,
          roles: row.role.split(' ') as Actor['roles'][number][],
          name: row.name,
          zone: row.zone,
          proxy: row.proxy_id === null ? null : { id: row.proxy_id, name: row.proxy_name ?? '' },
          several: row.several,
          now: row.at,
        }
      : null
    let memory: Memory | null = null
    const result = await atOnce(trx, (inside) =>
      work(inside, actor, (one) => {
        memory = one
      }),
    )
    if (memory) remembered = audit(memory).execute(trx)
    // its answer is waited for below: it travels with the COMMIT
    remembered?.catch(() => {})
    return result
  })
  try {
    return await done
  } catch (error) {
    await remembered
    throw error
  } finally {
    if (resting) await stayAwake(db, sessionToken)
  }
}

/**
 * A session that nobody uses ends: what is done in it keeps it awake, at most once a minute. Not inside the transaction,
 * which may only read, and where what happens at once would wait for the session's row.
 */
async function stayAwake(db: Kysely<Database>, sessionToken: string): Promise<void> {
  await sql`update auth.session set last_used_at = now()
    where token = ${sessionToken} and last_used_at < now() - interval '1 minute'`
    .execute(db)
    .catch(() => {})
}

/** What a session that was not let in waits for, if it is not over; asked in the same transaction. */
export async function waitsFor(trx: Inside): Promise<'second-factor' | 'choice' | null> {
  const { rows } = await sql<{ waits: 'second-factor' | 'choice' | null }>`
    select nullif(current_setting('app.waits_for', true), '') as waits`.execute(trx)
  return rows[0]?.waits ?? null
}

/** Whether somebody signed in to a session, or showed their password in it, in the last five minutes. */
export async function isFresh(trx: Inside, sessionToken: string): Promise<boolean> {
  const { rows } = await sql<{ fresh: boolean }>`
    select auth.is_fresh(${sessionToken}) as fresh`.execute(trx)
  return rows[0]?.fresh === true
}

/** Writes an entry at the end of the practice's chain, in the name of whoever has entered. */
export function audit({ action, what, patients, reason }: Memory) {
  return sql`select audit(${action}, ${what}, ${[...patients]}::uuid[], ${reason ?? null})`
}

/** For commands that the practice's operator runs on the server: enters a practice by its id, and may what its owner may. */
export async function enterPractice<Result>(
  db: Kysely<Database>,
  practiceId: string,
  work: (trx: Inside, practiceId: PracticeId) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('app.practice_id', ${practiceId}, true),
      set_config('app.role', 'owner therapist', true)`.execute(trx)
    return atOnce(trx, (inside) => work(inside, practiceId as PracticeId))
  })
}

/** Kysely lets a transaction's statements queue for its connection, one round trip each; pg can send them one after another. */
function atOnce<Result>(
  trx: Transaction<Database>,
  work: (inside: Inside) => Promise<Result>,
): Promise<Result> {
  return trx.getExecutor().provideConnection(async (connection) => {
    let open = true
    const inside = new Kysely<Database>({
      dialect: dialectOn(() => {
        if (open) return connection
        throw new Error(
          'The transaction is over: its connection may be in another practice by now.',
        )
      }),
    })
    try {
      return await work(inside as Inside)
    } finally {
      open = false
    }
  })
}
