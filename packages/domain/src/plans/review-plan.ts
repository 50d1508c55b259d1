import { epochMilliseconds } from '../outcomes/epoch.ts'
import type { Series } from '../outcomes/outcome.ts'
import type { Change } from '../outcomes/verdict.ts'
import type { GoalProgress } from './goal-progress.ts'
import type { PlanContent } from './plan.ts'

export const decisions = ['continue', 'change', 'add-co-care', 'refer', 'discharge'] as const
export type Decision = (typeof decisions)[number]

export type Review = {
  readonly decision: Decision
  /** True once 4 visits or 4 weeks (the plan's own numbers) have passed since the plan or its last review. */
  readonly due: boolean
  readonly reason: string
  readonly numbers: {
    readonly visits: number
    readonly weeks: number
    readonly goalsMet: number
    readonly goals: number
    readonly better: number
    readonly worse: number
    readonly measures: number
  }
}

export type ReviewFacts = {
  /** When this version of the plan was accepted: changing or renewing a plan is its review. ISO instant. */
  readonly acceptedAt: string
  /** Charted visits of the episode, and those since this version was accepted. */
  readonly visits: number
  readonly visitsSince: number
  readonly goals: readonly GoalProgress[]
  readonly changes: readonly { readonly series: Series; readonly change: Change }[]
  /** Visits after which no reliable change means stop (the smallest of the plan's conditions). */
  readonly stopAfterVisits: number
}

const weekMs = 7 * 24 * 60 * 60 * 1000

/**
 * What the numbers suggest to do next; the therapist decides. In order: worse on a measure beyond noise → refer when
 * nothing is better, else change; goals met → discharge; no reliable change at the stop rule → refer; some change but
 * goals not moving late in the course → add co-care; else continue.
 */
export function reviewPlan(
  plan: Pick<PlanContent, 'reassess' | 'dose'>,
  facts: ReviewFacts,
  now: string,
): Review {
  const weeks = Math.max(
    0,
    Math.floor((epochMilliseconds(now) - epochMilliseconds(facts.acceptedAt)) / weekMs),
  )
  const verdictIs = (...wanted: Change['verdict'][]) =>
    facts.changes.filter(({ change }) => wanted.includes(change.verdict)).length
  const numbers = {
    visits: facts.visits,
    weeks,
    goalsMet: facts.goals.filter(({ met }) => met).length,
    goals: facts.goals.length,
    better: verdictIs('improved', 'small-but-real'),
    worse: verdictIs('worse'),
    measures: facts.changes.length,
  }
  const due = facts.visitsSince >= plan.reassess.visits || weeks >= plan.reassess.weeks
  return { due, numbers, ...decide(numbers, facts, weeks >= plan.dose.weeks) }
}

function decide(
  numbers: Review['numbers'],
  { goals, stopAfterVisits }: ReviewFacts,
  courseOver: boolean,
): Pick<Review, 'decision' | 'reason'> {
  const { visits, better, worse, measures, goalsMet } = numbers
  if (worse > 0 && better === 0)
    return {
      decision: 'refer',
      reason: `${counted(worse, 'measure is', 'measures are')} worse beyond noise and none is better. Screen for red flags and think of a referral.`,
    }
  if (worse > 0)
    return {
      decision: 'change',
      reason: `${counted(worse, 'measure is', 'measures are')} worse beyond noise while ${better} improved. Change technique or dose.`,
    }
  if (goals.length > 0 && goalsMet === goals.length)
    return {
      decision: 'discharge',
      reason: `${goals.length === 1 ? 'The goal is' : `All ${goals.length} goals are`} met at two measurements in a row. Plan the finish and a look after twelve weeks.`,
    }
  if (better === 0 && visits >= stopAfterVisits)
    return {
      decision: 'refer',
      reason: `After ${visits} visits none of ${counted(measures, 'measure', 'measures')} has reliably changed. More of the same is unlikely to help: re-assess, or refer.`,
    }
  if (courseOver && goalsMet < goals.length)
    return {
      decision: 'add-co-care',
      reason: `The course has run and ${goals.length - goalsMet} of ${counted(goals.length, 'goal is', 'goals are')} not met. Movement, sleep or psychological care beside massage may add what is missing.`,
    }
  return {
    decision: 'continue',
    reason:
      better > 0
        ? `${counted(better, 'measure', 'measures')} improved beyond noise and none is worse. Go on, and look again at the next review.`
        : 'Too early to tell: nothing has changed beyond noise yet, for better or worse.',
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
