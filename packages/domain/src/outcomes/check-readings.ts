import { accept, type Result, refuse } from '../result.ts'
import { epochMilliseconds } from './epoch.ts'
import type { Point } from './read-change.ts'

/** Why a series of scores is not taken; `index` counts from 0 and names the reading that needs another value. */
export type ReadingsRefusal =
  | { readonly kind: 'unreadable-time'; readonly index: number; readonly at: string }
  | {
      readonly kind: 'not-a-score'
      readonly index: number
      readonly low: number
      readonly high: number
      /** What was given; null where it was no finite number. */
      readonly score: number | null
    }
  | { readonly kind: 'same-instant'; readonly index: number; readonly at: string }
  | {
      readonly kind: 'out-of-order'
      readonly index: number
      readonly at: string
      readonly after: string
    }

/**
 * A whole series as it was brought along, oldest first: every score within `range`, every instant readable, later than
 * the one before and no instant twice (in whichever zone it was written).
 */
export function checkReadings(
  range: { readonly low: number; readonly high: number },
  readings: readonly Point[],
): Result<readonly Point[], ReadingsRefusal> {
  let before: Point | null = null
  for (const [index, reading] of readings.entries()) {
    const wrong = checkScore(range, reading, index) ?? checkInstant(before, reading, index)
    if (wrong) return refuse(wrong)
    before = reading
  }
  return accept(readings)
}

/** The refusal as a sentence; readings count from 1. */
export function wordReadingsRefusal(refusal: ReadingsRefusal): string {
  const which = `Reading ${refusal.index + 1}`
  switch (refusal.kind) {
    case 'unreadable-time':
      return `${which} has a time that cannot be read: “${refusal.at}”.`
    case 'not-a-score':
      return refusal.score === null
        ? `${which} must be a number from ${refusal.low} to ${refusal.high}.`
        : `${which} must be from ${refusal.low} to ${refusal.high}; it is ${refusal.score}.`
    case 'same-instant':
      return `${which} was taken at the same instant as the one before it.`
    case 'out-of-order':
      return `${which} was taken before the one in front of it: is the clock of this device right?`
  }
}

function checkScore(
  { low, high }: { readonly low: number; readonly high: number },
  { score }: Point,
  index: number,
): ReadingsRefusal | null {
  if (!Number.isFinite(score)) return { kind: 'not-a-score', index, low, high, score: null }
  return score < low || score > high ? { kind: 'not-a-score', index, low, high, score } : null
}

function checkInstant(before: Point | null, { at }: Point, index: number): ReadingsRefusal | null {
  const time = epochMilliseconds(at)
  if (Number.isNaN(time)) return { kind: 'unreadable-time', index, at }
  if (before === null) return null
  const last = epochMilliseconds(before.at)
  if (time === last) return { kind: 'same-instant', index, at }
  return time < last ? { kind: 'out-of-order', index, at, after: before.at } : null
}
