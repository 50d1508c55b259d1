import type { Condition } from '../conditions/condition.ts'
import type { Assessment } from './assessment.ts'

/** Stress from here on, and sleep up to here (0–10), are a problem of their own; so is stiffness of so many minutes. Decision. */
const troubledStress = 5
const troubledSleep = 5
const longStiffness = 30

type Asked = Pick<Assessment, 'stress' | 'sleep' | 'stiffnessMinutes'>

/** What an assessment found beside pain, each as its value, or null where it was not asked or is no trouble. */
export function troubles({ stress, sleep, stiffnessMinutes }: Asked): Asked {
  return {
    stress: (stress ?? 0) >= troubledStress ? stress : null,
    sleep: (sleep ?? 10) <= troubledSleep ? sleep : null,
    stiffnessMinutes: (stiffnessMinutes ?? 0) >= longStiffness ? stiffnessMinutes : null,
  }
}

/**
 * What a plan is for, a line each: what was documented, the pain, the activities in the patient's own words, and what
 * troubles them beside it. Never a diagnosis of ours.
 */
export function listProblems(assessment: Assessment, conditions: readonly Condition[]): string[] {
  const { painPastWeek, activities } = assessment
  const { stress, sleep, stiffnessMinutes } = troubles(assessment)
  return [
    ...conditions.map(({ name }) => name),
    `Pain of ${painPastWeek} of 10 on average over the past week`,
    ...activities.map(({ activity, rating }) => `${activity}: ${rating} of 10 (10 is as before)`),
    ...(stress === null ? [] : [`Stress of ${stress} of 10`]),
    ...(sleep === null ? [] : [`Sleep quality of ${sleep} of 10`]),
    ...(stiffnessMinutes === null ? [] : [`Stiff for ${stiffnessMinutes} minutes in the morning`]),
  ]
}
