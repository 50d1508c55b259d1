import { useSyncExternalStore } from 'react'

/** Whoever says "not now" is not asked again by what saves itself every few seconds. */
const notNowMs = 2 * 60_000

const listeners = new Set<() => void>()
let out = false
let quietUntil = 0

function set(to: boolean) {
  out = to
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Something could not be saved because the session is over: what was typed stays, and the screen asks to sign in. */
export function noticeSignedOut(): void {
  if (!out && performance.now() >= quietUntil) set(true)
}

export function signedInAgain(): void {
  set(false)
}

export function notNow(): void {
  quietUntil = performance.now() + notNowMs
  set(false)
}

export function useSignedOut(): boolean {
  return useSyncExternalStore(subscribe, () => out)
}
