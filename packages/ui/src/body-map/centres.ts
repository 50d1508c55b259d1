import type { RegionId } from '@healing-touch/domain/body/regions.ts'
import type { Side } from '@healing-touch/domain/body/site.ts'
import type { SiteKey } from '@healing-touch/domain/body/site-key.ts'
import type { Bezier, Point } from './curves.ts'
import { shapes, type View } from './figure.ts'

/** The middle of a site as the eye sees it, and how far it is from there to the nearest border, in units of the drawing. */
export type Centre = { readonly x: number; readonly y: number; readonly room: number }

const known = new Map<View, ReadonlyMap<SiteKey, Centre>>()

export function centresOf(view: View): ReadonlyMap<SiteKey, Centre> {
  const found = known.get(view) ?? measure(view)
  known.set(view, found)
  return found
}

function measure(view: View) {
  const centres = new Map<SiteKey, Centre>()
  for (const [site, shape] of shapes[view]) {
    const other = centres.get(otherSide(site))
    const centre = other ? { ...other, x: -other.x } : centreOf(flatten(shape), isMidline(site))
    centres.set(site, centre)
  }
  return centres
}

function isMidline(site: SiteKey) {
  return site.endsWith('.midline')
}

function otherSide(site: SiteKey): SiteKey {
  const [region, side] = site.split('.') as [RegionId, Side]
  return `${region}.${side === 'left' ? 'right' : 'left'}`
}

export function flatten(shape: readonly Bezier[], steps = 4): Point[] {
  return shape.flatMap(([a, b, c, d]) =>
    Array.from({ length: steps }, (_, index): Point => {
      const t = index / steps
      const u = 1 - t
      const at = (axis: 0 | 1) =>
        u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis]
      return [at(0), at(1)]
    }),
  )
}

const grid = 9

/** A point far from every border and near the centre of gravity, found on a grid that closes in on the best place three times. */
function centreOf(polygon: readonly Point[], onMidline: boolean): Centre {
  const xs = polygon.map(([x]) => x)
  const ys = polygon.map(([, y]) => y)
  const [gx, gy] = gravity(polygon)
  let left = Math.min(...xs)
  let top = Math.min(...ys)
  let width = Math.max(...xs) - left
  let height = Math.max(...ys) - top
  let best: Centre = { x: left, y: top, room: Number.NEGATIVE_INFINITY }
  let most = Number.NEGATIVE_INFINITY
  for (let round = 0; round < 3; round += 1) {
    for (let cell = 0; cell < (onMidline ? grid : grid * grid); cell += 1) {
      const x = onMidline ? 0 : left + (width * ((cell % grid) + 0.5)) / grid
      const y = top + (height * ((onMidline ? cell : Math.floor(cell / grid)) + 0.5)) / grid
      const room = roomAt([x, y], polygon)
      const worth = room - Math.hypot(x - gx, y - gy) / 4
      if (room > 0 && worth > most) {
        best = { x, y, room }
        most = worth
      }
    }
    width *= 2 / grid
    height *= 2 / grid
    left = best.x - width / 2
    top = best.y - height / 2
  }
  return best
}

function gravity(polygon: readonly Point[]): Point {
  let area = 0
  let sumX = 0
  let sumY = 0
  let [px, py] = polygon.at(-1) ?? [0, 0]
  for (const [qx, qy] of polygon) {
    const cross = px * qy - qx * py
    area += cross
    sumX += (px + qx) * cross
    sumY += (py + qy) * cross
    px = qx
    py = qy
  }
  return [sumX / (3 * area), sumY / (3 * area)]
}

/** The distance to the nearest border; below 0 outside. */
function roomAt([x, y]: Point, polygon: readonly Point[]): number {
  let inside = false
  let nearest = Number.POSITIVE_INFINITY
  let [px, py] = polygon.at(-1) ?? [0, 0]
  for (const [qx, qy] of polygon) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside
    const dx = qx - px
    const dy = qy - py
    const share = ((x - px) * dx + (y - py) * dy) / (dx * dx + dy * dy || 1)
    const t = Math.min(1, Math.max(0, share))
    nearest = Math.min(nearest, Math.hypot(x - px - t * dx, y - py - t * dy))
    px = qx
    py = qy
  }
  return inside ? nearest : -nearest
}
