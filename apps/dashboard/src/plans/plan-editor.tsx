import type { Condition } from '@healing-touch/domain/conditions/condition.ts'
import type { PlanContent } from '@healing-touch/domain/plans/plan.ts'
import { pressureCap } from '@healing-touch/domain/plans/pressure-cap.ts'
import { pressureLimit } from '@healing-touch/domain/visits/pressure-limit.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { TextArea } from '@healing-touch/ui/text-field.tsx'
import { useState } from 'react'
import { findCondition, findTechnique, pickTechniques } from '../library/known.ts'
import { PressureScale } from '../words/pressure-scale.tsx'
import { DoseEditor } from './dose-editor.tsx'
import { GoalsEditor } from './goals-editor.tsx'
import { PickSelect } from './pick-select.tsx'
import { PlanContent as PlanContentView } from './plan-content.tsx'
import type { PlanScreen } from './screens.ts'
import { SelfCareEditor } from './self-care-editor.tsx'
import { TechniqueEditor } from './technique-editor.tsx'
import { useAcceptPlan } from './use-accept-plan.ts'

type PlanEditorProps = {
  screen: PlanScreen
  basis: 'suggestion' | 'current'
  before: PlanContent
  onSaved: () => void
  onLeave: () => void
}

/** Changes a suggestion or the current plan; what the domain refuses is said where it is. */
export function PlanEditor({ screen, basis, before, onSaved, onLeave }: PlanEditorProps) {
  const [content, setContent] = useState(before)
  const [reason, setReason] = useState('')
  const { save, saving, trouble } = useAcceptPlan(
    screen.patient.id,
    screen.versions[0]?.version ?? 0,
    onSaved,
  )
  const set = (to: Partial<PlanContent>) => setContent((known) => ({ ...known, ...to }))
  const minutes = content.techniques.reduce((sum, one) => sum + one.minutes, 0)
  const { assessment } = screen
  const conditions = content.conditions
    .map(findCondition)
    .filter((one): one is Condition => one !== null)
  const painful = assessment?.painful ?? []
  const left = pickTechniques().filter(
    ({ id }) => !content.techniques.some(({ technique }) => technique === id),
  )

  function add(id: string) {
    const technique = findTechnique(id)
    if (!technique) return
    const place =
      painful.find(({ region }) => technique.regions?.includes(region) !== false) ??
      content.techniques
        .flatMap(({ sites }) => sites)
        .find(({ region }) => technique.regions?.includes(region) !== false)
    const fallback = technique.regions?.[0] ?? 'low-back'
    const site = place ?? { region: fallback, side: 'left' as const }
    const cap = assessment ? pressureCap(technique, conditions, assessment) : null
    const most = pressureLimit(technique, site, screen.safety)
    const pressure =
      most === null
        ? null
        : Math.max(technique.dose.pressure?.low ?? 0, Math.min(most, cap?.most ?? most))
    set({
      techniques: [
        ...content.techniques,
        {
          technique: id,
          sites: [site],
          minutes: Math.max(
            1,
            Math.min(Math.ceil(technique.dose.minutes.low), content.dose.minutes - minutes),
          ),
          pressure: pressure === null || most === null ? null : Math.min(pressure, most),
          reason: {
            rule: 'therapist-choice',
            text: 'Chosen by the therapist.',
            evidence: [...technique.evidence],
            sources: [...technique.sources],
          },
        },
      ],
    })
  }

  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        void save({ basis, content, reason: reason.trim() || null })
      }}
    >
      <Card
        title="Techniques"
        action={
          <span
            className={
              minutes > content.dose.minutes ? 'font-semibold text-danger-ink' : 'text-ink-soft'
            }
          >
            {minutes} of {content.dose.minutes} minutes
          </span>
        }
      >
        <ul className="divide-y divide-line">
          {content.techniques.map((planned, index) => {
            const technique = findTechnique(planned.technique)
            if (!technique) return null
            const change = (to: PlanContent['techniques']) => set({ techniques: to })
            return (
              <li key={planned.technique} className="py-4 first:pt-0">
                <TechniqueEditor
                  planned={planned}
                  technique={technique}
                  painful={painful}
                  safety={screen.safety}
                  conditions={conditions}
                  minutes={content.dose.minutes}
                  advice={assessment && pressureCap(technique, conditions, assessment)}
                  onChange={(to) =>
                    change(content.techniques.map((one, at) => (at === index ? to : one)))
                  }
                  onRemove={() => change(content.techniques.filter((_, at) => at !== index))}
                />
              </li>
            )
          })}
        </ul>
        <PickSelect
          className="max-w-md"
          label="Add a technique"
          placeholder="Choose a technique"
          options={left.map(({ id, name, certification }) => ({
            value: id,
            label: certification ? `${name} (needs ${certification})` : name,
          }))}
          onPick={add}
        />
        <p className="mt-3 text-sm text-ink-soft">
          <PressureScale />
        </p>
        <At field="techniques" trouble={trouble} />
      </Card>
      <Card title="Goals">
        <GoalsEditor goals={content.goals} onGoals={(goals) => set({ goals })} />
        <At field="goals" trouble={trouble} />
      </Card>
      <div className="grid gap-5 lg:grid-cols-2">
        <Card title="How much, how long">
          <DoseEditor dose={content.dose} onDose={(dose) => set({ dose })} />
          <At field="dose" trouble={trouble} />
        </Card>
        <Card title="At home">
          <SelfCareEditor
            selfCare={content.selfCare}
            onSelfCare={(selfCare) => set({ selfCare })}
          />
          <At field="selfCare" trouble={trouble} />
        </Card>
      </div>
      <Card>
        <TextArea
          label="Why it changes"
          hint="A few words for the next reader, and for you in a month."
          value={reason}
          maxLength={600}
          error={at('changeReason', trouble) ?? at('reason', trouble)}
          onValue={setReason}
        />
      </Card>
      <div role="alert" className="empty:hidden">
        {trouble && <p className="font-medium text-danger-ink">{trouble.message}</p>}
      </div>
      {trouble?.stale && screen.versions[0] && (
        <details className="rounded-xl border border-line bg-sunken p-4">
          <summary className="tap flex cursor-pointer items-center font-semibold text-accent-ink">
            Look at theirs, version {screen.versions[0].version}
          </summary>
          <PlanContentView content={screen.versions[0].content} />
        </details>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onLeave}>
          {trouble?.stale ? 'Leave mine and keep theirs' : 'Leave as it was'}
        </Button>
        <Button type="submit" tone="primary" busy={saving}>
          {trouble?.stale ? `Save mine as version ${trouble.stale + 1}` : 'Save the changed plan'}
        </Button>
      </div>
    </form>
  )
}

type Trouble = ReturnType<typeof useAcceptPlan>['trouble']

function at(field: string, trouble: Trouble): string | undefined {
  return trouble?.field === field ? trouble.message : undefined
}

function At({ field, trouble }: { field: string; trouble: Trouble }) {
  const message = at(field, trouble)
  return message ? <p className="mt-3 font-medium text-danger-ink">{message}</p> : null
}
