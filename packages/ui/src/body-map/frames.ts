import { regions } from '@healing-touch/domain/body/regions.ts'
import { type SiteKey, siteKey, sites } from '@healing-touch/domain/body/site-key.ts'
import { type Centre, centresOf } from './centres.ts'
import { shapes, type View } from './figure.ts'

/** Parts of the drawing that can fill the frame. Sides are of the picture, as seen. */
export const frames = {
  whole: { x: -216, y: 10, width: 432, height: 998 },
  head: { x: -82, y: 8, width: 164, height: 196 },
  trunk: { x: -140, y: 150, width: 280, height: 372 },
  'arm-left': { x: -216, y: 176, width: 160, height: 414 },
  'arm-right': { x: 56, y: 176, width: 160, height: 414 },
  legs: { x: -120, y: 444, width: 240, height: 564 },
} as const
export type Frame = keyof typeof frames

/** A site that can be picked in a view; regions out of scope are drawn, and cannot. */
export type Place = Centre & { readonly site: SiteKey }

export function isPickable(site: SiteKey): boolean {
  return !outOfScope.has(site)
}

const outOfScope = new Set(
  sites.filter(({ region }) => 'outOfScope' in regions[region]).map(siteKey),
)

/** What can be picked in a view and frame, head to toe. */
export function placesIn(view: View, frame: Frame): Place[] {
  const { x, y, width, height } = frames[frame]
  const centres = centresOf(view)
  return sites
    .map(siteKey)
    .filter((site) => isPickable(site) && shapes[view].has(site))
    .map((site) => ({ site, ...(centres.get(site) ?? nowhere) }))
    .filter((place) => place.x > x && place.x < x + width && place.y > y && place.y < y + height)
}

const nowhere = { x: Number.NaN, y: Number.NaN, room: 0 }

const directions = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const
export type Arrow = keyof typeof directions

export function isArrow(key: string): key is Arrow {
  return key in directions
}

/** The nearest place in the direction of an arrow: what lies straight ahead comes before what lies aside. */
export function neighbour(
  places: readonly Place[],
  from: SiteKey,
  arrow: Arrow,
): SiteKey | undefined {
  const here = places.find(({ site }) => site === from)
  if (here === undefined) return undefined
  const [dx, dy] = directions[arrow]
  const ahead = places
    .map(({ site, x, y }) => {
      const forward = (x - here.x) * dx + (y - here.y) * dy
      const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx)
      return { site, forward, aside }
    })
    .filter(({ forward, aside }) => forward > 1 && aside < forward * 3)
  return ahead.toSorted((a, b) => cost(a) - cost(b))[0]?.site
}

function cost({ forward, aside }: { forward: number; aside: number }) {
  return forward + 2 * aside
}
