import type { Kysely } from 'kysely'
import type { Database } from '../db/database.ts'
import { enterPractice } from '../db/enter.ts'
import { withDatabase } from '../db/with-database.ts'
import { readDatabaseEnv } from '../env.ts'
import { allPractices } from '../people/all-practices.ts'
import { createFailures } from '../start/failures.ts'
import { type Break, checkChain } from './check-chain.ts'
import { type BrokenSeal, checkSigned } from './check-signed.ts'
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

const seals = {
  changed: 'is not what was signed',
  unsealed: 'was signed past the database, without a seal',
  resealed: 'was changed and sealed anew',
  missing: 'was signed and is not there any more',
} satisfies Record<BrokenSeal['kind'], string>

/**
 * `pnpm run verify-audit`: reads every practice's chain against the database's own note of its end and those beside it,
 * and every signed note against its seal.
 */
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

/** Gives the exit code: 0 where every chain and every seal holds. */
export async function verifyAll(
  db: Kysely<Database>,
  dataFolder: string,
  say: (line: string) => void,
): Promise<number> {
  let broken = 0
  for (const { id, name } of await allPractices(db)) {
    const { heads, spoilt } = notedHeads(dataFolder, id)
    const checked = await enterPractice(db, id, async (trx, practiceId) => {
      const head = await headOf(trx, practiceId)
      const chain = await checkChain(chainOf(trx, practiceId), head ? [head, ...heads] : heads)
      return { ...chain, ...(await checkSigned(trx, practiceId)) }
    })
    const { entries, breaks, signed, broken: torn } = checked
    say(
      `${name}: ${entries} entries, ${breaks.length === 0 ? 'complete and unchanged' : 'BROKEN'}` +
        ` (${heads.length} ends noted beside the database).`,
    )
    for (const { seq, kind } of breaks) say(`  entry ${seq} ${kinds[kind]}`)
    if (spoilt > 0)
      say(`  lines of audit-heads.jsonl that cannot be read: ${spoilt}; somebody spoilt them`)
    say(
      torn.length === 0
        ? `  ${signed} signed notes and amendments, each as it was signed`
        : `  ${signed} signed notes and amendments, CHANGED`,
    )
    for (const { of, id, kind } of torn) say(`  the ${of} ${id} ${seals[kind]}`)
    if (breaks.length + spoilt + torn.length > 0) broken += 1
  }
  return broken === 0 ? 0 : 1
}
