import type { HabitInsight } from './habit-insights.ts'
import { type PersonalTrial, personalTrialPower } from './personal-trial.ts'
import type { ReliefHalfLife } from './relief-half-life.ts'
import type { TechniqueResponse } from './technique-response.ts'
import type { TherapistPlace } from './therapist-funnel.ts'

/**
 * A technique's response as sentences, for the therapist: what 20 minutes more went with, how sure, how much of it is
 * this patient's own, and that it is an association. Never a cause, and never a number before it is shown.
 */
export function wordTechniqueResponse(response: TechniqueResponse): string {
  if (!response.shown) return wordHidden(response)
  const { slope, low, high, visits, courses, ownShare } = response
  const own = Math.round(100 * ownShare)
  const [from, to] = slope > 0 ? [low, high] : [-high, -low]
  const found =
    low > 0 || high < 0
      ? `20 minutes more went with about ${number(Math.abs(20 * slope))} points ${slope > 0 ? 'more' : 'less'} relief (90 % interval ${number(20 * from)} to ${number(20 * to)}).`
      : `No association can be told: 20 minutes more went with anything from ${number(20 * low)} to ${number(20 * high)} points of relief (90 % interval).`
  return `${found} The ${visits} visits here count for ${own} % of this, ${courses} courses of other patients for the rest. An association, not proof: minutes are chosen by need.`
}

function wordHidden(response: Extract<TechniqueResponse, { shown: false }>): string {
  switch (response.why) {
    case 'few-courses':
      return `Not enough to tell yet: ${count(response.needed, 'more course')} of other patients needed.`
    case 'few-visits':
      return `Not enough to tell yet: ${count(response.needed, 'more visit')} needed.`
    case 'same-minutes':
      return 'Nothing to compare yet: every visit had the same minutes.'
    case 'too-wide':
      return 'Too uncertain to show yet: what is known still fits both much more and much less relief.'
  }
}

/**
 * A habit's insight as sentences, for the person: `name` such as "Stretching", `unit` what one more of it is ("a day with
 * it", "an hour more"). Only went along with, never caused.
 */
export function wordHabitInsight(name: string, unit: string, insight: HabitInsight): string {
  switch (insight.found) {
    case 'not-enough':
      return insight.needed === 0
        ? `${name}: the days are too alike to tell anything yet.`
        : `${name}: too early to tell; ${count(insight.needed, 'more day')} will do.`
    case 'nothing-clear':
      return `${name}: nothing clear in ${insight.days} days.`
    case 'better-days':
    case 'worse-days': {
      const better = insight.found === 'better-days'
      const [low, high] = better ? [insight.low, insight.high] : [-insight.high, -insight.low]
      return `${name}: ${unit} went along with ${number(Math.abs(insight.difference))} points ${better ? 'better' : 'worse'} (${number(low)} to ${number(high)}). It may help to know; it doesn’t show which came first.`
    }
  }
}

/**
 * What a person is told before they agree to a trial of their own: how long it takes, how often it would find a difference
 * of this size, how often it would miss it, and how often it would find one that is not there.
 */
export function wordPersonalTrial(trial: PersonalTrial): string {
  const power = personalTrialPower(trial)
  if (power === null) return 'This trial is too small to compare anything.'
  const found = Math.round(100 * power)
  const { difference, weeksPerArm, ratingsPerWeek } = trial
  const often =
    ratingsPerWeek === 7 ? 'a rating every day' : `${count(ratingsPerWeek, 'rating')} a week`
  return `It takes ${2 * weeksPerArm} weeks, ${weeksPerArm} each way, with ${often}. If one way is truly ${count(difference, 'point')} better, such a trial finds it ${found} times in 100 and misses it ${100 - found} times. If there is no difference, it still finds one 5 times in 100.`
}

/** How long relief may last, from many patients together; never about one. */
export function wordReliefHalfLife({ low, high, courses }: ReliefHalfLife): string {
  return `Among ${courses} patients together, half of the relief was gone after ${number(low)} to ${number(high)} days. One person’s ratings can’t tell how long theirs lasts.`
}

/** A therapist's place as sentences, for the owner: the share with what chance allows, and what is missing. */
export function wordTherapistPlace(therapist: TherapistPlace): string {
  const { successes, completed, ended, place, worstCase } = therapist
  const missing =
    ended === completed
      ? 'Every ended episode has an outcome.'
      : `${ended - completed} of ${ended} ended episodes have no outcome; if all of those went badly, it is ${percent(worstCase)}.`
  return `${successes} of ${completed} went well (${percent(therapist.share)}): ${wordPlace[place]} ${missing}`
}

const wordPlace = {
  'as-expected': 'within what chance does to a caseload of this size.',
  'beyond-95':
    'outside of what chance does to 19 in 20 caseloads; with several therapists one lands here by chance.',
  'beyond-998': 'far from the others; who came to whom may explain it, so look before judging.',
} as const satisfies Record<TherapistPlace['place'], string>

function count(amount: number, what: string): string {
  return `${amount} ${amount === 1 ? what : `${what}s`}`
}

function number(value: number): string {
  return value.toFixed(1).replace('-', '−')
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}
