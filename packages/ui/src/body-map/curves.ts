export type Point = readonly [x: number, y: number]
/** A cubic Bézier: start, two controls, end. */
export type Bezier = readonly [Point, Point, Point, Point]

type Curve = {
  readonly points: readonly Point[]
  /** Where the joints lie, as indices into `points`. */
  readonly joints: ReadonlyMap<string, number>
}

export type Curves = ReadonlyMap<string, Curve>

/**
 * Reads curves written as text, one per line: `name: 0,20@top 19,22 joint`. A joint is a named point, defined once
 * (`x,y@name`) and shared by every curve that mentions it, so neighbours meet exactly. A first or last
 * point `~x,y` is not drawn; it only gives the direction, where a contour goes on as another curve. `place` moves a hand,
 * drawn in coordinates of its own, to the end of its arm.
 */
export function readCurves(
  text: string,
  known: Map<string, Point>,
  place: (point: Point) => Point = (point) => point,
): Curves {
  const lines = text.split('\n').filter((line) => line.includes(':'))
  return new Map(lines.map((line) => readCurve(line, known, place)))
}

function readCurve(
  line: string,
  known: Map<string, Point>,
  place: (point: Point) => Point,
): [string, Curve] {
  const [name = '', path = ''] = line.split(':').map((part) => part.trim())
  const joints = new Map<string, number>()
  const points = path.split(/\s+/).map((token, index) => {
    const [coordinates = '', joint = ''] = token.includes(',') ? token.split('@') : ['', token]
    if (joint !== '') joints.set(joint, index)
    if (coordinates !== '') {
      const [x = Number.NaN, y = Number.NaN] = coordinates.replace('~', '').split(',').map(Number)
      const point = place([x, y])
      if (known.has(joint)) throw new Error(`The joint ${joint} is defined twice`)
      if (joint !== '') known.set(joint, point)
      return point
    }
    const point = known.get(joint)
    if (point === undefined) throw new Error(`The curve ${name} names no known joint ${joint}`)
    return point
  })
  return [name, { points, joints }]
}

/**
 * Follows curves from joint to joint: `joint curve curve … joint`, or for a closed loop only `curve curve …`. Neighbours
 * in the list meet at the joint they share; where they share more than one, `curve>joint` says which.
 */
export function follow(curves: Curves, course: string): Bezier[] {
  const parts = course.trim().split(/\s+/)
  const closed = curves.has((parts[0] ?? '').split('>')[0] ?? '')
  const names = closed ? parts : parts.slice(1, -1)
  const turns = names.map((name, index) => {
    const next = names[index + 1] ?? (closed ? names[0] : undefined)
    return next === undefined ? (parts.at(-1) ?? '') : meeting(curves, name, next)
  })
  return names.flatMap((name, index) => {
    const from = index === 0 && !closed ? (parts[0] ?? '') : (turns.at(index - 1) ?? '')
    return stretch(curves, name, from, turns[index] ?? '')
  })
}

/** A whole curve, end to end. */
export function whole(curves: Curves, name: string): Bezier[] {
  const { points } = curveNamed(curves, name)
  return points.slice(1).map((_, index) => segment(points, index))
}

function curveNamed(curves: Curves, name: string): Curve {
  const curve = curves.get(name.split('>')[0] ?? '')
  if (curve === undefined) throw new Error(`There is no curve ${name}`)
  return curve
}

function meeting(curves: Curves, name: string, next: string): string {
  const chosen = name.split('>')[1]
  if (chosen !== undefined) return chosen
  const others = curveNamed(curves, next).joints
  const shared = [...curveNamed(curves, name).joints.keys()].filter((joint) => others.has(joint))
  if (shared.length !== 1) throw new Error(`${name} and ${next} share ${shared.length} joints`)
  return shared[0] ?? ''
}

function stretch(curves: Curves, name: string, from: string, to: string): Bezier[] {
  const { points, joints } = curveNamed(curves, name)
  const start = joints.get(from)
  const end = joints.get(to)
  if (start === undefined || end === undefined || start === end) {
    throw new Error(`The curve ${name} does not run from ${from} to ${to}`)
  }
  const low = Math.min(start, end)
  const run = Array.from({ length: Math.abs(end - start) }, (_, i) => segment(points, low + i))
  return start < end ? run : reversed(run)
}

/** The centripetal Catmull-Rom spline from `points[index]` to the next one: smooth, and never loops or overshoots. */
function segment(points: readonly Point[], index: number): Bezier {
  const start = points[index] ?? [Number.NaN, Number.NaN]
  const end = points[index + 1] ?? start
  const before = points[index - 1] ?? acrossMidline(start, end)
  const after = points[index + 2] ?? acrossMidline(end, start)
  const leaving = before && control(before, start, end)
  const arriving = after && control(after, end, start)
  return [
    start,
    leaving ?? between(start, arriving ?? end, arriving ? 1 / 2 : 1 / 3),
    arriving ?? between(end, leaving ?? start, leaving ? 1 / 2 : 1 / 3),
    end,
  ]
}

/** A curve that ends on the midline crosses it level, as its mirror image takes over there. */
function acrossMidline(edge: Point, inner: Point): Point | undefined {
  return edge[0] === 0 && inner[0] !== 0 ? [-inner[0], inner[1]] : undefined
}

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

function control(before: Point, at: Point, next: Point): Point {
  const b = Math.hypot(at[0] - before[0], at[1] - before[1])
  const n = Math.hypot(next[0] - at[0], next[1] - at[1])
  const root = Math.sqrt(b * n)
  const along = (axis: 0 | 1) =>
    (b * next[axis] - n * before[axis] + (2 * b + 3 * root + n) * at[axis]) / (3 * (b + root))
  return [along(0), along(1)]
}

export function reversed(run: readonly Bezier[]): Bezier[] {
  return run.toReversed().map(([a, b, c, d]) => [d, c, b, a])
}

/** The same on the other side of the midline, which is x = 0. */
export function mirror(run: readonly Bezier[]): Bezier[] {
  const flip = ([x, y]: Point): Point => [-x, y]
  return run.map(([a, b, c, d]) => [flip(a), flip(b), flip(c), flip(d)])
}

/** Path data; `closed` ends it with z. */
export function pathData(run: readonly Bezier[], closed = true): string {
  const start = run[0]?.[0]
  if (start === undefined) throw new Error('An empty run has no path')
  const curves = run.map(([, b, c, d]) => `C${[b, c, d].map(pair).join(' ')}`)
  return `M${pair(start)}${curves.join('')}${closed ? 'z' : ''}`
}

function pair([x, y]: Point): string {
  return `${round(x)},${round(y)}`
}

function round(value: number): number {
  const rounded = Math.round(Math.abs(value) * 10) / 10
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
