import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import { bodyMapVersion, regions } from '@healing-touch/domain/body/regions.ts'
import type { Site } from '@healing-touch/domain/body/site.ts'
import { type SiteKey, siteKey, sites } from '@healing-touch/domain/body/site-key.ts'
import type { Feel } from '@healing-touch/ui/body-map/mark-feel.tsx'

type Mark = PainMap['marks'][number]

/** Nothing hurts. */
export const noPain: PainMap = { mapVersion: bodyMapVersion, marks: [] }

/** Pain 0–10 by place, as the pictures take it. */
export function marksByKey(map: PainMap | null): Partial<Record<SiteKey, number>> {
  return Object.fromEntries((map?.marks ?? []).map((mark) => [siteKey(mark), mark.intensity]))
}

export function markAt(map: PainMap | null, key: SiteKey): Mark | null {
  return map?.marks.find((mark) => siteKey(mark) === key) ?? null
}

/** The map with this place at this intensity, head to toe; what it feels like is kept unless given. */
export function withMark(
  map: PainMap | null,
  key: SiteKey,
  { intensity, feel }: { intensity: number; feel?: Feel },
): PainMap {
  const site = sites.find((one) => siteKey(one) === key)
  if (!site) return map ?? noPain
  const others = withoutMark(map, key).marks
  const felt = feel ?? feelOf(markAt(map, key))
  return { ...noPain, marks: headToToe([...others, { ...site, intensity, ...felt }]) }
}

function feelOf(mark: Mark | null): Feel {
  if (!mark) return { qualities: [] }
  const { region, side, intensity, ...feel } = mark
  return feel
}

export function withoutMark(map: PainMap | null, key: SiteKey): PainMap {
  return { ...noPain, marks: (map?.marks ?? []).filter((mark) => siteKey(mark) !== key) }
}

function headToToe(marks: readonly Mark[]): Mark[] {
  const place = (site: Site) => sites.findIndex((one) => siteKey(one) === siteKey(site))
  return marks.toSorted((a, b) => place(a) - place(b))
}

/** The side of the body to open first: where most of the pain can be seen, the back when in doubt. */
export function mostMarked(map: PainMap | null): 'front' | 'back' {
  const seenFrom = (view: 'front' | 'back') =>
    (map?.marks ?? []).filter(({ region }) => {
      const views: readonly string[] = regions[region].views
      return views.includes(view)
    }).length
  return seenFrom('front') > seenFrom('back') ? 'front' : 'back'
}
