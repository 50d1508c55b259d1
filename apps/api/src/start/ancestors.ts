import { type ProcessFacts, processFacts } from './processes.ts'

type Look = (pid: number) => ProcessFacts | null

/**
 * The launchers above a process (npx, pnpm and the shells between them), nearest first. A signal to npx ends npx
 * alone; without this the server would go on unseen and keep its port.
 */
export function launchers(pid: number, look: Look = processFacts): readonly ProcessFacts[] {
  const above: ProcessFacts[] = []
  let last = 0
  let process = look(pid)
  while (process && process.parent > 1) {
    process = look(process.parent)
    if (!process) break
    above.push(process)
    if (isLauncher(process.command)) last = above.length
  }
  return above.slice(0, last)
}

/** Whether one of these processes has ended, or its number belongs to another by now. */
export function someoneLeft(those: readonly ProcessFacts[], look: Look = processFacts): boolean {
  return those.some(({ pid, started }) => look(pid)?.started !== started)
}

export function watchLaunchers(onLeft: () => void): () => void {
  const those = launchers(process.pid)
  if (those.length === 0) return () => {}
  const timer = setInterval(() => {
    if (!someoneLeft(those)) return
    clearInterval(timer)
    onLeft()
  }, 1000)
  timer.unref()
  return () => clearInterval(timer)
}

function isLauncher(command: string): boolean {
  const [program = '', script = ''] = command.split(/\s+/)
  const named = /(^|\/)(npx|npm|pnpm|turbo)(-cli)?(\.c?js)?$/
  return named.test(program) || (/(^|\/)node$/.test(program) && named.test(script))
}
