import { type RegionId, regions } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { sites } from '../body/site-key.ts'
import type { Condition } from '../conditions/condition.ts'
import type { Technique } from '../techniques/technique.ts'
import { cautionaryPressure, isCautionary } from '../visits/pressure-limit.ts'
import type { Assessment } from './assessment.ts'

/** More places than this for one technique would each get too little. Decision. */
export const mostSites = 6

/** Where it hurts, the strongest first; where no map was drawn, the regions of the main condition on both sides. */
export function painfulSites(assessment: Assessment, conditions: readonly Condition[]): Site[] {
  const marked = assessment.painMap.marks
    .filter(({ intensity }) => intensity > 0)
    .toSorted((a, b) => b.intensity - a.intensity)
    .map(({ region, side }): Site => ({ region, side }))
  return (marked.length > 0 ? marked : sitesOf(conditions[0]?.regions ?? [])).filter(
    ({ region }) => !('outOfScope' in regions[region]),
  )
}

/**
 * Every place to use a technique on, the most painful first. A technique with places of its own goes where it hurts among
 * them, else to those of the condition. Nothing is done on the front of the neck; compression and deep work leave out the
 * cautionary sites of the body; what cannot be light enough leaves out the places with a limit.
 */
export function sitesFor(
  technique: Technique,
  painful: readonly Site[],
  conditions: readonly Condition[],
): Site[] {
  const { regions: own, tags, dose } = technique
  const pressing = tags.depth === 'deep' || tags.force.includes('compressive')
  const allowed = ({ region }: Site) =>
    region !== 'neck-anterior' &&
    (!own || own.includes(region)) &&
    !(pressing && isCautionary(region)) &&
    (dose.pressure?.low ?? 0) <= (placeLimit(region) ?? 5)
  const here = painful.filter(allowed)
  if (here.length > 0) return here
  if (!own || painful.length === 0) return []
  return sitesOf(conditions.flatMap((condition) => condition.regions)).filter(allowed)
}

/**
 * The firmest pressure a draft proposes on a region; null where the place sets no limit. Cautionary sites always, and
 * sensitive ones until consent is on record, get no more than Walton 2.
 */
export function placeLimit(region: RegionId): number | null {
  return isCautionary(region) || 'sensitive' in regions[region] ? cautionaryPressure : null
}

/** The places that bear this pressure; where none does, all of them at the pressure that all of them bear. */
export function placesAt(
  places: readonly Site[],
  pressure: number | null,
): { sites: readonly Site[]; pressure: number | null } {
  const bearing = places.filter((site) => lightEnough([site], pressure) === pressure)
  if (bearing.length > 0) return { sites: bearing, pressure }
  return { sites: places, pressure: lightEnough(places, pressure) }
}

/** This pressure, or less where one of the places asks for it. */
export function lightEnough(places: readonly Site[], pressure: number | null): number | null {
  if (pressure === null) return null
  return Math.min(pressure, ...places.map(({ region }) => placeLimit(region) ?? pressure))
}

function sitesOf(named: readonly RegionId[]): Site[] {
  const wanted = new Set(named)
  return sites.filter(({ region }) => wanted.has(region))
}
