import type { ItemFile } from '@healing-touch/domain/outcomes/item-file.ts'
import {
  type KnownMeasure,
  type KnownMeasureId,
  knownMeasureIds,
  knownMeasures,
} from '@healing-touch/domain/outcomes/known-measures.ts'
import { Card } from '@healing-touch/ui/card.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { useState } from 'react'
import { useMe } from '../people/use-me.ts'
import { LicenceFields } from './licence-fields.tsx'
import { OwnForm } from './own-form.tsx'
import type { OwnFormWiring } from './own-page.tsx'
import { OwnQuestionnaireFields } from './own-questionnaire-fields.tsx'
import { QuestionFields } from './question-fields.tsx'
import {
  draftOfQuestionnaire,
  newQuestionnaire,
  type QuestionnaireDraft,
  questionnaireOf,
  questionnairePaths,
} from './questionnaire-draft.ts'

export type KeptQuestionnaire = {
  readonly id: string
  readonly file: ItemFile
  readonly version: number
  readonly retiredAt: string | null
}

/** Questions that the practice may ask: of a measure whose scoring is known here, or of its own. */
export function QuestionnaireForm({
  kept,
  taken,
  onSaved,
}: OwnFormWiring & { kept: KeptQuestionnaire | null }) {
  const [draft, setDraft] = useState(kept ? draftOfQuestionnaire(kept.file) : newQuestionnaire)
  const { name: by } = useMe()
  const set = (to: Partial<QuestionnaireDraft>) => setDraft((before) => ({ ...before, ...to }))
  const { measure } = draft
  return (
    <OwnForm
      kept={kept}
      make={() =>
        questionnaireOf(draft, {
          before: measure === 'own' ? (kept?.id ?? null) : null,
          taken,
          by,
          day: new Date().toISOString().slice(0, 10),
        })
      }
      paths={questionnairePaths}
      onSaved={onSaved}
    >
      {(errorAt) => (
        <>
          <Card title="Which one">
            <div className="flex flex-col gap-4">
              <SelectField
                label="Questionnaire"
                value={measure}
                disabled={kept !== null}
                options={[
                  ...knownMeasureIds.map((id) => ({ value: id, label: knownMeasures[id].name })),
                  { value: 'own' as const, label: 'Another one' },
                ]}
                onValue={(chosen: KnownMeasureId | 'own') => set({ measure: chosen })}
              />
              {measure === 'own' ? (
                <OwnQuestionnaireFields draft={draft} set={set} errorAt={errorAt} />
              ) : (
                <p className="text-ink-soft">{knownWords(knownMeasures[measure])}</p>
              )}
            </div>
          </Card>
          <Card title="The questions">
            <QuestionFields draft={draft} set={set} errorAt={errorAt} />
          </Card>
          {(measure !== 'own' || draft.written === 'licensed') && (
            <Card title="Your licence">
              <LicenceFields draft={draft} set={set} errorAt={errorAt} />
            </Card>
          )}
        </>
      )}
    </OwnForm>
  )
}

function knownWords({ about, questions, low, high }: KnownMeasure): string {
  return `${about} It has ${questions} questions, each from ${low} to ${high}. Its scoring and limits of change are known here; its questions are its owner’s, so you bring them along.`
}
