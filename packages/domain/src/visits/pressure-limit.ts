import { type RegionId, regions } from '../body/regions.ts'
import type { Technique } from '../techniques/technique.ts'

/** Over cautionary (endangerment) sites: no more than Walton 2 and no sustained compression. Decision after ABMP's list. */
export const cautionaryPressure = 2

/** Whether a region is one of the cautionary sites of the body. */
export function isCautionary(region: RegionId): boolean {
  return 'endangerment' in regions[region]
}

/** The firmest pressure (Walton 0–5) of a technique on a region; null where the technique has no pressure. */
export function pressureLimit(technique: Technique, region: RegionId): number | null {
  const { pressure } = technique.dose
  if (pressure === null) return null
  return limitOn(region, pressure.high)
}

/** The firmest pressure on a region of a technique that goes up to `high` elsewhere. */
export function limitOn(region: RegionId, high: number): number {
  return isCautionary(region) ? Math.min(high, cautionaryPressure) : high
}
