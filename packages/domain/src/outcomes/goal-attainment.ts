import type { Answers } from './instrument.ts'
import { answerTo } from './scoring.ts'

/** How far one goal was reached: −2 much less than expected, 0 as expected, +2 much more; weight above 0. */
export type GoalLevel = { readonly level: number; readonly weight: number }

/** The correlation between goals that Kiresuk and Sherman assumed. */
const correlation = 0.3

/**
 * The goal attainment T score: 50 + 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²) with ρ = 0.3, so that 50 is "as expected".
 * Null without a goal.
 */
export function goalAttainment(goals: readonly GoalLevel[]): number | null {
  if (goals.length === 0) return null
  const weights = goals.reduce((sum, { weight }) => sum + weight, 0)
  const squares = goals.reduce((sum, { weight }) => sum + weight ** 2, 0)
  const reached = goals.reduce((sum, { level, weight }) => sum + weight * level, 0)
  return 50 + (10 * reached) / Math.sqrt((1 - correlation) * squares + correlation * weights ** 2)
}

export const goalIds = ['goal-1', 'goal-2', 'goal-3', 'goal-4', 'goal-5'] as const

/** The T score of the goals rated, weighing each the same. */
export function scoreGoals(answers: Answers): number | null {
  const levels = goalIds.map((id) => answerTo(answers, id)).filter((level) => level !== null)
  return goalAttainment(levels.map((level) => ({ level, weight: 1 })))
}
