import type { Kysely } from 'kysely'
import type { Database } from '../db/database.ts'
import { enterPractice } from '../db/enter.ts'
import { withDatabase } from '../db/with-database.ts'
import { readDatabaseEnv } from '../env.ts'
import { allPractices } from '../people/all-practices.ts'
import { createFailures } from '../start/failures.ts'
import { type Break, checkChain } from './check-chain.ts'
import { notedHeads } from './noted-heads.ts'
import { chainOf, headOf } from './store.ts'

type Terminal = {
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

const kinds = {
  changed: 'was changed after it was sealed',
  missing: 'is missing',
  'out-of-place': 'does not follow the one before it',
  'back-dated': 'is dated before the one it follows',
  'cut-off': 'and what came after it were cut off',
} satisfies Record<Break['kind'], string>

/** `pnpm run verify-audit`: reads every practice's chain against the database's own note of its end and those beside it. */
export async function verifyCommand({ say, complain }: Terminal): Promise<number> {
  try {
    const env = readDatabaseEnv()
    try {
      return await withDatabase(env, (db) => verifyAll(db, env.dataFolder, say))
    } catch (error) {
      createFailures(env.dataFolder, complain).explain(error)
    }
  } catch (error) {
    createFailures('.data', complain).explain(error)
  }
  return 1
}

/** Gives the exit code: 0 where every chain holds. */
export async function verifyAll(
  db: Kysely<Database>,
  dataFolder: string,
  say: (line: string) => void,
): Promise<number> {
  let broken = 0
  for (const { id, name } of await allPractices(db)) {
    const { heads, spoilt } = notedHeads(dataFolder, id)
    const { entries, breaks } = await enterPractice(db, id, async (trx, practiceId) => {
      const head = await headOf(trx, practiceId)
      return checkChain(chainOf(trx, practiceId), head ? [head, ...heads] : heads)
    })
    say(
      `${name}: ${entries} entries, ${breaks.length === 0 ? 'complete and unchanged' : 'BROKEN'}` +
        ` (${heads.length} ends noted beside the database).`,
    )
    for (const { seq, kind } of breaks) say(`  entry ${seq} ${kinds[kind]}`)
    if (spoilt > 0)
      say(`  lines of audit-heads.jsonl that cannot be read: ${spoilt}; somebody spoilt them`)
    if (breaks.length + spoilt > 0) broken += 1
  }
  return broken === 0 ? 0 : 1
}
