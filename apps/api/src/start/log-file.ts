import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const largestBytes = 20_000_000

/** Where the next line of this log will begin. A log that has grown too large is put aside, replacing the one before. */
export function endOfLog(file: string): number {
  if (!existsSync(file)) return 0
  const { size } = statSync(file)
  if (size <= largestBytes) return size
  renameSync(file, `${file}.1`)
  return 0
}

/** Adds one line that only the owner of the process may read. */
export function addToLog(file: string, line: Record<string, unknown>): void {
  mkdirSync(dirname(file), { recursive: true })
  endOfLog(file)
  appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600 })
}
