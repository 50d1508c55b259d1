import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { enterPractice } from '../db/enter.ts'

/** For commands on the server: every practice of the database that somebody can sign in to. */
export async function allPractices(
  db: Kysely<Database>,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct practice_id as id from auth.access`.execute(db)
  return Promise.all(
    rows.map(({ id }) =>
      enterPractice(db, id, (trx, practiceId) =>
        trx
          .selectFrom('practice')
          .select(['id', 'name'])
          .where('id', '=', practiceId)
          .executeTakeFirstOrThrow(),
      ),
    ),
  )
}
