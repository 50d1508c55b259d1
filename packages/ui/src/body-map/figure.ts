import type { RegionId } from '@healing-touch/domain/body/regions.ts'
import type { SiteKey } from '@healing-touch/domain/body/site-key.ts'
import { type Bezier, type Curves, follow, mirror, pathData, reversed } from './curves.ts'
import { backCurves, backMidline, backPaired } from './figure-back.ts'
import { frontCurves, frontMidline, frontPaired } from './figure-front.ts'
import { outlineCourse, outlineCurves, shadeCourses } from './figure-outline.ts'

/** The side of the figure that is turned to the reader. */
export const views = ['front', 'back'] as const
export type View = (typeof views)[number]

export type Shapes = ReadonlyMap<SiteKey, readonly Bezier[]>
type Courses = Partial<Record<RegionId, string>>
type Drawn = [SiteKey, readonly Bezier[]]

/** Half the figure is drawn, the other half is its mirror image: `right` is whose side the right of the picture shows. */
function drawView(curves: Curves, midline: Courses, paired: Courses, right: 'left' | 'right') {
  const left = right === 'left' ? 'right' : 'left'
  const single = courses(midline).map(([region, course]): Drawn => {
    return [`${region}.midline`, bothHalves(follow(curves, course))]
  })
  const double = courses(paired).flatMap(([region, course]): Drawn[] => {
    const shape = follow(curves, course)
    return [
      [`${region}.${right}`, shape],
      [`${region}.${left}`, mirror(shape)],
    ]
  })
  return new Map([...single, ...double])
}

function courses(of: Courses): [RegionId, string][] {
  return Object.entries(of) as [RegionId, string][]
}

function bothHalves(half: readonly Bezier[]) {
  return [...half, ...mirror(reversed(half))]
}

/** Every site of a view as a closed run of curves, in units of the drawing. Neighbours share their borders exactly. */
export const shapes: Readonly<Record<View, Shapes>> = {
  front: drawView(frontCurves, frontMidline, frontPaired, 'left'),
  back: drawView(backCurves, backMidline, backPaired, 'right'),
}

function paths(drawn: Shapes): Partial<Record<SiteKey, string>> {
  return Object.fromEntries([...drawn].map(([site, shape]) => [site, pathData(shape)]))
}

/** Path data of every site that a view shows. */
export const figure: Readonly<Record<View, Partial<Record<SiteKey, string>>>> = {
  front: paths(shapes.front),
  back: paths(shapes.back),
}

export const outlineShape = bothHalves(follow(outlineCurves, outlineCourse))

/** Path data of the silhouette, the same from the front and from behind. */
export const outline = pathData(outlineShape)

/** Where the figure turns away from the light, as open path data to be stroked softly inside the silhouette. */
export const shade = shadeCourses
  .map((course) => follow(outlineCurves, course))
  .flatMap((run) => [run, mirror(run)])
  .map((run) => pathData(run, false))
  .join('')
