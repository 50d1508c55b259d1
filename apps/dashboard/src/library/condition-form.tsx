import { areaOf, bodyAreaIds, bodyAreas } from '@healing-touch/domain/body/areas.ts'
import { type RegionId, regions } from '@healing-touch/domain/body/regions.ts'
import type { ConditionContent } from '@healing-touch/domain/library/content.ts'
import { selfCareLibrary } from '@healing-touch/domain/self-care/library.ts'
import { pressureLevels } from '@healing-touch/domain/techniques/pressure-levels.ts'
import { Card } from '@healing-touch/ui/card.tsx'
import { ManyChoiceList } from '@healing-touch/ui/choice-list.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { Stepper } from '@healing-touch/ui/stepper.tsx'
import { TextArea, TextField } from '@healing-touch/ui/text-field.tsx'
import { useState } from 'react'
import { PressureScale } from '../words/pressure-scale.tsx'
import { BodyPlaces } from './body-places.tsx'
import {
  type ConditionDraft,
  conditionOf,
  conditionPaths,
  draftOfCondition,
  newCondition,
} from './condition-draft.ts'
import { pickInstruments, pickTechniques } from './known.ts'
import { OwnForm } from './own-form.tsx'
import type { OwnFormWiring } from './own-page.tsx'
import { type Pickable, PickMany } from './pick-many.tsx'

export type KeptCondition = {
  readonly entry: ConditionContent
  readonly version: number
  readonly retiredAt: string | null
}

type ConditionFormProps = OwnFormWiring & {
  /** The entry to change; null for a new one. */
  kept: KeptCondition | null
  year: number
}

type TextName = 'name' | 'synonyms' | 'about' | 'icd10cm' | 'icd11' | 'after' | 'cautions'
type NumberName = 'minutes' | 'perWeekLow' | 'perWeekHigh' | 'weeks' | 'reviewAfterVisits'

const none = 'none'
const kinds = [
  { value: 'nociceptive' as const, label: 'Tissue (nociceptive)' },
  { value: 'neuropathic' as const, label: 'Nerve (neuropathic)' },
  { value: 'nociplastic' as const, label: 'Sensitised (nociplastic)' },
  { value: 'mixed' as const, label: 'Mixed' },
]
const places = Object.entries(regions)
  .map(([id, { name }]) => ({ id: id as RegionId, name, group: bodyAreas[areaOf[id as RegionId]] }))
  .toSorted((a, b) => areaRank(a.id) - areaRank(b.id))

function areaRank(id: RegionId): number {
  return bodyAreaIds.indexOf(areaOf[id])
}

/** A condition of the practice's own: codes, places, techniques with their reasons, dose and when to look again. */
export function ConditionForm({ kept, year, taken, onSaved }: ConditionFormProps) {
  const [draft, setDraft] = useState(kept ? draftOfCondition(kept.entry) : newCondition)
  const set = (to: Partial<ConditionDraft>) => setDraft((before) => ({ ...before, ...to }))
  const many = (name: 'measures' | 'selfCare') => ({
    chosen: draft[name],
    onChosen: (ids: string[]) => set({ [name]: ids }),
  })
  const steps = (name: NumberName, min: number, max: number) => ({
    min,
    max,
    value: draft[name],
    onValue: (value: number) => set({ [name]: value }),
  })
  return (
    <OwnForm
      kept={kept}
      make={() => conditionOf(draft, { before: kept?.entry ?? null, taken, year })}
      paths={conditionPaths}
      onSaved={onSaved}
    >
      {(errorAt) => {
        const text = (name: TextName) => ({
          value: draft[name],
          error: errorAt(name),
          onValue: (value: string) => set({ [name]: value }),
        })
        return (
          <>
            <Card title="What it is">
              <div className="flex flex-col gap-4">
                <TextField label="Name" {...text('name')} />
                <TextField
                  label="Other names"
                  optional
                  hint="Parted by commas"
                  {...text('synonyms')}
                />
                <TextArea label="About" hint="In a patient’s words" {...text('about')} />
                <div className="grid gap-4 sm:grid-cols-2">
                  <TextField label="ICD-10-CM" hint="Such as M54.2" {...text('icd10cm')} />
                  <TextField label="ICD-11" hint="Such as ME84.0" {...text('icd11')} />
                </div>
                <ManyChoiceList
                  legend="Kind of pain"
                  layout="grid"
                  choices={kinds}
                  values={draft.mechanism}
                  error={errorAt('mechanism')}
                  onValues={(mechanism) => set({ mechanism })}
                />
              </div>
            </Card>
            <Card title="Where">
              <div className="flex flex-col gap-4">
                <PickMany
                  legend="Places"
                  placeholder="Add a place"
                  error={errorAt('regions')}
                  options={places}
                  chosen={draft.regions}
                  onChosen={(ids) =>
                    set({ regions: places.flatMap(({ id }) => (ids.includes(id) ? [id] : [])) })
                  }
                />
                {draft.regions.length > 0 && <BodyPlaces places={draft.regions} />}
              </div>
            </Card>
            <Card title="Techniques">
              <div className="flex flex-col gap-5">
                <Reasons
                  legend="To consider"
                  hint="The first ones are suggested first."
                  chosen={draft.techniques}
                  error={errorAt('techniques')}
                  onChosen={(techniques) => set({ techniques })}
                />
                <Reasons
                  legend="Not advised"
                  chosen={draft.notAdvised}
                  error={errorAt('notAdvised')}
                  onChosen={(notAdvised) => set({ notAdvised })}
                />
                <SelectField
                  label="Firmest pressure of the first visits"
                  hint={<PressureScale />}
                  options={[
                    { value: none, label: 'As each technique allows' },
                    ...pressureLevels.map(({ name }, level) => ({
                      value: `${level}`,
                      label: `${level} ${name}`,
                    })),
                  ]}
                  value={draft.startPressureCap === null ? none : `${draft.startPressureCap}`}
                  onValue={(value) =>
                    set({ startPressureCap: value === none ? null : Number(value) })
                  }
                />
                <TextArea
                  label="Take care"
                  optional
                  hint="One to a line. The safety rules of all massage hold besides."
                  {...text('cautions')}
                />
              </div>
            </Card>
            <Card title="How much, how long">
              <div className="flex flex-col gap-4">
                <div className="flex flex-wrap gap-4">
                  <Stepper label="A visit" unit="min" step={5} {...steps('minutes', 15, 120)} />
                  <Stepper label="Visits a week, at least" {...steps('perWeekLow', 1, 7)} />
                  <Stepper label="At most" {...steps('perWeekHigh', 1, 7)} />
                  <Stepper label="For" unit="weeks" {...steps('weeks', 1, 52)} />
                </div>
                {errorAt('perWeekHigh') && (
                  <p className="text-sm font-medium text-danger-ink">{errorAt('perWeekHigh')}</p>
                )}
                <TextField label="And then" hint="Such as “every four weeks”" {...text('after')} />
                <Stepper
                  label="Stop or refer without a change after"
                  unit="visits"
                  {...steps('reviewAfterVisits', 1, 20)}
                />
              </div>
            </Card>
            <Card title="What to measure, and what to do at home">
              <div className="flex flex-col gap-5">
                <PickMany
                  legend="Measures"
                  placeholder="Add a measure"
                  error={errorAt('measures')}
                  options={pickInstruments()}
                  {...many('measures')}
                />
                <PickMany
                  legend="Self-care"
                  placeholder="Add self-care"
                  error={errorAt('selfCare')}
                  options={Object.values(selfCareLibrary)}
                  {...many('selfCare')}
                />
              </div>
            </Card>
          </>
        )
      }}
    </OwnForm>
  )
}

type ReasonsProps = {
  legend: string
  hint?: string
  chosen: ConditionDraft['techniques']
  error: string | undefined
  onChosen: (chosen: ConditionDraft['techniques']) => void
}

/** Techniques, each with the reason for it or against it. */
function Reasons({ legend, hint, chosen, error, onChosen }: ReasonsProps) {
  const options: readonly Pickable[] = pickTechniques()
  const reasonOf = (id: string) => chosen.find(({ technique }) => technique === id)?.because ?? ''
  return (
    <PickMany
      legend={legend}
      {...(hint && { hint })}
      placeholder="Add a technique"
      error={error}
      options={options}
      chosen={chosen.map(({ technique }) => technique)}
      onChosen={(ids) =>
        onChosen(ids.map((technique) => ({ technique, because: reasonOf(technique) })))
      }
    >
      {(id, name) => (
        <TextField
          label={`Why ${name}`}
          labelHidden
          placeholder="Why"
          value={reasonOf(id)}
          onValue={(because) =>
            onChosen(chosen.map((one) => (one.technique === id ? { ...one, because } : one)))
          }
        />
      )}
    </PickMany>
  )
}
