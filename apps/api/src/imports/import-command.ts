import { resolve } from 'node:path'
import { withDatabase } from '../db/with-database.ts'
import { callersFolder, type Env, readDatabaseEnv } from '../env.ts'
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
      createFailures(env.dataFolder, complain).explain(error)
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
  return withDatabase(env, (db) =>
    wish.kind === 'import' ? importByHand(wish, { db, bytes, say }) : undoByHand(wish, { db, say }),
  )
}
