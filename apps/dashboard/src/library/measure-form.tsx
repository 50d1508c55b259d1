import { Card } from '@healing-touch/ui/card.tsx'
import { ChoiceList } from '@healing-touch/ui/choice-list.tsx'
import { NumberField } from '@healing-touch/ui/number-field.tsx'
import { TextArea, TextField } from '@healing-touch/ui/text-field.tsx'
import { useState } from 'react'
import { type MeasureDraft, measureOf, measurePaths } from './measure-draft.ts'
import { OwnForm } from './own-form.tsx'

export type KeptMeasure = {
  readonly id: string
  readonly draft: MeasureDraft
  readonly version: number
  readonly retiredAt: string | null
}

type MeasureFormProps = {
  /** The measure to change; null for a new one. */
  kept: KeptMeasure | null
  empty: MeasureDraft
  taken: readonly string[]
  onSaved: (words: string) => void
}

/** A number that this practice measures: what it is called, what it may be and which way is better. */
export function MeasureForm({ kept, empty, taken, onSaved }: MeasureFormProps) {
  const [draft, setDraft] = useState(kept?.draft ?? empty)
  const set = (to: Partial<MeasureDraft>) => setDraft((before) => ({ ...before, ...to }))
  return (
    <OwnForm
      kept={kept}
      make={() => measureOf(draft, { before: kept?.id ?? null, taken })}
      paths={measurePaths}
      onSaved={onSaved}
    >
      {(errorAt) => {
        const text = (name: 'name' | 'about' | 'unit') => ({
          value: draft[name],
          error: errorAt(name),
          onValue: (value: string) => set({ [name]: value }),
        })
        const number = (name: 'low' | 'high' | 'step' | 'matters') => ({
          value: draft[name] ?? '',
          error: errorAt(name),
          unit: draft.unit.length > 0 && draft.unit.length < 5 ? draft.unit : undefined,
          onValue: (value: number | null) => set({ [name]: value }),
        })
        return (
          <>
            <Card title="What it is">
              <div className="flex flex-col gap-4">
                <TextField label="Name" hint="Such as “Grip strength”" {...text('name')} />
                <TextArea
                  label="About"
                  hint="What it tells, in a patient’s words"
                  {...text('about')}
                />
                <ChoiceList
                  legend="Measured by"
                  layout="inline"
                  choices={[
                    { value: 'therapist', label: 'A therapist' },
                    { value: 'patient', label: 'The patient' },
                  ]}
                  value={draft.answeredBy}
                  onValue={(answeredBy) => set({ answeredBy })}
                />
              </div>
            </Card>
            <Card title="The number">
              <div className="flex flex-col gap-4">
                <TextField
                  label="Unit"
                  hint="Such as kg, cm or steps"
                  className="max-w-44"
                  {...text('unit')}
                />
                <div className="flex flex-wrap gap-4">
                  <NumberField label="Lowest value" {...number('low')} />
                  <NumberField label="Highest value" {...number('high')} />
                  <NumberField label="In steps of" {...number('step')} />
                </div>
                <ChoiceList
                  legend="Which way is better?"
                  layout="inline"
                  choices={[
                    { value: 'higher', label: 'Higher is better' },
                    { value: 'lower', label: 'Lower is better' },
                  ]}
                  value={draft.better}
                  onValue={(better) => set({ better })}
                />
                <NumberField
                  label="Smallest change that matters"
                  optional
                  hint="How much a reading differs by chance is learnt from each patient’s own readings, from the sixth on. Until then no change is called real."
                  {...number('matters')}
                />
              </div>
            </Card>
          </>
        )
      }}
    </OwnForm>
  )
}
