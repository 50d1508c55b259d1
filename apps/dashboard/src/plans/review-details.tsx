import { wordGoalChance } from '@healing-touch/domain/plans/word-goal-chance.ts'
import { Badge, type Tone } from '@healing-touch/ui/badge.tsx'
import type { ReactNode } from 'react'
import { domainNames, statusNames } from './hypothesis-words.ts'
import type { PlanScreen } from './screens.ts'

type Review = NonNullable<PlanScreen['review']>
type Hypotheses = PlanScreen['hypotheses']

/** What the review looked at beside the measures: the chance of each goal, and each guess by its own test. */
export function ReviewDetails({
  outlook,
  hypotheses,
}: {
  outlook: Review['outlook']
  hypotheses: Hypotheses
}) {
  return (
    <div className="mt-4 grid gap-5 md:grid-cols-2">
      {outlook.length > 0 && (
        <Part title="How likely the goals are">
          {outlook.map(({ goal, chance }) => (
            <li key={goal.id}>
              <p className="font-medium">{goal.words}</p>
              <p className="text-sm">{wordGoalChance(chance)}</p>
            </li>
          ))}
        </Part>
      )}
      {hypotheses.length > 0 && (
        <Part title="What may keep it going, by its test">
          {hypotheses.map(({ hypothesis, status, reason }) => (
            <li key={`${hypothesis.domain} ${hypothesis.statement}`}>
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
                {hypothesis.statement}
                <Badge tone={statusTones[status]}>{statusNames[status]}</Badge>
              </p>
              <p className="text-sm">
                {domainNames[hypothesis.domain]}. {reason}
              </p>
            </li>
          ))}
        </Part>
      )}
    </div>
  )
}

const statusTones: Record<Hypotheses[number]['status'], Tone> = {
  open: 'neutral',
  supported: 'good',
  refuted: 'attention',
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-2 text-base">{title}</h3>
      <ul className="flex flex-col gap-3">{children}</ul>
    </section>
  )
}
