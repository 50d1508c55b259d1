import { epochMilliseconds } from './epoch.ts'
import type { Point } from './read-change.ts'
import { at } from './vectors.ts'

/** Days on which pain stood well above what is usual for this person. */
export type Flare = {
  /** Instants of its first and last reading. */
  readonly from: string
  readonly until: string
  readonly peak: number
  /** The median that it stood above. */
  readonly usual: number
}

const dayMs = 24 * 60 * 60 * 1000
const usualDays = 28
const leastReadings = 5
const rise = 3
const sameFlareDays = 7

/**
 * Flares in a pain series (0–10, oldest first): readings 3 or more above the median of the 28 days before, where there
 * are at least 5 to compare with. Readings up to 7 days apart are one flare, and none of them counts as usual. The
 * rise is the rescreen trigger's; all four figures are decisions of this product.
 */
export function flaresIn(points: readonly Point[]): Flare[] {
  const flares: Flare[] = []
  const calm: { time: number; score: number }[] = []
  for (const { at: from, score } of points) {
    const time = epochMilliseconds(from)
    const recent = calm.filter((one) => time - one.time <= usualDays * dayMs)
    const usual = recent.length < leastReadings ? null : median(recent.map((one) => one.score))
    if (usual === null || score - usual < rise) {
      calm.push({ time, score })
      continue
    }
    const last = flares.at(-1)
    if (last && time - epochMilliseconds(last.until) <= sameFlareDays * dayMs)
      flares[flares.length - 1] = { ...last, until: from, peak: Math.max(last.peak, score) }
    else flares.push({ from, until: from, peak: score, usual })
  }
  return flares
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (at(sorted, Math.floor(middle)) + at(sorted, Math.ceil(middle))) / 2
}
