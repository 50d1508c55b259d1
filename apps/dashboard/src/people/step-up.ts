import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let asked: { promise: Promise<boolean>; answer: (shown: boolean) => void } | null = null

function set(to: typeof asked) {
  asked = to
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Has the screen ask who is there, once for all that wait for it; false for whoever would rather not. */
export function askStepUp(): Promise<boolean> {
  if (asked) return asked.promise
  const { promise, resolve } = Promise.withResolvers<boolean>()
  set({ promise, answer: resolve })
  return promise
}

export function answerStepUp(shown: boolean): void {
  asked?.answer(shown)
  set(null)
}

export function useStepUpAsked(): boolean {
  return useSyncExternalStore(subscribe, () => asked !== null)
}
