import { join } from 'node:path'
import { errorCode, isProblem } from '../problem.ts'
import { addToLog } from './log-file.ts'

export type Failures = {
  /** Says in one sentence what went wrong; what nobody expected goes to the log in full. */
  readonly explain: (error: unknown) => void
  /** A request that failed through no fault of its sender: its id and path, never its data. */
  readonly ofRequest: (failure: { requestId: string; path: string; error: unknown }) => void
}

export function createFailures(dataFolder: string, complain: (line: string) => void): Failures {
  const log = join(dataFolder, 'api.log')

  function record(error: unknown, more: Record<string, unknown> = {}): string {
    const detail = stackOf(error)
    const line = { at: new Date().toISOString(), ...more, code: errorCode(error), detail }
    try {
      addToLog(log, line)
      return `The details are in ${log}`
    } catch {
      return `The details: ${detail}`
    }
  }

  return {
    explain: (error) => {
      if (isProblem(error)) {
        complain(error.message)
        if (error.cause) record(error)
      } else complain(`Something went wrong that nobody expected. ${record(error)}`)
    },
    ofRequest: ({ requestId, path, error }) => {
      complain(`Request ${requestId} failed. ${record(error, { requestId, path })}`)
    },
  }
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { stack = error.message, cause } = error
  return cause === undefined ? stack : `${stack}\ncaused by ${stackOf(cause)}`
}
