import { canPlan } from '@healing-touch/domain/plans/plan-can.ts'
import { type Decision, type DueReason, decisions } from '@healing-touch/domain/plans/review.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { classes } from '@healing-touch/ui/classes.ts'
import { formatNumber, plural } from '@healing-touch/ui/words/format.ts'
import { useState } from 'react'
import { ClosePlanDialog } from './close-plan-dialog.tsx'
import { decisionNames } from './plan-words.ts'
import { ReviewDetails } from './review-details.tsx'
import type { PlanScreen } from './screens.ts'
import { useAcceptPlan } from './use-accept-plan.ts'
import { usePlanStatus } from './use-plan-status.ts'

type ReviewCardProps = {
  screen: PlanScreen
  treats: boolean
  onChange: () => void
  onSaved: (words: string) => void
}

/** What the numbers suggest, with the numbers; the therapist decides. */
export function ReviewCard({ screen, treats, onChange, onSaved }: ReviewCardProps) {
  const { review, versions, patient } = screen
  const [plan] = versions
  const [closing, setClosing] = useState(false)
  const keep = useAcceptPlan(patient.id, plan?.version ?? 0, () => onSaved('Kept as it is.'))
  const status = usePlanStatus(patient.id, plan?.id ?? '', onSaved)
  if (!plan || !review) return null
  const { numbers, decision, due, dueBecause, reason, outlook } = review
  const trouble = keep.trouble?.message ?? status.trouble

  return (
    <Card title={due ? 'Review due' : 'Review'} tone={due ? 'calm' : 'plain'}>
      <Decisions decision={decision} />
      <p className="mt-3 text-lg">{reason}</p>
      {due && (
        <p className="mt-1 text-sm">Due: {dueBecause.map((why) => dueWords[why]).join(', ')}.</p>
      )}
      <dl className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-4">
        <Fact name="Visits" value={String(numbers.visits)} />
        <Fact name="Since this version" value={plural(numbers.weeks, 'week', 'weeks')} />
        <Fact name="Goals met" value={`${numbers.goalsMet} of ${numbers.goals}`} />
        <Fact
          name="Measures"
          value={`${numbers.better} better, ${numbers.worse} worse, of ${numbers.measures}`}
        />
        <Fact name="Measured often enough" value={`${numbers.judged} of ${numbers.measures}`} />
        <Fact
          name="Pace"
          value={
            numbers.perWeek === null ? 'Not known yet' : `${formatNumber(numbers.perWeek)} a week`
          }
        />
        <Fact
          name="Stops without a change"
          value={`after ${plural(numbers.stopAfter, 'visit', 'visits')}`}
        />
      </dl>
      <ReviewDetails outlook={outlook} hypotheses={screen.hypotheses} />
      <p className="mt-3 text-sm opacity-90">
        A suggestion from the numbers. What you decide is what counts.
      </p>
      {treats && (
        <div className="mt-3 flex flex-wrap gap-2">
          {canPlan('change', plan) && (
            <>
              <Button
                tone={due && decision === 'continue' ? 'primary' : 'secondary'}
                busy={keep.saving}
                onClick={() => keep.save({ basis: 'current', content: plan.content, reason: null })}
              >
                Keep as it is
              </Button>
              <Button onClick={onChange}>Change</Button>
            </>
          )}
          {canPlan('pause', plan) && (
            <Button busy={status.saving === 'pause'} onClick={() => status.set('pause')}>
              Pause
            </Button>
          )}
          {canPlan('resume', plan) && (
            <Button busy={status.saving === 'resume'} onClick={() => status.set('resume')}>
              Resume
            </Button>
          )}
          {canPlan('close', plan) && <Button onClick={() => setClosing(true)}>Close</Button>}
        </div>
      )}
      <p role="alert" className="mt-3 font-medium text-danger-ink empty:hidden">
        {trouble}
      </p>
      <ClosePlanDialog
        open={closing}
        patient={patient.name}
        busy={status.saving === 'close'}
        onCancel={() => setClosing(false)}
        onClose={async () => {
          await status.set('close')
          setClosing(false)
        }}
      />
    </Card>
  )
}

const dueWords: Record<DueReason, string> = {
  visits: 'as many visits as planned',
  weeks: 'as many weeks as planned',
  'pain-up': 'pain is 3 points up',
  'red-flag': 'a red flag',
}

/** All five, with the one that the numbers suggest. */
function Decisions({ decision }: { decision: Decision }) {
  return (
    <ul aria-label="What can be decided" className="flex flex-wrap gap-2">
      {decisions.map((one) => (
        <li
          key={one}
          aria-current={one === decision ? 'true' : undefined}
          className={classes(
            'rounded-full border px-3 py-1 text-sm',
            one === decision
              ? 'border-accent bg-accent font-semibold text-on-accent'
              : 'border-line-strong opacity-80',
          )}
        >
          {decisionNames[one]}
        </li>
      ))}
    </ul>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="text-sm opacity-90">{name}</dt>
      <dd className="font-semibold tabular-nums">{value}</dd>
    </div>
  )
}
