import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

export type ProcessFacts = {
  readonly pid: number
  readonly parent: number
  readonly command: string
  /** Differs between two processes that were given the same number one after the other. */
  readonly started: string
}

const hasProc = existsSync('/proc/self/stat')

/** What the system knows of a running process, or null when there is none (a zombie has ended too). */
export function processFacts(pid: number): ProcessFacts | null {
  return hasProc ? factsFromProc(pid) : factsFromPs(pid)
}

function factsFromProc(pid: number): ProcessFacts | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, parent] = fields
    if (state === 'Z' || state === 'X') return null
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return { pid, parent: Number(parent), command, started: fields[19] ?? '' }
  } catch {
    return null
  }
}

/** For systems without /proc (macOS). */
export function factsFromPs(pid: number): ProcessFacts | null {
  const columns = ['ppid=', 'state=', 'lstart=', 'command='].flatMap((column) => ['-o', column])
  const ps = spawnSync('ps', ['-ww', ...columns, '-p', String(pid)], {
    encoding: 'utf8',
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
  })
  const found = /^\s*(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/m.exec(ps.stdout)
  if (!found) return null
  const [, parent = '0', state = '', started = '', command = ''] = found
  return state.startsWith('Z') ? null : { pid, parent: Number(parent), command, started }
}
