import { regions } from '@healing-touch/domain/body/regions.ts'
import { type SiteKey, siteKey, sites } from '@healing-touch/domain/body/site-key.ts'
import { describe, expect, test } from 'vitest'
import { centresOf, flatten } from './centres.ts'
import { type Bezier, follow, type Point, pathData, readCurves } from './curves.ts'
import { figure, outline, outlineShape, shapes, type View, views } from './figure.ts'
import { type Arrow, type Frame, frames, isPickable, neighbour, placesIn } from './frames.ts'

const frameIds = Object.keys(frames) as Frame[]
const arrows: Arrow[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']

function otherSide(site: SiteKey): SiteKey {
  const swapped = site.endsWith('.left')
    ? site.replace('.left', '.right')
    : site.replace('.right', '.left')
  return swapped as SiteKey
}

describe('curves refuse', () => {
  const refused: [string, string, string, string][] = [
    ['a joint that nothing defines', 'a: 0,0@p q', 'a', 'no known joint q'],
    ['a joint defined twice', 'a: 0,0@p 9,0\nb: 1,1@p 9,9', 'a b', 'defined twice'],
    ['neighbours that do not meet', 'a: 0,0@p 9,0@q\nb: 1,1@r 9,9@s', 'a b', 'share 0 joints'],
    ['a curve that is not there', 'a: 0,0@p 9,0@q', 'p b q', 'no curve b'],
    ['two meetings with none chosen', 'a: 0,0@p 9,0@q\nb: p 5,5 q', 'a b', 'share 2 joints'],
  ]
  test.each(refused)('%s', (_, text, course, message) => {
    expect(() => follow(readCurves(text, new Map()), course)).toThrow(message)
  })
})

test('a chosen joint closes a loop of two curves', () => {
  const curves = readCurves('a: 0,0@p 9,0@q\nb: p 5,5 q', new Map())
  expect(pathData(follow(curves, 'a>q b>p'))).toMatch(/^M0,0C.* 9,0C.* 0,0z$/)
})

describe.each(views)('the %s', (view) => {
  test('shows exactly the sites whose regions can be seen from there', () => {
    const seen = sites
      .filter(({ region }) => (regions[region].views as readonly View[]).includes(view))
      .map(siteKey)
    expect(Object.keys(figure[view]).toSorted()).toEqual(seen.toSorted())
  })

  test('has a closed path without holes in its numbers for every site', () => {
    for (const path of Object.values(figure[view])) {
      expect(path).toMatch(/^M-?[\d.]+,-?[\d.]+(C-?[\d.]+,-?[\d.]+( -?[\d.]+,-?[\d.]+){2}){2,}z$/)
    }
  })

  test('is its own mirror image', () => {
    for (const [site, shape] of shapes[view]) {
      const there = shapes[view].get(otherSide(site)) ?? []
      const flipped = there.map((bezier) => bezier.map(([x, y]) => `${0 - x},${y}`).toSorted())
      const here = shape.map((bezier) => bezier.map(([x, y]) => `${x + 0},${y}`).toSorted())
      expect(new Set(here.map(String)), site).toEqual(new Set(flipped.map(String)))
    }
  })

  test('is covered by its sites exactly once, and nothing lies outside the skin', () => {
    const skin = areaOf(outlineShape)
    const covered = [...shapes[view].values()].reduce((sum, shape) => sum + areaOf(shape), 0)
    expect(covered / skin).toBeCloseTo(1, 9)
  })

  test('draws every inner border twice, once for each neighbour, and the skin once', () => {
    const drawn = new Map<string, number>()
    for (const shape of shapes[view].values()) {
      for (const bezier of shape) drawn.set(edge(bezier), (drawn.get(edge(bezier)) ?? 0) + 1)
    }
    const skin = new Set(outlineShape.map(edge))
    for (const [border, times] of drawn) expect(times, border).toBe(skin.has(border) ? 1 : 2)
    for (const border of skin) expect(drawn.get(border), border).toBe(1)
  })

  test('has the middle of every site well inside it', () => {
    for (const [site, { x, y, room }] of centresOf(view)) {
      expect(room, site).toBeGreaterThan(5)
      expect(Number.isFinite(x + y), site).toBe(true)
    }
  })

  test.each(frameIds)(
    'lets arrows reach every place of the frame "%s" from every other',
    (frame) => {
      const places = placesIn(view, frame)
      expect(places.length).toBeGreaterThan(8)
      for (const { site } of places) {
        expect(
          reachable(site, (from) => arrows.map((arrow) => neighbour(places, from, arrow))),
        ).toBe(places.length)
      }
    },
  )
})

test('both views together show all 92 sites, and all but the pelvic floor can be picked in the whole figure', () => {
  const shown = new Set(views.flatMap((view) => Object.keys(figure[view])))
  expect(shown.size).toBe(92)
  const picked = new Set(views.flatMap((view) => placesIn(view, 'whole').map(({ site }) => site)))
  expect([...shown].filter((site) => !picked.has(site as SiteKey))).toEqual([
    'pelvic-floor.midline',
  ])
  expect(isPickable('pelvic-floor.midline')).toBe(false)
})

test('the close-ups together bring up every place that can be picked', () => {
  for (const view of views) {
    const closeUps = frameIds.filter((frame) => frame !== 'whole')
    const near = new Set(closeUps.flatMap((frame) => placesIn(view, frame).map(({ site }) => site)))
    expect(near.size).toBe(placesIn(view, 'whole').length)
  }
})

test("the right of the picture is the patient's left from the front and right from behind", () => {
  expect(centresOf('front').get('wrist.left')?.x).toBeGreaterThan(100)
  expect(centresOf('back').get('wrist.right')?.x).toBeGreaterThan(100)
})

test('the figure is 7.5 heads tall to the ankle and fits its frame', () => {
  const ys = flatten(outlineShape).map(([, y]) => y)
  const xs = flatten(outlineShape).map(([x]) => x)
  const { x, y, width, height } = frames.whole
  expect(Math.min(...ys)).toBeGreaterThan(y)
  expect(Math.max(...ys)).toBeLessThan(y + height)
  expect(Math.min(...xs)).toBeGreaterThan(x)
  expect(Math.max(...xs)).toBeLessThan(x + width)
  expect(outline.startsWith('M0,20C')).toBe(true)
})

function edge(bezier: Bezier): string {
  const forth = bezier.map(([x, y]) =>
    `${x.toFixed(4)},${y.toFixed(4)}`.replace(/-0\.0000/g, '0.0000'),
  )
  return [forth.join(' '), forth.toReversed().join(' ')].toSorted()[0] ?? ''
}

function areaOf(shape: readonly Bezier[]): number {
  const polygon: Point[] = flatten(shape, 8)
  const double = polygon.reduce((sum, [x, y], index) => {
    const [nx, ny] = polygon[(index + 1) % polygon.length] ?? [x, y]
    return sum + x * ny - nx * y
  }, 0)
  return Math.abs(double) / 2
}

function reachable(start: SiteKey, steps: (from: SiteKey) => (SiteKey | undefined)[]): number {
  const seen = new Set([start])
  for (const from of seen) {
    for (const to of steps(from)) if (to) seen.add(to)
  }
  return seen.size
}
