import { sql } from 'kysely'
import type { Inside, PracticeId } from '../db/enter.ts'
import type { Head, Link } from './check-chain.ts'
import type { Receipt } from './group-receipts.ts'

const linksAtOnce = 5_000

/** The practice's chain from its first entry on, a page at a time. */
export async function* chainOf(
  trx: Inside,
  practiceId: PracticeId,
): AsyncGenerator<readonly Link[]> {
  let after = 0
  for (;;) {
    const links = await trx
      .selectFrom('audit_entry')
      .select(['seq', 'at', 'previous', 'hash', sql<string>`audit_text(audit_entry)`.as('text')])
      .where('practice_id', '=', practiceId)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(linksAtOnce)
      .execute()
    yield links
    if (links.length < linksAtOnce) return
    after = links.at(-1)?.seq ?? after
  }
}

/** Where the chain ends as the database knows it; null before the first entry. */
export async function headOf(trx: Inside, practiceId: PracticeId): Promise<Head | null> {
  const row = await trx
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('practice_id', '=', practiceId)
    .executeTakeFirst()
  return row ? { seq: row.seq, hash: row.hash.toString('hex') } : null
}

export type AuditEntry = Receipt & { readonly patients: readonly string[] }

type Which = {
  readonly patientId: string | null
  readonly notable: boolean
  readonly before: number | null
  readonly most: number
}

/** The practice's entries, newest first. */
export async function entriesOf(
  trx: Inside,
  practiceId: PracticeId,
  { patientId, notable, before, most }: Which,
): Promise<AuditEntry[]> {
  const rows = await trx
    .selectFrom('audit_entry')
    .select(['seq', 'at', 'actor_id', 'actor_name', 'action', 'what', 'patients', 'reason'])
    .where('practice_id', '=', practiceId)
    .$if(patientId !== null, (query) =>
      query.where('patients', '@>', sql<string[]>`array[${patientId}::uuid]`),
    )
    .$if(notable, (query) => query.where('action', '<>', 'read'))
    .$if(before !== null, (query) => query.where('seq', '<', before ?? 0))
    .orderBy('seq', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ actor_id, actor_name, ...row }) => ({
    ...row,
    actorId: actor_id,
    actorName: actor_name,
  }))
}

/** How often whoever has entered got the same in the last minutes; the database counts what it has an index for. */
export async function ownCalls(
  trx: Inside,
  what: string,
  { minutes }: { readonly minutes: number },
): Promise<number> {
  const { rows } = await sql<{ calls: number | null }>`
    select own_calls(${what}, make_interval(mins => ${minutes})) as calls`.execute(trx)
  const calls = rows[0]?.calls
  if (typeof calls !== 'number') throw new Error(`${what} is not counted.`)
  return calls
}

/** What somebody else did with the record of the patient who has entered, newest first. */
export async function receiptsOfMine(
  trx: Inside,
  { before, most }: { before: number | null; most: number },
): Promise<Receipt[]> {
  const { rows } =
    await sql<Receipt>`select seq, at, actor_id as "actorId", actor_name as "actorName", action, what, reason
    from access_receipts(${before}, ${most})`.execute(trx)
  return rows
}
