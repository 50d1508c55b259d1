import { areaOf, type BodyArea } from '../body/areas.ts'
import type { RegionId } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { type SiteKey, siteKey, sites } from '../body/site-key.ts'
import type { Where } from './rule.ts'

/** The parts of the trunk that swell or drain with an arm or a leg. */
const trunkOfArm: readonly RegionId[] = [
  'chest',
  'sternum',
  'upper-back',
  'mid-back',
  'neck-lateral',
  'neck-anterior',
]
const trunkOfLeg: readonly RegionId[] = [
  'abdomen-lower',
  'flank',
  'low-back',
  'sacroiliac',
  'sacrum',
  'coccyx',
  'pelvic-floor',
]
const arm: readonly BodyArea[] = ['shoulders-and-arms']
const leg: readonly BodyArea[] = ['hips-and-thighs', 'knees-to-feet']

/** The places an effect holds at, head to toe, given those of the facts. Places in the middle belong to both sides. */
export function placesOf(where: Exclude<Where, 'everywhere'>, named: readonly Site[]): SiteKey[] {
  if (typeof where === 'object') return keysOf(({ region }) => where.regions.includes(region))
  const places = new Set(named.map(siteKey))
  if (where === 'places') return keysOf((site) => places.has(siteKey(site)))
  return keysOf(
    (site) =>
      places.has(siteKey(site)) ||
      named.some((one) => sameSide(one, site) && reaches[where](one, site)),
  )
}

const reaches = {
  around: (one: Site, other: Site) => areaOf[one.region] === areaOf[other.region],
  limb: (one: Site, other: Site) => inBoth(arm, one, other) || inBoth(leg, one, other),
  quadrant: (one: Site, other: Site) =>
    inQuarter(arm, trunkOfArm, one, other) || inQuarter(leg, trunkOfLeg, one, other),
}

function keysOf(reached: (site: Site) => boolean): SiteKey[] {
  return sites.filter(reached).map(siteKey)
}

function sameSide(one: Site, other: Site): boolean {
  return one.side === other.side || one.side === 'midline' || other.side === 'midline'
}

function inBoth(areas: readonly BodyArea[], one: Site, other: Site): boolean {
  return areas.includes(areaOf[one.region]) && areas.includes(areaOf[other.region])
}

function inQuarter(
  areas: readonly BodyArea[],
  trunk: readonly RegionId[],
  one: Site,
  other: Site,
): boolean {
  return [one, other].every(
    ({ region }) => areas.includes(areaOf[region]) || trunk.includes(region),
  )
}
