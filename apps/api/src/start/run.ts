import { type Env, readEnv, wantsHelp } from '../env.ts'
import { helpText } from '../env-variables.ts'
import { watchLaunchers } from './ancestors.ts'
import { createFailures } from './failures.ts'
import { createShutdown, stopOnSignals } from './shutdown.ts'
import { startUp } from './start-up.ts'

type Terminal = {
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

/** The life of the process: settings, signals, start, and an orderly end whatever happens. */
export async function run({ say, complain }: Terminal): Promise<void> {
  if (wantsHelp()) return say(helpText())
  const env = readOrExplain(complain)
  if (!env) return process.exit(1)

  const failures = createFailures(env.dataFolder, complain)
  const exit = (code: number) => process.exit(code)
  const shutdown = createShutdown({ exit, onError: failures.explain })
  const fail = (error: unknown) => {
    if (!shutdown.stopping.aborted) failures.explain(error)
    void shutdown.stop(1)
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  // A closed terminal must not turn a line of output into a crash.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  stopOnSignals(process, shutdown, exit, say)
  watchLaunchers(() => void shutdown.stop(0))

  const starting = startUp(env, { shutdown, failures, say })
  shutdown.wait(starting)
  await starting.catch(fail)
}

function readOrExplain(complain: (line: string) => void): Env | null {
  try {
    return readEnv()
  } catch (error) {
    createFailures('.data', complain).explain(error)
    return null
  }
}
