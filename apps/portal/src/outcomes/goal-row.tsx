import { Badge } from '@healing-touch/ui/badge.tsx'
import { withUnit } from '@healing-touch/ui/charts/series-words.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import { shortDay } from '../words/day-words.ts'
import { plainWords } from '../words/plain-words.ts'
import { GoalChance } from './goal-chance.tsx'
import { standingWords } from './goal-words.ts'
import type { GoalStanding } from './progress-answer.ts'

type GoalRowProps = { goal: GoalStanding; today: string }

/** A goal and how far along it is; the sentence says all that the bar shows. */
export function GoalRow({ goal, today }: GoalRowProps) {
  const { label, tone } = standingWords(goal)
  const says = (value: number) => withUnit(value, goal.unit, locale)
  return (
    <li className="flex flex-col gap-2 border-t border-line py-3 first:border-t-0 first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <span className="font-semibold">{goal.words}</span>
        <Badge tone={tone}>{label}</Badge>
      </p>
      <div aria-hidden className="h-2.5 overflow-hidden rounded-full bg-line">
        <div
          className={`h-full rounded-full ${goal.met || goal.reached ? 'bg-good' : 'bg-accent'}`}
          style={{ width: `${Math.round((goal.share ?? 0) * 100)}%` }}
        />
      </div>
      <p className="text-sm text-ink-soft">
        {goal.name}: {says(goal.baseline)} at the start,{' '}
        {goal.latest === null ? 'not measured since' : `${says(goal.latest)} now`}; the goal is{' '}
        {says(goal.target)} or {goal.better} by {shortDay(goal.byDay, today)}.
        {goal.byDay < today &&
          !goal.met &&
          ' That day has passed: look at it together at your next visit.'}
        {goal.why && ` Why this number: ${plainWords(goal.why)}`}
      </p>
      {goal.chance && <GoalChance chance={goal.chance} />}
    </li>
  )
}
