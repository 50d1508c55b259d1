import { byInstant } from '../outcomes/epoch.ts'
import type { Point } from '../outcomes/read-change.ts'
import type { Goal } from './plan.ts'

export type GoalProgress = {
  readonly goal: Goal
  readonly latest: number | null
  /** Share of the way from baseline to target, 0–1; null before the first follow-up. */
  readonly share: number | null
  /** Reached once: the latest value is at or beyond the target. */
  readonly reached: boolean
  /** Met: at or beyond the target at the last two measurements. */
  readonly met: boolean
}

/** Where a goal stands, from the points of its series in any order. */
export function goalProgress(goal: Goal, points: readonly Point[]): GoalProgress {
  const scores = byInstant(points).map(({ score }) => score)
  const way = goal.target - goal.baseline
  const there = (score: number) => (way < 0 ? score <= goal.target : score >= goal.target)
  const latest = scores.at(-1) ?? null
  const lastTwo = scores.slice(-2)
  return {
    goal,
    latest,
    share: latest === null ? null : Math.min(1, Math.max(0, (latest - goal.baseline) / way)),
    reached: latest !== null && there(latest),
    met: lastTwo.length === 2 && lastTwo.every(there),
  }
}
