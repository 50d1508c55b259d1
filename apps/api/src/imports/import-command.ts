import { resolve } from 'node:path'
import pg from 'pg'
import { connect } from '../db/connection.ts'
import { reachDatabase } from '../db/reach-database.ts'
import { isUnreachable } from '../db/unreachable.ts'
import { callersFolder, type Env, readDatabaseEnv } from '../env.ts'
import { errorCode, isProblem, problem } from '../problem.ts'
import { createFailures } from '../start/failures.ts'
import { importByHand, reportOf, undoByHand } from './import-by-hand.ts'
import { type ImportWish, importHelp, readImportFlags } from './import-flags.ts'
import { readNamedFile } from './read-named-file.ts'

type Terminal = {
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

/** The whole command; gives its exit code, and says everything that goes wrong in a sentence. */
export async function importCommand(
  argv: readonly string[],
  { say, complain }: Terminal,
): Promise<number> {
  const wish = readImportFlags(argv)
  if (wish.kind === 'help') {
    say(importHelp)
    return 0
  }
  if (wish.kind === 'wrong') {
    for (const sentence of wish.sentences) complain(sentence)
    return 2
  }
  try {
    const env = readDatabaseEnv()
    try {
      return await carryOut(wish, env, say)
    } catch (error) {
      createFailures(env.dataFolder, complain).explain(worded(error))
    }
  } catch (error) {
    createFailures('.data', complain).explain(error)
  }
  return 1
}

async function carryOut(
  wish: Extract<ImportWish, { kind: 'import' | 'undo' }>,
  env: Pick<Env, 'databaseUrl' | 'dataFolder'>,
  say: Terminal['say'],
): Promise<number> {
  const bytes =
    wish.kind === 'import'
      ? readNamedFile(resolve(callersFolder(), wish.file), wish.file)
      : new Uint8Array()
  // a file that cannot be read is said before a database is reached for
  if (wish.kind === 'import') reportOf(wish, bytes)
  const { url, close } = await reachDatabase(env)
  const connection = connect(url, { connections: 2 })
  try {
    return wish.kind === 'import'
      ? await importByHand(wish, { db: connection.db, bytes, say })
      : await undoByHand(wish, { db: connection.db, say })
  } finally {
    await connection.close()
    await close()
  }
}

/** What the database answers when it is not there, or not ours, as a sentence. */
function worded(error: unknown): unknown {
  if (isProblem(error)) return error
  const code = errorCode(error) ?? ''
  if (error instanceof pg.DatabaseError && ['42P01', '3F000', '22023', '42704'].includes(code))
    return problem(
      'This database does not hold Healing Touch, or an older version of it. Start Healing Touch on it once.',
    )
  const cause = error instanceof Error ? error.cause : undefined
  if ([code, errorCode(cause) ?? ''].some((each) => each.startsWith('28')))
    return problem('The database does not accept this user or password. Check DATABASE_URL.')
  if (isUnreachable(error)) return problem('The database does not answer. Check DATABASE_URL.')
  return error
}
