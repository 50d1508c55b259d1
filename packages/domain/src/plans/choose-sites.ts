import { regions } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { siteKey, sites } from '../body/site-key.ts'
import type { Condition } from '../conditions/condition.ts'
import type { Technique } from '../techniques/technique.ts'
import { isCautionary } from '../visits/pressure-limit.ts'
import type { Assessment } from './assessment.ts'

const mostSites = 6

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
 * The places to use a technique on, at most six. A technique with places of its own goes where it hurts among them,
 * else to those of the condition. Compression and deep work leave out the cautionary sites of the body.
 */
export function sitesFor(
  technique: Technique,
  painful: readonly Site[],
  conditions: readonly Condition[],
): Site[] {
  const own = technique.regions
  const pressing = technique.tags.depth === 'deep' || technique.tags.force.includes('compressive')
  const allowed = ({ region }: Site) =>
    (!own || own.includes(region)) && !(pressing && isCautionary(region))
  const here = painful.filter(allowed)
  if (here.length > 0) return here.slice(0, mostSites)
  const usual = sitesOf(conditions.flatMap((condition) => condition.regions)).filter(allowed)
  return own ? usual.slice(0, mostSites) : []
}

function sitesOf(named: readonly Site['region'][]): Site[] {
  const wanted = new Set(named)
  const seen = new Set<string>()
  return sites.filter((site) => {
    if (!wanted.has(site.region) || seen.has(siteKey(site))) return false
    seen.add(siteKey(site))
    return true
  })
}
