import type { GoalOutlook } from './goal-outlook.ts'

export const decisions = ['continue', 'change', 'add-co-care', 'refer', 'discharge'] as const
export type Decision = (typeof decisions)[number]

export const dueReasons = ['visits', 'weeks', 'pain-up', 'red-flag'] as const
/** Why a re-assessment is due: enough visits, enough weeks, pain 3 points up since the last one, or a new red flag. */
export type DueReason = (typeof dueReasons)[number]

export type Review = {
  readonly decision: Decision
  readonly due: boolean
  /** Every reason for which it is due; none when it is not. */
  readonly dueBecause: readonly DueReason[]
  readonly reason: string
  readonly numbers: ReviewNumbers
  /** The chance of each goal at the end of the planned course. */
  readonly outlook: readonly GoalOutlook[]
}

export type ReviewNumbers = {
  /** Charted visits of the episode. */
  readonly visits: number
  /** Whole weeks since this version of the plan was accepted. */
  readonly weeks: number
  readonly goalsMet: number
  readonly goals: number
  /** Measures of the goals: reliably better, reliably worse, measured often enough to tell, and all. */
  readonly better: number
  readonly worse: number
  readonly judged: number
  readonly measures: number
  /** Visits a week since the first one; null before there are two. */
  readonly perWeek: number | null
  /** After this many visits without a reliable change care stops. */
  readonly stopAfter: number
}
