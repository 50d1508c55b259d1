import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import type { Connection } from '../db/connection.ts'
import { type CommandEnv, commandSource } from '../env.ts'
import { problem } from '../problem.ts'
import { isBackupDue } from './due-backup.ts'
import { lastRuns } from './store.ts'

const command = join(import.meta.dirname, 'run-backup.ts')

type Schedule = {
  readonly env: CommandEnv
  readonly db: Connection['db']
  readonly startedAt: string
  readonly onError: (error: unknown) => void
  readonly everyMs?: number
  readonly command?: readonly string[]
}

/**
 * Makes the nightly backup while the server runs, as the command that a person types: a process of its own, with the lowest
 * priority, so that no request waits for it. Gives what stops it.
 */
export function scheduleBackups(schedule: Schedule): () => Promise<void> {
  const { env, db, startedAt, onError, everyMs = 5 * 60_000 } = schedule
  const { hour } = env.backups
  if (hour === null) return async () => {}
  let running: { readonly ended: Promise<void>; readonly kill: () => void } | null = null

  async function look(at: number): Promise<void> {
    if (running) return
    const { now, backup, goodBackup } = await lastRuns(db)
    const due = isBackupDue({
      now,
      hour: at,
      zone: Temporal.Now.timeZoneId(),
      startedAt,
      lastGoodAt: goodBackup?.at ?? null,
      lastTriedAt: backup?.at ?? null,
    })
    if (due && !running) running = start()
  }

  function start() {
    const [name = process.execPath, ...words] = schedule.command ?? [process.execPath, command]
    const child = spawn(name, [...words, '--scheduled'], {
      env: commandSource(env),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (child.pid !== undefined) lowerPriority(child.pid)
    let said = ''
    let stopped = false
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said = `${said}${text}`.slice(-2_000)
    })
    const ended = new Promise<void>((resolve) => {
      const end = (failure: string | null) => {
        running = null
        if (failure !== null && !stopped) onError(problem(`The nightly backup failed: ${failure}`))
        resolve()
      }
      child.once('error', (error) => end(error.message))
      child.once('close', (code) =>
        end(code === 0 ? null : said.trim() || `it ended with ${code}.`),
      )
    })
    const kill = () => {
      stopped = true
      child.kill()
    }
    return { ended, kill }
  }

  const looking = setInterval(() => void look(hour).catch(onError), everyMs)
  return async () => {
    clearInterval(looking)
    running?.kill()
    await running?.ended
  }
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    // it ended already
  }
}
