import { Badge } from '@healing-touch/ui/badge.tsx'
import { buttonClass } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { formatDay, formatNumber, formatPercent } from '@healing-touch/ui/words/format.ts'
import { Link } from '@tanstack/react-router'
import { phaseNames } from '../plans/plan-words.ts'
import type { Chart } from './use-chart.ts'
import { useMe } from './use-me.ts'

/** The plan in short: how near the goals are, and what the numbers suggest. */
export function PlanSummary({ chart, zone }: { chart: Chart; zone: string }) {
  const { plan, patient } = chart
  const params = { patientId: patient.id }
  const treats = useMe().treats
  if (!plan)
    return (
      <Card
        title="Plan"
        action={
          treats && (
            <Link
              to="/patients/$patientId/assess"
              params={params}
              className={buttonClass({ size: 'small', tone: 'primary' })}
            >
              Assess
            </Link>
          )
        }
      >
        <p className="text-ink-soft">No plan yet. An assessment suggests one, with its reasons.</p>
      </Card>
    )
  return (
    <Card
      title="Plan"
      action={
        <Link
          to="/patients/$patientId/plan"
          params={params}
          className={buttonClass({ size: 'small' })}
        >
          Open plan
        </Link>
      }
    >
      <p className="text-sm text-ink-soft">
        Version {plan.version}, since {formatDay(plan.createdAt, zone)}
        {plan.status !== 'active' && `, ${plan.status}`}
      </p>
      {plan.phase && (
        <p className="mt-2">
          <span className="font-semibold">
            {phaseNames[plan.phase.kind]}, phase {plan.phaseNumber} of {plan.phases}:
          </span>{' '}
          {plan.phase.aim}
        </p>
      )}
      <ul className="mt-3 flex flex-col gap-4">
        {plan.goals.map((goal) => (
          <li key={goal.id} className="flex flex-col gap-1.5">
            <span className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-semibold">{goal.words}</span>
              {goal.met && <Badge tone="good">Met</Badge>}
            </span>
            <progress
              className="h-2 w-full overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent"
              max={1}
              value={goal.share ?? 0}
              aria-label={`${goal.name}: ${formatPercent(goal.share ?? 0)} of the way`}
            />
            <span className="text-sm text-ink-soft">
              {goal.name}: {formatNumber(goal.baseline)} at the start,{' '}
              {goal.latest === null ? 'not measured since' : `${formatNumber(goal.latest)} now`},
              goal {formatNumber(goal.target)} by {formatDay(goal.byDay, 'UTC')}
            </span>
          </li>
        ))}
      </ul>
      {plan.review && (
        <div className="mt-4 rounded-lg bg-sunken p-4">
          <p className="font-semibold">
            {plan.review.due ? 'Review due' : 'No review due yet'}:{' '}
            {decisionWords[plan.review.decision]}
          </p>
          <p className="mt-1 text-sm">{plan.review.reason}</p>
        </div>
      )}
    </Card>
  )
}

const decisionWords = {
  continue: 'go on',
  change: 'change technique or dose',
  'add-co-care': 'add other care',
  refer: 're-assess or refer',
  discharge: 'plan the finish',
} as const satisfies Record<NonNullable<NonNullable<Chart['plan']>['review']>['decision'], string>
