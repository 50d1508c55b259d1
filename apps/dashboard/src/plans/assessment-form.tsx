import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import { pressureLevels } from '@healing-touch/domain/techniques/pressure-levels.ts'
import { SafetyMap } from '@healing-touch/ui/body-map/safety-map.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { ChoiceList, ManyChoiceList } from '@healing-touch/ui/choice-list.tsx'
import { NumberField } from '@healing-touch/ui/number-field.tsx'
import { NumberScale } from '@healing-touch/ui/number-scale.tsx'
import { Stepper } from '@healing-touch/ui/stepper.tsx'
import { TextArea } from '@healing-touch/ui/text-field.tsx'
import { formatShortDay } from '@healing-touch/ui/words/format.ts'
import { useRef, useState } from 'react'
import { pickTechniques } from '../library/known.ts'
import { mapLimits } from '../safety/map-limits.ts'
import { PressureScale } from '../words/pressure-scale.tsx'
import { ActivitiesField } from './activities-field.tsx'
import { type AssessmentDraft, startingDraft } from './assessment-draft.ts'
import { ConditionPicker } from './condition-picker.tsx'
import { HypothesesField } from './hypotheses-field.tsx'
import { PainMapField } from './pain-map-field.tsx'
import type { AssessmentScreen } from './screens.ts'
import { useAssess } from './use-assess.ts'

const irritabilities = [
  { value: 'low', label: 'Hard to stir up', hint: 'It takes a lot, and it settles within hours' },
  { value: 'moderate', label: 'Somewhat easily', hint: 'It settles within a day or so' },
  { value: 'high', label: 'Easily', hint: 'A little is enough, and it lasts for days' },
] as const

const wishes = [
  { value: 'none', label: 'No wish' },
  ...pressureLevels.map(({ name }, level) => ({ value: String(level), label: `${level} ${name}` })),
]

type AssessmentFormProps = {
  screen: AssessmentScreen
  /** Of today. */
  safety: SafetyDay
  onSaved: () => void
}

export function AssessmentForm({ screen, safety, onSaved }: AssessmentFormProps) {
  const [draft, setDraft] = useState(() => startingDraft(screen))
  const { save, saving, errors, forget } = useAssess(screen.patient.id, onSaved)
  const form = useRef<HTMLFormElement>(null)
  const set = (to: Partial<AssessmentDraft>) => {
    setDraft((known) => ({ ...known, ...to }))
    forget(Object.keys(to))
  }
  const last = screen.last?.content

  async function submit() {
    if (await save(draft)) return
    requestAnimationFrame(() => {
      const first = form.current?.querySelector<HTMLElement>(
        '[aria-invalid=true], fieldset[aria-describedby*="-error"] :is(input, button)',
      )
      first?.focus()
      first?.scrollIntoView({ block: 'center' })
    })
  }

  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Card title="What it is">
        <ConditionPicker
          chosen={draft.conditions}
          onChosen={(conditions) => set({ conditions })}
          error={errors.get('conditions')}
        />
      </Card>

      <div className="grid gap-5 xl:grid-cols-2">
        <Card title="Where it hurts">
          {screen.painMap && (
            <p className="mb-4 text-ink-soft">
              As marked on {formatShortDay(screen.painMap.day, 'UTC')}. Tap a place to change it.
            </p>
          )}
          <PainMapField marks={draft.marks} onMarks={(marks) => set({ marks })} />
        </Card>

        <Card title="Where hands may go today">
          <SafetyMap limits={mapLimits(safety)} />
        </Card>
      </div>

      <div className="grid items-start gap-5 xl:grid-cols-2">
        <div className="flex flex-col gap-5">
          <Card title="How it has been">
            <div className="flex flex-col gap-6">
              <NumberScale
                legend="Average pain in the past week"
                hint={lastWords(screen.painPastWeek)}
                lowLabel="no pain"
                highLabel="as bad as can be"
                value={draft.painPastWeek}
                error={errors.get('painPastWeek')}
                onValue={(painPastWeek) => set({ painPastWeek })}
              />
              <ChoiceList
                legend="How easily is it stirred up?"
                layout="stack"
                choices={irritabilities}
                value={draft.irritability}
                error={errors.get('irritability')}
                onValue={(irritability) => set({ irritability })}
              />
              <NumberScale
                optional
                legend="Stress right now"
                hint={lastWords(screen.stress)}
                lowLabel="not at all stressed"
                highLabel="as stressed as can be"
                value={draft.stress}
                error={errors.get('stress')}
                onValue={(stress) => set({ stress })}
              />
              <NumberScale
                optional
                legend="Sleep over the past week"
                hint={lastWords(screen.sleep)}
                lowLabel="very badly"
                highLabel="very well"
                value={draft.sleep}
                error={errors.get('sleep')}
                onValue={(sleep) => set({ sleep })}
              />
              <NumberField
                optional
                label="Stiff in the morning for"
                unit="min"
                inputMode="numeric"
                hint={lastWords(screen.stiffness)}
                value={draft.stiffnessMinutes ?? ''}
                error={errors.get('stiffnessMinutes')}
                onValue={(stiffnessMinutes) => set({ stiffnessMinutes })}
              />
            </div>
          </Card>

          <Card title="What they wish for">
            <div className="flex flex-col gap-6">
              <Stepper
                label="Minutes per visit"
                unit="min"
                min={15}
                max={120}
                step={15}
                value={draft.visitMinutes}
                onValue={(visitMinutes) => set({ visitMinutes })}
              />
              <ChoiceList
                legend="The firmest pressure they like"
                hint={<PressureScale />}
                layout="inline"
                choices={wishes}
                value={draft.pressureWish === null ? 'none' : String(draft.pressureWish)}
                onValue={(wish) => set({ pressureWish: wish === 'none' ? null : Number(wish) })}
              />
              <details className="group">
                <summary className="tap flex cursor-pointer items-center font-semibold text-accent-ink">
                  Techniques they do not want
                  {draft.unwanted.length > 0 && ` (${draft.unwanted.length})`}
                </summary>
                <ManyChoiceList
                  legend="Techniques they do not want"
                  legendHidden
                  layout="grid"
                  choices={pickTechniques().map(({ id, name }) => ({ value: id, label: name }))}
                  values={draft.unwanted}
                  onValues={(unwanted) => set({ unwanted })}
                />
              </details>
            </div>
          </Card>
        </div>

        <Card title="What they want to do again">
          <p className="mb-4 text-ink-soft">
            In the patient's own words. Three or more make a measure that can show a change.
          </p>
          <ActivitiesField
            activities={draft.activities}
            onActivities={(activities) => set({ activities })}
            last={Object.fromEntries(
              (last?.activities ?? []).map(({ activity, rating }) => [activity, rating]),
            )}
            errorAt={(path) => errors.get(`activities.${path}`)}
          />
        </Card>
      </div>

      <Card title="What you think keeps it going">
        <HypothesesField
          hypotheses={draft.hypotheses}
          onHypotheses={(hypotheses) => set({ hypotheses })}
          errorAt={(path) => errors.get(`hypotheses.${path}`)}
        />
      </Card>

      <Card title="What you found">
        <TextArea
          optional
          label="History, posture, palpation, tests"
          rows={5}
          maxLength={5000}
          value={draft.findings}
          error={errors.get('findings')}
          onValue={(findings) => set({ findings })}
        />
        {last?.findings && screen.last && (
          <details className="mt-3">
            <summary className="tap flex cursor-pointer items-center font-semibold text-accent-ink">
              Findings of {formatShortDay(screen.last.day, 'UTC')}
            </summary>
            <p className="whitespace-pre-wrap text-ink-soft">{last.findings}</p>
          </details>
        )}
      </Card>

      <div role="alert" className="empty:hidden">
        {errors.size > 0 && (
          <p className="font-medium text-danger-ink">
            {errors.get('') ?? `Not saved yet: ${[...errors.values()].join(' ')}`}
          </p>
        )}
      </div>
      <Button type="submit" tone="primary" size="large" busy={saving} className="sm:self-end">
        Save and see the suggested plan
      </Button>
    </form>
  )
}

function lastWords(known: { value: number; day: string } | null): string | undefined {
  if (!known) return undefined
  return `Last: ${Math.round(known.value * 10) / 10} on ${formatShortDay(known.day, 'UTC')}`
}
