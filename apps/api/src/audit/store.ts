import { sql } from 'kysely'
import type { Inside, PracticeId } from '../db/enter.ts'
import type { Head, Link } from './check-chain.ts'

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
