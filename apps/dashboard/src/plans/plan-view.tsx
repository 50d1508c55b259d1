import type { PlanContent as Content } from '@healing-touch/domain/plans/plan.ts'
import { wordPlanRefusal } from '@healing-touch/domain/plans/word-plan-refusal.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button, buttonClass } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { EmptyState } from '@healing-touch/ui/status.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { Link } from '@tanstack/react-router'
import ClipboardList from 'lucide-react/icons/clipboard-list'
import { useState } from 'react'
import { useMe } from '../people/use-me.ts'
import { conditionNames, PlanContent } from './plan-content.tsx'
import { PlanEditor } from './plan-editor.tsx'
import { PlanHistory } from './plan-history.tsx'
import { ReviewCard } from './review-card.tsx'
import type { PlanScreen } from './screens.ts'
import { useAcceptPlan } from './use-accept-plan.ts'

type Editing = { basis: 'suggestion' | 'current'; before: Content }

export function PlanView({ screen }: { screen: PlanScreen }) {
  const { suggestion, versions, goals, patient, assessment } = screen
  const [editing, setEditing] = useState<Editing | null>(null)
  const { toast } = useAnnounce()
  const [plan] = versions
  const treats = useMe().treats

  function done(words: string) {
    setEditing(null)
    toast(words)
    document.querySelector<HTMLElement>('h1')?.focus()
  }

  if (editing)
    return (
      <PlanEditor
        screen={screen}
        {...editing}
        onSaved={() => done('The plan is saved.')}
        onLeave={() => setEditing(null)}
      />
    )
  return (
    <div className="flex flex-col gap-6">
      {suggestion?.ok && (
        <Suggestion
          screen={screen}
          content={suggestion.value}
          treats={treats}
          onChange={() => setEditing({ basis: 'suggestion', before: suggestion.value })}
          onSaved={() => done('The plan is accepted.')}
        />
      )}
      {suggestion?.ok === false && (
        <Card title="No plan to suggest" tone="attention">
          <p>{wordPlanRefusal(suggestion.refusal)}</p>
          {suggestion.refusal.kind !== 'session-blocked' && (
            <AssessLink patientId={patient.id} again />
          )}
        </Card>
      )}
      {plan && !suggestion?.ok && (
        <>
          <ReviewCard
            screen={screen}
            treats={treats}
            onSaved={done}
            onChange={() => setEditing({ basis: 'current', before: plan.content })}
          />
          <PlanContent content={plan.content} progress={goals} home={screen.home} />
        </>
      )}
      {!plan && !suggestion && (
        <EmptyState
          icon={<ClipboardList size={28} />}
          title={assessment ? 'This episode has no plan' : 'No assessment yet'}
          action={<AssessLink patientId={patient.id} />}
        >
          A plan starts from what hurts, what was found and what {patient.name} wants back.
        </EmptyState>
      )}
      <PlanHistory versions={versions} />
    </div>
  )
}

type SuggestionProps = {
  screen: PlanScreen
  content: Content
  /** Whether this member decides on plans. */
  treats: boolean
  onChange: () => void
  onSaved: () => void
}

function Suggestion({ screen, content, treats, onChange, onSaved }: SuggestionProps) {
  const { patient, versions, assessment } = screen
  const { save, saving, trouble } = useAcceptPlan(patient.id, versions[0]?.version ?? 0, onSaved)
  return (
    <>
      <Card title={`Suggested for ${conditionNames(content.conditions)}`} tone="calm">
        <p>
          From the assessment of {assessment && formatDay(assessment.day, 'UTC')}. Every choice says
          why, and how sure anyone can be. Take it as it is, or change what you know better.
        </p>
        {treats && (
          <div className="mt-4 flex flex-wrap gap-2">
            <Button
              tone="primary"
              size="large"
              busy={saving}
              onClick={() => save({ basis: 'suggestion', content, reason: null })}
            >
              Accept as suggested
            </Button>
            <Button size="large" onClick={onChange}>
              Change it
            </Button>
          </div>
        )}
        <p role="alert" className="mt-3 font-medium text-danger-ink empty:hidden">
          {trouble?.message}
        </p>
      </Card>
      <PlanContent content={content} />
    </>
  )
}

function AssessLink({ patientId, again = false }: { patientId: string; again?: boolean }) {
  return (
    <Link
      to="/patients/$patientId/assess"
      params={{ patientId }}
      className={buttonClass({ tone: 'primary', className: again ? 'mt-3' : '' })}
    >
      {again ? 'Assess again' : 'Assess'}
    </Link>
  )
}
