import { z90 } from './statistics-constants.ts'
import { dot, sum } from './vectors.ts'

/** One visit: hands-on minutes of a technique, and how many points (0–10) better the patient was after it. */
export type DosedVisit = { readonly minutes: number; readonly gain: number }

/** Courses of other patients that it takes. */
export const coursesForResponse = 8
/** Visits of the patient's own that it takes. Decision. */
export const visitsForResponse = 4
/** An association is shown once the interval for 20 minutes more is at most this wide, in points. Decision. */
export const widestResponse = 2

export type TechniqueResponse =
  | {
      readonly shown: true
      /** Points gained per minute more, with its 90 % interval. */
      readonly slope: number
      readonly low: number
      readonly high: number
      readonly visits: number
      readonly courses: number
      /** How much of the slope comes from the patient's own visits, 0–1; the rest comes from the other courses. */
      readonly ownShare: number
    }
  | { readonly shown: false; readonly why: 'few-courses' | 'few-visits'; readonly needed: number }
  | { readonly shown: false; readonly why: 'same-minutes' | 'too-wide' }

/**
 * Whether visits with more minutes of a technique went with more gain for this patient: their own slope drawn towards
 * those of other patients. Slopes are least squares within each course, with one residual variance for all courses; they
 * scatter normally around a common mean by a spread τ that is averaged over (normal hierarchical model: Gelman et al.,
 * Bayesian Data Analysis, section 5.4). Hidden with fewer than 8 other courses of three visits or more, before the fourth
 * visit, where the minutes never differed, and while the interval is too wide to mean anything. Minutes are chosen by
 * need, so this is an association and never a cause.
 */
export function techniqueResponse(
  own: readonly DosedVisit[],
  others: readonly (readonly DosedVisit[])[],
): TechniqueResponse {
  const courses = others.map(fitLine).filter((line) => line.df > 0 && line.information > rounding)
  if (courses.length < coursesForResponse)
    return { shown: false, why: 'few-courses', needed: coursesForResponse - courses.length }
  if (own.length < visitsForResponse)
    return { shown: false, why: 'few-visits', needed: visitsForResponse - own.length }
  const mine = fitLine(own)
  if (mine.information <= rounding) return { shown: false, why: 'same-minutes' }
  const { slope, deviation, ownShare } = shrink(mine, courses)
  const half = z90 * deviation
  if (40 * half > widestResponse) return { shown: false, why: 'too-wide' }
  return {
    shown: true,
    slope,
    low: slope - half,
    high: slope + half,
    visits: own.length,
    courses: courses.length,
    ownShare,
  }
}

/** Minutes that differ by less than this are the same minutes. */
const rounding = 1e-9

type Line = {
  readonly slope: number
  /** Sum of squares of the minutes around their mean. */
  readonly information: number
  /** Sum of squares that the line leaves. */
  readonly left: number
  readonly df: number
}

function fitLine(visits: readonly DosedVisit[]): Line {
  const minutes = total(visits, (visit) => visit.minutes) / visits.length
  const gain = total(visits, (visit) => visit.gain) / visits.length
  const information = total(visits, (visit) => (visit.minutes - minutes) ** 2)
  const shared = total(visits, (visit) => (visit.minutes - minutes) * (visit.gain - gain))
  const slope = shared / information
  const left = total(
    visits,
    (visit) => (visit.gain - gain - slope * (visit.minutes - minutes)) ** 2,
  )
  return { slope, information, left, df: visits.length - 2 }
}

/**
 * How much slopes differ between people before anything is known: a third of a point per 20 minutes, and up to a factor
 * of e more or less (lognormal, two standard deviations). Decision; a flatter prior hides the card for longer.
 */
const usualSpread = { median: 0.016, logDeviation: 0.5 }
const spreads = Array.from({ length: 20 }, (_, step) => (step - 9.5) / 4)

/** The patient's slope as a mixture over how much people differ. */
function shrink(mine: Line, courses: readonly Line[]) {
  const all = [mine, ...courses]
  const noise = total(all, (line) => line.left) / total(all, (line) => line.df)
  const error = noise / mine.information
  const parts = spreads.map((step) => {
    const between = (usualSpread.median * Math.exp(usualSpread.logDeviation * step)) ** 2
    const others = around(courses, noise, between)
    const apart = others.variance + between
    const ownShare = apart / (apart + error)
    return {
      ownShare,
      slope: others.mean + ownShare * (mine.slope - others.mean),
      variance: ownShare * error,
      logWeight:
        others.logLikelihood -
        (Math.log(apart + error) + (mine.slope - others.mean) ** 2 / (apart + error) + step ** 2) /
          2,
    }
  })
  const largest = Math.max(...parts.map(({ logWeight }) => logWeight))
  const weights = parts.map(({ logWeight }) => Math.exp(logWeight - largest))
  const average = (of: (part: (typeof parts)[number]) => number) =>
    dot(weights, parts.map(of)) / sum(weights)
  const slope = average((part) => part.slope)
  const variance = average((part) => part.variance + (part.slope - slope) ** 2)
  return { slope, deviation: Math.sqrt(variance), ownShare: average((part) => part.ownShare) }
}

/** The mean slope of the courses, given how much they differ, and how likely that makes them. */
function around(courses: readonly Line[], noise: number, between: number) {
  let precision = 0
  let weighted = 0
  let squared = 0
  let logs = 0
  for (const { slope, information } of courses) {
    const variance = noise / information + between
    precision += 1 / variance
    weighted += slope / variance
    squared += slope ** 2 / variance
    logs += Math.log(variance)
  }
  const mean = weighted / precision
  const scatter = squared - weighted * mean
  return {
    mean,
    variance: 1 / precision,
    logLikelihood: -(logs + Math.log(precision) + scatter) / 2,
  }
}

function total<Entry>(entries: readonly Entry[], of: (entry: Entry) => number): number {
  return sum(entries.map(of))
}
