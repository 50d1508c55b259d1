import { type RegionId, regions } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { siteKey } from '../body/site-key.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import type { Technique } from '../techniques/technique.ts'

/** Over cautionary (endangerment) sites: no more than Walton 2 and no sustained compression. Decision after ABMP's list. */
export const cautionaryPressure = 2

/** Whether a region is one of the cautionary sites of the body. */
export function isCautionary(region: RegionId): boolean {
  return 'endangerment' in regions[region]
}

/** The firmest pressure (Walton 0–5) of a technique at a place on a day; null where the technique has no pressure. */
export function pressureLimit(
  { dose: { pressure } }: Technique,
  site: Site,
  { sites }: Pick<SafetyDay, 'sites'>,
): number | null {
  return pressure === null ? null : Math.min(pressure.high, sites[siteKey(site)].most)
}
