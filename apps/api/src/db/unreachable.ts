import pg from 'pg'

/** Class 57: the server is ending, starting or ended us; 53300: it has no room for one more; class 08: the connection broke. */
const away = /^(57P0|53300|08)/

/** What a failed connection looks like to those above: PostgreSQL gave no answer, and nobody knows the data's state but it. */
export function unreachable(cause: unknown): Error {
  const error = new Error('PostgreSQL cannot be reached.', { cause })
  error.name = 'Unreachable'
  return error
}

export function isUnreachable(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  if (error instanceof pg.DatabaseError) return away.test(error.code ?? '')
  return error.name === 'Unreachable'
}
