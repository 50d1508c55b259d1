import type { NonEmpty } from '../non-empty.ts'
import type { Evidence } from './evidence.ts'
import type { Source } from './source.ts'

/** What one arm of a trial was given. */
export type TrialCourse = {
  /** Minutes of one visit; null where the source does not say. */
  readonly minutes: number | null
  /** Visits a week, on average over the course. */
  readonly perWeek: number
  readonly weeks: number
  /** True where this was the most anyone could have, not what everyone had. */
  readonly atMost?: true
}

export type TrialArm = {
  readonly name: string
  /** People in the arm; null where the source does not say. */
  readonly n: number | null
  /** Null where nothing was given: usual care, a book, a wait list. */
  readonly course: TrialCourse | null
}

/** What was found for one outcome at one time. Numbers stand as printed; `better` says which way is good. */
export type TrialEffect = {
  /** The arm it is about, by name; null for a review. */
  readonly arm: string | null
  /** What it was compared with; null where there was no comparison. */
  readonly against: string | null
  readonly outcome: string
  /** Weeks after the start; null where the source does not say or pools several. */
  readonly atWeeks: number | null
  /**
   * `percent` of people (0–100), `relative-risk`, `difference` between arms in points of the outcome, `change` from an arm's own
   * baseline, `level` at that time, `smd` standardised mean difference. With `not-shown` the source gives no number.
   */
  readonly kind:
    | 'percent'
    | 'relative-risk'
    | 'difference'
    | 'change'
    | 'level'
    | 'smd'
    | 'not-shown'
  readonly better: 'higher' | 'lower'
  readonly value: number | null
  /** 95 % interval; null where the source gives none. */
  readonly interval: { readonly low: number; readonly high: number } | null
  readonly p: { readonly value: number; readonly below?: true } | null
  readonly found: Evidence['direction']
  /** People who reached the outcome, where they can be told from what is printed. */
  readonly counts?: {
    readonly reached: number
    readonly of: number
    readonly against?: { readonly reached: number; readonly of: number }
  }
  readonly source: Source
}

/** One study of massage for pain, with how much was given and what was found: the ground that dose presets stand on. */
export type TrialDose = {
  readonly study: string
  readonly year: number
  readonly kind: 'trial' | 'single-arm' | 'review'
  readonly about: string
  /** People randomised or followed; null where a review does not say. */
  readonly n: number | null
  /** Trials in a review. */
  readonly trials: number | null
  readonly arms: readonly TrialArm[]
  readonly effects: NonEmpty<TrialEffect>
  readonly source: Source
}

/** Minutes of the whole course: minutes × visits a week × weeks, to the minute. 0 where nothing was given, null where unknown. */
export function totalMinutes(course: TrialCourse | null): number | null {
  if (course === null) return 0
  return course.minutes === null ? null : Math.round(course.minutes * visitsOf(course))
}

/** Visits of the whole course. */
export function visitsOf({ perWeek, weeks }: TrialCourse): number {
  return Math.round(perWeek * weeks)
}
