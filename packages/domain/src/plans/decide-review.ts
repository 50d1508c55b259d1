import type { GoalOutlook } from './goal-outlook.ts'
import type { Decision, ReviewNumbers } from './review.ts'

type Found = {
  readonly numbers: ReviewNumbers
  /** What to do about a red flag; null without one. */
  readonly redFlag: string | null
  readonly patientWantsToStop: boolean
  /** Much or very much improved in the patient's own view, twice in a row. */
  readonly feelsBetter: boolean
  readonly courseOver: boolean
  /** As many visits as a re-assessment is planned after. */
  readonly halfway: boolean
  /** Visits a week in the plan. */
  readonly planned: number
  /** Of the goals that are not met. */
  readonly outlook: readonly GoalOutlook[]
}

/** Below this chance of every goal that is still open, more of the same is not worth it. Decision. */
const poorChance = 0.2
/** Fewer visits than this share of those planned are another dose than the one agreed on. Decision. */
const tooSeldom = 0.6

/**
 * The first rule that holds: the patient wants to stop → discharge; a red flag → refer; worse beyond noise → refer when
 * nothing is better, else change; goals met, or much better in the patient's own view, at two re-assessments → discharge;
 * no reliable change at the stop rule → refer (measure first where nothing was measured often enough); the course is over
 * and goals are open → add co-care; no reliable change half-way, or a poor chance of every open goal → change; else
 * continue.
 */
export function decide(found: Found): { readonly decision: Decision; readonly reason: string } {
  const { numbers, redFlag, feelsBetter, courseOver } = found
  const { visits, better, worse, judged, measures, goalsMet, goals, stopAfter } = numbers
  if (found.patientWantsToStop)
    return {
      decision: 'discharge',
      reason: 'The patient wants to stop. Finish with self-care and what to watch for.',
    }
  if (redFlag !== null) return { decision: 'refer', reason: redFlag }
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
  if (goals > 0 && goalsMet === goals)
    return {
      decision: 'discharge',
      reason: `${goals === 1 ? 'The goal is' : `All ${goals} goals are`} met at two measurements in a row. Plan the finish and a look after twelve weeks.`,
    }
  if (feelsBetter)
    return {
      decision: 'discharge',
      reason: `Much better in the patient’s own view at two re-assessments in a row, with ${goalsMet} of ${counted(goals, 'goal', 'goals')} met. Plan the finish and a look after twelve weeks.`,
    }
  if (better === 0 && visits >= stopAfter)
    return judged === 0
      ? {
          decision: 'continue',
          reason: `After ${visits} visits nothing has been measured often enough to tell. Measure today, before more of the same.`,
        }
      : {
          decision: 'refer',
          reason: `After ${visits} visits none of ${counted(judged, 'measure', 'measures')} has reliably changed. More of the same is unlikely to help: re-assess, or refer.`,
        }
  if (courseOver && goalsMet < goals)
    return {
      decision: 'add-co-care',
      reason: `The course has run and ${goals - goalsMet} of ${counted(goals, 'goal is', 'goals are')} not met. Movement, sleep or psychological care beside massage may add what is missing.`,
    }
  if (better === 0 && judged > 0 && found.halfway)
    return {
      decision: 'change',
      reason: `After ${visits} visits none of ${counted(judged, 'measure', 'measures')} has reliably changed. ${whatToChange(found)} At ${stopAfter} visits without change it is time to stop.`,
    }
  if (isPoor(found.outlook))
    return {
      decision: 'change',
      reason: `The chance of reaching ${goals - goalsMet === 1 ? 'the open goal' : 'any of the open goals'} on this path is below ${poorChance * 10} in 10. ${whatToChange(found)}`,
    }
  return {
    decision: 'continue',
    reason:
      better > 0
        ? `${counted(better, 'measure', 'measures')} of ${measures} improved beyond noise and none is worse. Go on, and look again at the next review.`
        : 'Too early to tell: nothing has changed beyond noise yet, for better or worse.',
  }
}

function isPoor(outlook: readonly GoalOutlook[]): boolean {
  return (
    outlook.length > 0 && outlook.every(({ chance }) => chance.known && chance.chance < poorChance)
  )
}

function whatToChange({ numbers: { perWeek }, planned }: Found): string {
  return perWeek !== null && perWeek < tooSeldom * planned
    ? `Visits were rarer than planned (${perWeek.toFixed(1)} a week, not ${planned}): try the planned dose first.`
    : 'Change technique or dose.'
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
