import type { PainChange, PainMap } from '@healing-touch/domain/body/pain-map.ts'
import type { Site } from '@healing-touch/domain/body/site.ts'
import { type SiteKey, siteKey, siteName, sites } from '@healing-touch/domain/body/site-key.ts'
import type { View } from './figure.ts'

/** Pain 0–10 by site; a site that is absent is not marked. */
export type BodyMarks = Partial<Record<SiteKey, number>>

export function siteMarks(map: PainMap): BodyMarks {
  return Object.fromEntries(map.marks.map((mark) => [siteKey(mark), mark.intensity]))
}

const siteByKey = new Map<SiteKey, Site>(sites.map((site) => [siteKey(site), site]))

export function nameOf(key: SiteKey): string {
  const site = siteByKey.get(key)
  return site === undefined ? key : siteName(site)
}

/** "Left lower back, pain 6 of 10". */
export function markWords(key: SiteKey, intensity: number | undefined): string {
  return intensity === undefined
    ? `${nameOf(key)}, not marked`
    : `${nameOf(key)}, pain ${intensity} of 10`
}

/** What a picture of the marks shows, in words. */
export function marksSummary(marks: BodyMarks, keys: readonly SiteKey[], view: View): string {
  const marked = keys.filter((key) => marks[key] !== undefined)
  const opening = `Body map, ${view}`
  if (marked.length === 0) return `${opening}: nothing marked.`
  return `${opening}: ${marked.map((key) => markWords(key, marks[key])).join('; ')}.`
}

/** "−3", "+2", "0". */
export function signed(change: number): string {
  if (change === 0) return '0'
  return change < 0 ? `−${-change}` : `+${change}`
}

/** "Left lower back 6 → 3, better by 3", as one would say it. */
export function changeWords({ site, before, after, change }: PainChange): string {
  const verdict =
    change === 0 ? 'unchanged' : `${change < 0 ? 'better' : 'worse'} by ${Math.abs(change)}`
  return `${siteName(site)} ${before} → ${after}, ${verdict}`
}
