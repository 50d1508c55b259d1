import { studentQuantile, studentTwoSided } from './distributions.ts'
import type { Better } from './statistics-constants.ts'
import { benjaminiHochberg, effectiveSampleSize } from './statistics-many-looks.ts'
import { dot, sum } from './vectors.ts'

/** One day: how it was (for instance average pain) and what was done; null is not known. */
export type HabitDay = {
  readonly outcome: number | null
  readonly habits: Readonly<Record<string, number | null>>
}

/** Days with both an answer and the habit known that an insight needs. Decision. */
export const daysForInsight = 28
/** Days on which a habit must have differed from what it mostly was. Decision. */
export const otherDaysForInsight = 7
/** Share of the insights told that may be false. */
const falseShare = 0.05

export type HabitInsight = {
  readonly habit: string
  /** Days with both known. */
  readonly days: number
} & (
  | {
      readonly found: 'better-days' | 'worse-days' | 'nothing-clear'
      /** How much better a day was per unit of the habit (positive is better), with its 95 % interval. */
      readonly difference: number
      readonly low: number
      readonly high: number
      /** Independent days that these are worth: neighbouring days are alike. */
      readonly worth: number
      readonly p: number
    }
  /** More days with both known, or days on which the habit differs; 0 where days are too alike to tell anything. */
  | { readonly found: 'not-enough'; readonly needed: number }
)

/**
 * What habits went along with better days, for one person, from consecutive days (oldest first, missing days as nulls).
 * A correlation each, tested with as many days as these are worth given how alike neighbours are (Bartlett 1935, with
 * Kendall's correction of the autocorrelation), then all habits together by Benjamini and Hochberg, so that of people
 * without any effect at most one in twenty is told something. An association: on bad days people also do less.
 */
export function habitInsights(days: readonly HabitDay[], better: Better): HabitInsight[] {
  const habits = [...new Set(days.flatMap((day) => Object.keys(day.habits)))]
  const read = habits.map((habit) => readHabit(habit, days, better))
  const tested = read.filter((one) => one.found !== 'not-enough')
  const findings = benjaminiHochberg(
    tested.map(({ p }) => p),
    falseShare,
  )
  return read.map((one) => {
    if (one.found === 'not-enough' || findings[tested.indexOf(one)] !== true) return one
    return { ...one, found: one.difference > 0 ? 'better-days' : 'worse-days' }
  })
}

type Pair = { readonly x: number; readonly y: number }

function readHabit(habit: string, days: readonly HabitDay[], better: Better): HabitInsight {
  const sign = better === 'higher' ? 1 : -1
  const pairs = days.flatMap(({ outcome, habits }): Pair[] => {
    const x = habits[habit] ?? null
    return outcome === null || x === null ? [] : [{ x, y: sign * outcome }]
  })
  const n = pairs.length
  const notEnough = (needed: number): HabitInsight => ({
    habit,
    days: n,
    found: 'not-enough',
    needed,
  })
  const needed = Math.max(daysForInsight - n, otherDaysForInsight - otherDays(pairs))
  if (needed > 0) return notEnough(needed)

  const x = centred(pairs.map((pair) => pair.x))
  const y = centred(pairs.map((pair) => pair.y))
  const alike = Math.max(0, neighbours(x) * neighbours(y))
  const worth = effectiveSampleSize(n, 1, alike)
  if (worth === null || worth < 4 || y.squares < 1e-9) return notEnough(0)
  const correlation = dot(x.values, y.values) / Math.sqrt(x.squares * y.squares)
  const df = worth - 2
  const scale = Math.sqrt(y.squares / x.squares)
  const error = Math.sqrt(Math.max(0, 1 - correlation ** 2) / df)
  const difference = correlation * scale
  const half = studentQuantile(0.975, df) * error * scale
  return {
    habit,
    days: n,
    found: 'nothing-clear',
    difference,
    low: difference - half,
    high: difference + half,
    worth,
    p: studentTwoSided(correlation / error, df),
  }
}

/** Days on which a habit was not what it mostly was. */
function otherDays(pairs: readonly Pair[]): number {
  const counts = new Map<number, number>()
  for (const { x } of pairs) counts.set(x, (counts.get(x) ?? 0) + 1)
  return pairs.length - Math.max(0, ...counts.values())
}

type Centred = { readonly values: readonly number[]; readonly squares: number }

function centred(values: readonly number[]): Centred {
  const mean = sum(values) / values.length
  const around = values.map((value) => value - mean)
  return { values: around, squares: dot(around, around) }
}

/** Correlation of a known day with the next known one, corrected for how short the series is (Kendall 1954). */
function neighbours({ values, squares }: Centred): number {
  const n = values.length
  const lagged = dot(values.slice(1), values) / (n - 1) / (squares / n)
  return (lagged + 1 / n) / (1 - 4 / n)
}
