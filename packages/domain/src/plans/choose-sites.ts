import { type RegionId, regions } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { siteKey, sites } from '../body/site-key.ts'
import type { Condition } from '../conditions/condition.ts'
import type { Result } from '../result.ts'
import { allows, type SafetyRefusal } from '../safety/allows.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import type { Technique } from '../techniques/technique.ts'
import { cautionaryPressure, isCautionary } from '../visits/pressure-limit.ts'
import type { Assessment } from './assessment.ts'

/** More places than this for one technique would each get too little. Decision. */
export const mostSites = 6

/** Where it hurts, the strongest first; where no map was drawn, the regions of the main condition on both sides. */
export function painfulSites(
  assessment: Pick<Assessment, 'painMap'>,
  conditions: readonly Condition[],
): Site[] {
  const marked = assessment.painMap.marks
    .filter(({ intensity }) => intensity > 0)
    .toSorted((a, b) => b.intensity - a.intensity)
    .map(({ region, side }): Site => ({ region, side }))
  return (
    marked.length > 0 ? marked : sitesOf(conditions.slice(0, 1).flatMap((main) => main.regions))
  ).filter(({ region }) => !('outOfScope' in regions[region]))
}

/**
 * Every place to use a technique on, the most painful first. A technique with places of its own goes where it hurts among
 * them, else to those of the condition. Compression and deep work leave out the cautionary sites of the body; nothing goes
 * where the day's safety does not allow it at its lightest, so nothing ever on the front of the neck (C20).
 */
export function sitesFor(
  technique: Technique,
  painful: readonly Site[],
  conditions: readonly Condition[],
  safety: SafetyDay,
): Site[] {
  const { regions: own, tags, dose } = technique
  const pressing = tags.depth === 'deep' || tags.force.includes('compressive')
  const allowed = (site: Site) =>
    allowedAt(site.region) &&
    (dose.pressure?.low ?? 0) <= mostAt(site, safety) &&
    lightest(technique, site, safety).ok
  const allowedAt = (region: RegionId) =>
    (!own || own.includes(region)) && !(pressing && isCautionary(region))
  const here = painful.filter(allowed)
  if (here.length > 0) return here
  if (!own || painful.length === 0) return []
  return sitesOf(conditions.flatMap((condition) => condition.regions)).filter(allowed)
}

/** A technique at its lightest and shortest at a place. */
export function lightest(
  technique: Technique,
  site: Site,
  safety: SafetyDay,
): Result<null, SafetyRefusal> {
  const pressure = technique.dose.pressure?.low ?? null
  return allows(safety, { day: safety.day, technique, site, pressure, minutes: 0 })
}

/**
 * The firmest pressure a draft proposes at a place: what the day's safety leaves, and no more than Walton 2 on a sensitive
 * place until consent is on record.
 */
function mostAt(site: Site, safety: SafetyDay): number {
  const { most } = safety.sites[siteKey(site)]
  return 'sensitive' in regions[site.region] ? Math.min(most, cautionaryPressure) : most
}

/** The places that bear this pressure; where none does, all of them at the pressure that all of them bear. */
export function placesAt(
  places: readonly Site[],
  pressure: number | null,
  safety: SafetyDay,
): { sites: readonly Site[]; pressure: number | null } {
  const bearing = places.filter((site) => lightEnough([site], pressure, safety) === pressure)
  if (bearing.length > 0) return { sites: bearing, pressure }
  return { sites: places, pressure: lightEnough(places, pressure, safety) }
}

/** This pressure, or less where one of the places asks for it. */
export function lightEnough(
  places: readonly Site[],
  pressure: number | null,
  safety: SafetyDay,
): number | null {
  if (pressure === null) return null
  return Math.min(pressure, ...places.map((site) => mostAt(site, safety)))
}

function sitesOf(named: readonly RegionId[]): Site[] {
  const wanted = new Set(named)
  return sites.filter(({ region }) => wanted.has(region))
}
