import { sql } from 'kysely'
import type { Inside } from '../db/enter.ts'

/**
 * What is decided about one patient, or the practice, waits for its turn: asked before what it decides on is loaded, nobody decides on what
 * somebody else is just changing. Held until the transaction ends.
 */
export async function oneAtATime(trx: Inside, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 20261124))`.execute(trx)
}
