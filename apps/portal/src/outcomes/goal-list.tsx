import { GoalRow } from './goal-row.tsx'
import type { GoalStanding } from './progress-answer.ts'

type GoalListProps = { goals: readonly GoalStanding[]; today: string }

/** The goals, and once for all of them what their chances rest on. */
export function GoalList({ goals, today }: GoalListProps) {
  return (
    <>
      <ul>
        {goals.map((goal) => (
          <GoalRow key={goal.id} goal={goal} today={today} />
        ))}
      </ul>
      {goals.some(({ chance }) => chance?.known) && (
        <p className="mt-3 border-t border-line pt-3 text-sm text-ink-soft">
          These chances are worked out from trials and simulated courses, with your own numbers in
          them. They tell how often people like you get there, not what will happen to you.
        </p>
      )}
    </>
  )
}
