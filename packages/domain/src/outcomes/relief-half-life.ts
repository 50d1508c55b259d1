import { studentQuantile } from './distributions.ts'
import { at, sum } from './vectors.ts'

/** A rating so many days after the hands-on part. */
export type ReliefRating = { readonly day: number; readonly pain: number }

/** Courses that a range takes. Decision. */
export const coursesForHalfLife = 20

export type ReliefHalfLife = {
  /** 90 % interval of the days in which half of the relief is gone, for the courses together. */
  readonly low: number
  readonly high: number
  readonly courses: number
}

/** From six hours to four weeks, in steps of 8.2 %. */
const halfLives = Array.from({ length: 61 }, (_, step) => halfLifeAt(step))

function halfLifeAt(step: number): number {
  return 0.25 * 112 ** (step / 60)
}

/**
 * How long relief lasts, as one range for many patients: pain = usual − relief·2^(−days/half-life), least squares with
 * what is usual for each course its own, one relief and one half-life for all, and the uncertainty by leaving out one
 * course at a time (jackknife). Deliberately nothing per patient: two weeks of one patient's ratings miss the half-life
 * by more than half. Null with fewer than 20 courses of 4 ratings or more, and where the range leaves what can be told.
 */
export function reliefHalfLife(
  courses: readonly (readonly ReliefRating[])[],
): ReliefHalfLife | null {
  const known = courses.filter((course) => course.length >= 4)
  const n = known.length
  if (n < coursesForHalfLife) return null
  const places = new Map<number, number>()
  const placed = known.map((course) =>
    course.map(({ day, pain }) => {
      const place = places.get(day) ?? places.size
      places.set(day, place)
      return { pain, place }
    }),
  )
  const days = [...places.keys()]
  const byHalfLife = halfLives.map((halfLife) => {
    // courses share their days, and a power takes longer than the rest
    const left = days.map((day) => 0.5 ** (day / halfLife))
    const each = placed.map((course) => sumsOf(course, left))
    const kept = sum(each.map((one) => one.kept))
    const eased = sum(each.map((one) => one.eased))
    return {
      all: explained({ kept, eased }),
      without: each.map((one) => explained({ kept: kept - one.kept, eased: eased - one.eased })),
    }
  })
  const best = highest(byHalfLife.map(({ all }) => all))
  const without = known.map((_, course) =>
    highest(byHalfLife.map((one) => at(one.without, course))),
  )
  const mean = sum(without) / n
  const squares = sum(without.map((one) => (one - mean) ** 2))
  const half = studentQuantile(0.95, n - 1) * Math.sqrt(((n - 1) / n) * squares)
  if (best - half <= 0 || best + half >= halfLives.length - 1) return null
  return { low: halfLifeAt(best - half), high: halfLifeAt(best + half), courses: n }
}

type Sums = {
  /** Sum of squares of the relief that is left, around its mean. */
  readonly kept: number
  /** How much lower pain was where more relief was left. */
  readonly eased: number
}

function sumsOf(
  course: readonly { readonly pain: number; readonly place: number }[],
  leftOn: readonly number[],
): Sums {
  const n = course.length
  let left = 0
  let pains = 0
  let squares = 0
  let products = 0
  for (const { place, pain } of course) {
    const one = at(leftOn, place)
    left += one
    pains += pain
    squares += one * one
    products += one * pain
  }
  return { kept: squares - (left * left) / n, eased: (left * pains) / n - products }
}

/** Sum of squares that a relief explains; pain that rose after visits is no relief, nor is rounding. */
function explained({ kept, eased }: Sums): number {
  return eased > 1e-9 ? eased ** 2 / kept : 0
}

/** Where a curve is highest, between its points by a parabola. */
function highest(values: readonly number[]): number {
  const top = values.indexOf(Math.max(...values))
  if (top < 1 || top === values.length - 1) return top
  const [before, here, after] = [at(values, top - 1), at(values, top), at(values, top + 1)]
  return top + (after - before) / (2 * (2 * here - before - after))
}
