import { isDeepStrictEqual } from 'node:util'
import { TRPCError } from '@trpc/server'

type Change<Value> = {
  /** What the screen showed; left out by whoever means to overwrite whatever is there. */
  readonly was: Value | undefined
  readonly is: Value
  readonly next: Value
  /** What is there, in words. */
  readonly word: (value: Value) => string
}

/** Refuses to save over what somebody else has changed meanwhile, and says what is there now. What is there already is no harm. */
export function refuseStale<Value>({ was, is, next, word }: Change<Value>): void {
  if (was === undefined || isDeepStrictEqual(was, is) || isDeepStrictEqual(is, next)) return
  const message = `Somebody else changed this meanwhile: it is ${word(is)} now. Nothing was saved.`
  throw new TRPCError({ code: 'CONFLICT', message })
}
