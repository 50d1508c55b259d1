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
export function placesOf(
  where: Exclude<Where, 'everywhere'>,
  places: readonly Site[],
): readonly SiteKey[] {
  if (typeof where === 'object') return keysNamed(where.regions)
  const reached = new Set(places.flatMap((one) => [...keysFrom(where, one)]))
  return keys.filter((key) => reached.has(key))
}

const keys: readonly SiteKey[] = sites.map(siteKey)

// the body is the same for everybody: what is reached from where is worked out once
const named = new WeakMap<object, readonly SiteKey[]>()
const fromPlaces = new Map<string, readonly SiteKey[]>()

function keysNamed(regions: readonly RegionId[]): readonly SiteKey[] {
  const known = named.get(regions)
  if (known) return known
  const found = sites.filter(({ region }) => regions.includes(region)).map(siteKey)
  named.set(regions, found)
  return found
}

function keysFrom(
  where: Extract<Where, 'places'> | keyof typeof reaches,
  one: Site,
): readonly SiteKey[] {
  const own = siteKey(one)
  if (where === 'places') return [own]
  const name = `${where} ${own}`
  const known = fromPlaces.get(name)
  if (known) return known
  const found = sites
    .filter((site) => siteKey(site) === own || (sameSide(one, site) && reaches[where](one, site)))
    .map(siteKey)
  fromPlaces.set(name, found)
  return found
}

const reaches = {
  around: (one: Site, other: Site) => areaOf[one.region] === areaOf[other.region],
  limb: (one: Site, other: Site) => inBoth(arm, one, other) || inBoth(leg, one, other),
  quadrant: (one: Site, other: Site) =>
    inQuarter(arm, trunkOfArm, one, other) || inQuarter(leg, trunkOfLeg, one, other),
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
