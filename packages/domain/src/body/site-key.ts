import { type RegionId, regionIds, regions } from './regions.ts'
import type { Side, Site } from './site.ts'

/** One selectable place as text, such as `low-back.left`: a stable key for maps, forms and URLs. */
export type SiteKey = `${RegionId}.${Side}`

export function siteKey(site: Site): SiteKey {
  return `${site.region}.${site.side}`
}

/** "Left lower back", "Breastbone". */
export function siteName(site: Site): string {
  const { name } = regions[site.region]
  if (site.side === 'midline') return name
  return `${site.side === 'left' ? 'Left' : 'Right'} ${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** The 92 selectable sites, head to toe; paired regions give left before right. */
export const sites: readonly Site[] = regionIds.flatMap((region): Site[] =>
  regions[region].paired
    ? [
        { region, side: 'left' },
        { region, side: 'right' },
      ]
    : [{ region, side: 'midline' }],
)
