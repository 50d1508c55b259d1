/** In the order they are closed in: first nobody comes in any more, last the database stops. */
const stages = ['requests', 'jobs', 'connections', 'database'] as const
type Stage = (typeof stages)[number]

export type Shutdown = {
  /** Aborted when stopping begins: readiness turns off and streams end. */
  readonly stopping: AbortSignal
  /** What to close at that stage. */
  readonly add: (stage: Stage, close: () => Promise<void>) => void
  /** Waits for `starting` to settle, closes all stages, then exits with that code. Only the first call counts. */
  readonly stop: (exitCode: number) => Promise<void>
  /** The start that `stop` must wait for, so that nothing is opened behind its back. */
  readonly wait: (starting: Promise<unknown>) => void
}

type Ways = {
  readonly exit: (code: number) => void
  readonly onError: (error: unknown) => void
}

export function createShutdown({ exit, onError }: Ways): Shutdown {
  const controller = new AbortController()
  const steps: { readonly stage: Stage; readonly close: () => Promise<void> }[] = []
  let starting: Promise<unknown> = Promise.resolve()

  async function stop(exitCode: number): Promise<void> {
    if (controller.signal.aborted) return
    controller.abort()
    await starting.catch(() => {})
    for (const stage of stages) {
      const here = steps.filter((step) => step.stage === stage)
      const closed = await Promise.allSettled(here.map((step) => step.close()))
      for (const result of closed) if (result.status === 'rejected') onError(result.reason)
    }
    exit(exitCode)
  }

  return {
    stopping: controller.signal,
    add: (stage, close) => {
      steps.push({ stage, close })
    },
    stop,
    wait: (promise) => {
      starting = promise
    },
  }
}

type Signals = Pick<NodeJS.Process, 'on'>

/** Ctrl-C, SIGTERM and a closed terminal stop gently; the second one ends at once. */
export function stopOnSignals(
  from: Signals,
  { stopping, stop }: Shutdown,
  exit: (code: number) => void,
  say: (line: string) => void,
): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    from.on(signal, () => {
      if (stopping.aborted) return exit(130)
      say('Stopping … (once more ends it at once)')
      void stop(0)
    })
  }
}
