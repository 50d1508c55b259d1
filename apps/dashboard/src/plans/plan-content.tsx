import { siteName } from '@healing-touch/domain/body/site-key.ts'
import { purposes } from '@healing-touch/domain/outcomes/purposes.ts'
import type { GoalProgress } from '@healing-touch/domain/plans/goal-progress.ts'
import type { PlanContent as Content, PlannedTechnique } from '@healing-touch/domain/plans/plan.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { PurposeTag } from '@healing-touch/ui/purpose-icon.tsx'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { findCondition, findTechnique } from '../library/known.ts'
import { GoalList } from './goal-list.tsx'
import { domainNames, statusNames } from './hypothesis-words.ts'
import { oftenWords, phaseNames, pressureWords, rangeWords } from './plan-words.ts'
import { ReasonBody, ReasonDetails } from './reason-details.tsx'
import type { PlanScreen } from './screens.ts'
import { SelfCareCard } from './self-care-card.tsx'

type PlanContentProps = {
  content: Content
  progress?: readonly GoalProgress[] | undefined
  home?: PlanScreen['home'] | undefined
}

/** Everything a plan says, each choice with its reason one tap away. */
export function PlanContent({ content, progress, home }: PlanContentProps) {
  const minutes = content.techniques.reduce((sum, one) => sum + one.minutes, 0)
  return (
    <div className="flex flex-col gap-5">
      <Cautions cautions={content.cautions} />
      {content.problems && (
        <Card title="What it is for">
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {content.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Card>
      )}
      <Card title="Goals">
        <GoalList goals={content.goals} progress={progress} />
      </Card>
      <Card
        title="Techniques"
        action={
          <span className="text-sm text-ink-soft">
            {minutes} of {content.dose.minutes} minutes
          </span>
        }
      >
        <ul className="divide-y divide-line">
          {content.techniques.map((planned) => (
            <li key={planned.technique} className="py-4 first:pt-0 last:pb-0">
              <TechniqueItem planned={planned} />
            </li>
          ))}
        </ul>
        {content.rejected.length > 0 && <LeftOut rejected={content.rejected} />}
      </Card>
      <div className="grid gap-5 lg:grid-cols-2">
        <DoseCard content={content} />
        <SelfCareCard selfCare={content.selfCare} home={home} />
      </div>
      <div className="grid gap-5 lg:grid-cols-2">
        {content.hypotheses.length > 0 && <HypothesesCard hypotheses={content.hypotheses} />}
        <Card title="We finish when">
          <ul className="flex list-disc flex-col gap-1.5 pl-5">
            {content.discharge.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Card>
      </div>
    </div>
  )
}

export function conditionNames(ids: readonly string[]): string {
  return ids.map((id) => findCondition(id)?.name ?? id).join(', ')
}

export function Cautions({ cautions }: { cautions: Content['cautions'] }) {
  if (cautions.length === 0) return null
  return (
    <Card title="Take care" tone="attention">
      <ul className="flex flex-col gap-3">
        {cautions.map((reason) => (
          <li key={`${reason.rule} ${reason.text}`} className="flex gap-2.5">
            <TriangleAlert aria-hidden size={20} className="mt-0.5 shrink-0" />
            <div className="min-w-0">
              <p>{reason.text}</p>
              <p className="text-sm opacity-90">
                {reason.sources.map(({ citation }) => citation).join('; ')}
                {reason.sources.some(({ mark }) => mark === 'established') &&
                  ' (needs clinical review)'}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function TechniqueItem({ planned }: { planned: PlannedTechnique }) {
  const technique = findTechnique(planned.technique)
  const name = technique?.name ?? planned.technique
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-lg">{name}</h3>
        <p className="tabular-nums">
          <b className="font-semibold">{planned.minutes} min</b>, {pressureWords(planned.pressure)}
        </p>
      </div>
      <p className="text-ink-soft">{planned.sites.map(siteName).join(', ')}</p>
      {planned.despite !== undefined && (
        <p className="border-l-4 border-attention pl-3">
          <b className="font-semibold">Beyond a safety limit, because: </b>
          {planned.despite}
        </p>
      )}
      {technique && (
        <ul className="flex flex-wrap gap-1.5" aria-label="Meant for">
          {technique.purposes.map((purpose) => (
            <li key={purpose}>
              <PurposeTag purpose={purpose}>{purposes[purpose].name}</PurposeTag>
            </li>
          ))}
        </ul>
      )}
      <ReasonDetails reason={planned.reason} of={name} />
    </div>
  )
}

function LeftOut({ rejected }: { rejected: Content['rejected'] }) {
  return (
    <details className="mt-4 border-t border-line pt-2">
      <summary className="tap flex cursor-pointer items-center font-semibold text-accent-ink">
        What was left out, and why ({rejected.length})
      </summary>
      <ul className="flex flex-col gap-3 pt-1">
        {rejected.map(({ technique, reason }) => (
          <li key={technique}>
            <h3 className="text-base">{findTechnique(technique)?.name ?? technique}</h3>
            <ReasonBody reason={reason} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function DoseCard({ content: { dose, phases, reassess } }: { content: Content }) {
  return (
    <Card title="How much, how long">
      <p className="text-lg">
        <b className="font-semibold">{dose.minutes} minutes</b>,{' '}
        {dose.perWeek.low === dose.perWeek.high
          ? oftenWords(dose.perWeek.low)
          : `${rangeWords(dose.perWeek)} times a week`}
        , for {dose.weeks} weeks
      </p>
      <ReasonDetails reason={dose.reason} of="this much" />
      <ol className="mt-2 flex flex-col gap-2.5">
        {phases.map(({ kind, aim, visits, perWeek }) => (
          <li key={kind} className="border-l-4 border-accent pl-3">
            <p className="font-semibold">
              {phaseNames[kind]}{' '}
              <span className="font-normal text-ink-soft">
                {rangeWords(visits)} {visits.high === 1 ? 'visit' : 'visits'}, {oftenWords(perWeek)}
              </span>
            </p>
            <p className="text-sm text-ink-soft">{aim}</p>
          </li>
        ))}
      </ol>
      <p className="mt-3 text-sm text-ink-soft">
        Looked at again after {reassess.visits} visits or {reassess.weeks} weeks, whichever comes
        first.
      </p>
    </Card>
  )
}

function HypothesesCard({ hypotheses }: { hypotheses: Content['hypotheses'] }) {
  return (
    <Card title="What may keep it going">
      <ul className="flex flex-col gap-3">
        {hypotheses.map(({ domain, statement, test, status }) => (
          <li key={`${domain} ${statement}`} className="border-l-4 border-plum pl-3">
            <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
              {domainNames[domain]} <Badge>{statusNames[status]}</Badge>
            </p>
            <p className="font-medium">{statement}</p>
            {test && <p className="text-sm text-ink-soft">{test}</p>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
