import { problemOf } from '../api.ts'

/** What went wrong with a save, as a sentence beside the button. */
export function messageOf(error: unknown): string {
  const problem = problemOf(error)
  return problem.kind === 'signed-out'
    ? 'You are signed out. Sign in again, then try once more.'
    : problem.message
}
