import type { TechniqueContent } from '@healing-touch/domain/library/content.ts'
import { purposeIds, purposes } from '@healing-touch/domain/outcomes/purposes.ts'
import { pressureLevels } from '@healing-touch/domain/techniques/pressure-levels.ts'
import { Card } from '@healing-touch/ui/card.tsx'
import { CheckField, ChoiceList, ManyChoiceList } from '@healing-touch/ui/choice-list.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { Stepper } from '@healing-touch/ui/stepper.tsx'
import { TextArea, TextField } from '@healing-touch/ui/text-field.tsx'
import { useState } from 'react'
import { PressureScale } from '../words/pressure-scale.tsx'
import { OwnForm } from './own-form.tsx'
import {
  draftOfTechnique,
  newTechnique,
  type TechniqueDraft,
  techniqueOf,
  techniquePaths,
} from './technique-draft.ts'

export type KeptTechnique = {
  readonly entry: TechniqueContent
  readonly version: number
  readonly retiredAt: string | null
}

type TechniqueFormProps = {
  /** The entry to change; null for a new one. */
  kept: KeptTechnique | null
  taken: readonly string[]
  onSaved: (words: string) => void
}

const none = 'none'
const pressures = [
  { value: none, label: 'Does not apply' },
  ...pressureLevels.map(({ name, meaning }, level) => ({
    value: `${level}`,
    label: `${level} ${name}: ${meaning}`,
  })),
]
const forces = [
  { value: 'compressive' as const, label: 'Pressing' },
  { value: 'shear' as const, label: 'Rubbing' },
  { value: 'stretch' as const, label: 'Stretching' },
  { value: 'thermal' as const, label: 'Warmth or cold' },
  { value: 'vibration' as const, label: 'Shaking' },
  { value: 'suction' as const, label: 'Suction' },
  { value: 'joint-motion' as const, label: 'Moving a joint' },
  { value: 'drainage' as const, label: 'Moving lymph' },
]
const depths = [
  { value: 'superficial' as const, label: 'The skin' },
  { value: 'moderate' as const, label: 'The muscle' },
  { value: 'deep' as const, label: 'Deeper layers' },
]

/** A technique of the practice's own: what it is, how it is done and when not to, so that safety rules can match it. */
export function TechniqueForm({ kept, taken, onSaved }: TechniqueFormProps) {
  const [draft, setDraft] = useState(kept ? draftOfTechnique(kept.entry) : newTechnique)
  const set = (to: Partial<TechniqueDraft>) => setDraft((before) => ({ ...before, ...to }))

  return (
    <OwnForm
      kept={kept}
      make={() => techniqueOf(draft, { before: kept?.entry ?? null, taken })}
      paths={techniquePaths}
      onSaved={onSaved}
    >
      {(errorAt) => {
        const field = (name: TextName) => ({
          value: draft[name],
          error: errorAt(name),
          onValue: (value: string) => set({ [name]: value }),
        })
        return (
          <>
            <Card title="What it is">
              <div className="flex flex-col gap-4">
                <TextField label="Name" {...field('name')} />
                <TextField
                  label="Other names"
                  optional
                  hint="Parted by commas"
                  {...field('synonyms')}
                />
                <TextArea label="About" hint="In a patient's words" {...field('about')} />
                <ManyChoiceList
                  legend="Meant for"
                  layout="grid"
                  choices={purposeIds.map((value) => ({ value, label: purposes[value].name }))}
                  values={draft.purposes}
                  error={errorAt('purposes')}
                  onValues={(chosen) => set({ purposes: chosen })}
                />
              </div>
            </Card>
            <Card title="How it is done">
              <div className="flex flex-col gap-4">
                <ChoiceList
                  legend="Reaches"
                  layout="inline"
                  choices={depths}
                  value={draft.depth}
                  onValue={(depth) => set({ depth })}
                />
                <ManyChoiceList
                  legend="By"
                  hint="Safety rules go by this: tick all that is true."
                  layout="inline"
                  choices={forces}
                  values={draft.force}
                  error={errorAt('force')}
                  onValues={(force) => set({ force })}
                />
                <SelectField
                  label="Firmest pressure"
                  hint={<PressureScale />}
                  options={pressures}
                  value={draft.mostPressure === null ? none : `${draft.mostPressure}`}
                  onValue={(value) => set({ mostPressure: value === none ? null : Number(value) })}
                />
                <div className="flex flex-wrap gap-4">
                  <Stepper
                    label="At least"
                    unit="min"
                    min={1}
                    max={180}
                    value={draft.low}
                    onValue={(low) => set({ low, high: Math.max(low, draft.high) })}
                  />
                  <Stepper
                    label="At most"
                    unit="min"
                    min={1}
                    max={180}
                    value={draft.high}
                    onValue={(high) => set({ high, low: Math.min(high, draft.low) })}
                  />
                </div>
                <ChoiceList
                  legend="These minutes are"
                  layout="inline"
                  choices={[
                    { value: 'region', label: 'For one place' },
                    { value: 'visit', label: 'For the whole visit' },
                  ]}
                  value={draft.per}
                  onValue={(per) => set({ per })}
                />
                <TextArea label="How" {...field('how')} />
                <CheckField
                  label="Done with a tool"
                  checked={draft.tools}
                  onChecked={(tools) => set({ tools })}
                />
                <CheckField
                  label="In a sensitive area: asks for separate written consent"
                  checked={draft.sensitiveArea}
                  onChecked={(sensitiveArea) => set({ sensitiveArea })}
                />
                <TextField label="Certificate it needs" optional {...field('certification')} />
              </div>
            </Card>
            <Card title="When not to">
              <TextArea
                label="Do not use with"
                optional
                hint="One to a line. The safety rules of all massage hold besides."
                rows={4}
                {...field('avoid')}
              />
            </Card>
          </>
        )
      }}
    </OwnForm>
  )
}

type TextName = 'name' | 'synonyms' | 'about' | 'how' | 'avoid' | 'certification'
