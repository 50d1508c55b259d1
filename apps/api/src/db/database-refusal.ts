import { TRPCError } from '@trpc/server'
import pg from 'pg'
import { isUnreachable } from './unreachable.ts'

/** PostgreSQL has the last word: what its constraints refuse is a plain answer, not a failure. */
export function databaseRefusal(error: unknown): TRPCError | null {
  const cause = error instanceof TRPCError ? error.cause : error
  if (isUnreachable(cause))
    return answer(
      'SERVICE_UNAVAILABLE',
      "We can't reach the records just now. Please try again in a moment.",
      cause,
    )
  if (!(cause instanceof pg.DatabaseError)) return null
  const { code = '' } = cause
  if (code === '23505') return answer('CONFLICT', 'That is already saved.', cause)
  if (code === '23503') return answer('NOT_FOUND', "We couldn't find that.", cause)
  if (code === '42501') return answer('NOT_FOUND', "We couldn't find that.", cause)
  if (code.startsWith('22') || code.startsWith('23'))
    return answer('BAD_REQUEST', "We couldn't save that: a value is out of its range.", cause)
  if (code === '57014' || code === '55P03' || code === '40001' || code === '40P01')
    return answer('SERVICE_UNAVAILABLE', 'That took too long. Please try again.', cause)
  return null
}

function answer(code: TRPCError['code'], message: string, cause: Error): TRPCError {
  return new TRPCError({ code, message, cause })
}
