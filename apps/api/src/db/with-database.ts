import pg from 'pg'
import type { Env } from '../env.ts'
import { errorCode, isProblem, problem } from '../problem.ts'
import { type Connection, connect } from './connection.ts'
import { reachDatabase } from './reach-database.ts'
import { isUnreachable } from './unreachable.ts'

/** Does what a command is for with the database, and says in a sentence why it could not. */
export async function withDatabase<Result>(
  env: Pick<Env, 'databaseUrl' | 'dataFolder'>,
  work: (db: Connection['db']) => Promise<Result>,
): Promise<Result> {
  try {
    const { url, close } = await reachDatabase(env)
    const connection = connect(url, { connections: 2 })
    try {
      return await work(connection.db)
    } finally {
      await connection.close()
      await close()
    }
  } catch (error) {
    throw worded(error)
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
