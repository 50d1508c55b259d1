import { z } from 'zod'
import { areaOf, type BodyArea, bodyAreaIds } from './areas.ts'
import { bodyMapVersion } from './regions.ts'
import { Site } from './site.ts'
import { siteKey, sites } from './site-key.ts'

export const painQualities = [
  'aching',
  'burning',
  'shooting',
  'tingling',
  'numb',
  'stiff',
  'cramp',
  'throbbing',
  // a touch that should not hurt does
  'allodynia',
] as const
export const PainQuality = z.enum(painQualities)
export type PainQuality = z.infer<typeof PainQuality>

/** Pain at one place: intensity 0–10, what it feels like, and, where it was said, how deep it is and whether it ever stops. */
export const PainMark = Site.safeExtend({
  intensity: z
    .int({ error: 'must be a whole number from 0 to 10' })
    .min(0, { error: 'must be from 0 to 10' })
    .max(10, { error: 'must be from 0 to 10' }),
  qualities: z
    .array(PainQuality)
    .max(painQualities.length)
    .refine((qualities) => new Set(qualities).size === qualities.length, {
      error: 'name the same quality twice',
    }),
  depth: z.enum(['surface', 'deep']).exactOptional(),
  timing: z.enum(['constant', 'intermittent']).exactOptional(),
})
export type PainMark = z.infer<typeof PainMark>

/** Where it hurts on one occasion, on one version of the body map; each place at most once. */
export const PainMap = z.strictObject({
  mapVersion: z.literal(bodyMapVersion, { error: 'is of another version of the body map' }),
  marks: z
    .array(PainMark)
    .max(sites.length)
    .refine((marks) => new Set(marks.map(siteKey)).size === marks.length, {
      error: 'name the same place twice',
    }),
})
export type PainMap = z.infer<typeof PainMap>

/** The share of the 92 sites that are marked, 0–1, whatever their intensity. */
export function painArea(map: PainMap): number {
  return map.marks.length / sites.length
}

export type PainSpread = {
  /** The parts of the body with a mark, head to toe. */
  readonly areas: readonly BodyArea[]
  /** Whether both the left and the right are marked. A mark on the midline belongs to neither. */
  readonly bothSides: boolean
}

/** How far the pain reaches over the body. A description; it scores nothing, the Widespread Pain Index is asked, not inferred. */
export function painSpread(map: PainMap): PainSpread {
  const marked = new Set<BodyArea>(map.marks.map(({ region }) => areaOf[region]))
  const marksOn = (side: Site['side']) => map.marks.some((mark) => mark.side === side)
  return {
    areas: bodyAreaIds.filter((area) => marked.has(area)),
    bothSides: marksOn('left') && marksOn('right'),
  }
}

export type PainChange = {
  readonly site: Site
  /** Intensity 0–10; a place that was not marked counts as 0. */
  readonly before: number
  readonly after: number
  /** After minus before, −10 to 10: below 0 is better. */
  readonly change: number
}

/** What became of every place marked on either map, head to toe. */
export function painMapDifference(before: PainMap, after: PainMap): PainChange[] {
  const was = intensities(before)
  const is = intensities(after)
  return sites
    .filter((site) => was.has(siteKey(site)) || is.has(siteKey(site)))
    .map((site) => {
      const from = was.get(siteKey(site)) ?? 0
      const to = is.get(siteKey(site)) ?? 0
      return { site, before: from, after: to, change: to - from }
    })
}

function intensities(map: PainMap) {
  return new Map(map.marks.map((mark) => [siteKey(mark), mark.intensity]))
}

const nerveLike: readonly PainQuality[] = ['burning', 'shooting', 'tingling', 'numb', 'allodynia']

/**
 * Whether at least two of burning, shooting (electric), tingling, numb and allodynia (touch hurts) are named anywhere on
 * the map: a reason for a sensory check before treatment, not a score. Own wording; neither DN4 nor painDETECT is used.
 */
export function neuropathicFeatures(map: PainMap): boolean {
  const named = new Set(map.marks.flatMap(({ qualities }) => qualities))
  return nerveLike.filter((quality) => named.has(quality)).length >= 2
}
