import { ChoiceList } from '@healing-touch/ui/choice-list.tsx'
import { NumberField } from '@healing-touch/ui/number-field.tsx'
import { TextArea, TextField } from '@healing-touch/ui/text-field.tsx'
import type { QuestionnaireFieldsProps } from './questionnaire-draft.ts'

/** What has to be said of a questionnaire that is not known here. */
export function OwnQuestionnaireFields({ draft, set, errorAt }: QuestionnaireFieldsProps) {
  return (
    <>
      <TextField
        label="Name"
        value={draft.name}
        error={errorAt('name')}
        onValue={(name) => set({ name })}
      />
      <TextArea
        label="About"
        hint="What it tells, in a patient’s words"
        value={draft.about}
        error={errorAt('about')}
        onValue={(about) => set({ about })}
      />
      <ChoiceList
        legend="Whose questions are they?"
        layout="inline"
        choices={[
          { value: 'licensed', label: 'Somebody else’s, under a licence' },
          { value: 'own', label: 'We wrote them ourselves' },
        ]}
        value={draft.written}
        onValue={(written) => set({ written })}
      />
      <div className="flex flex-wrap gap-4">
        <NumberField
          label="Lowest value of an answer"
          value={draft.low ?? ''}
          error={errorAt('low')}
          onValue={(low) => set({ low })}
        />
        <NumberField
          label="Highest value of an answer"
          value={draft.high ?? ''}
          error={errorAt('high')}
          onValue={(high) => set({ high })}
        />
      </div>
      <ChoiceList
        legend="The score is"
        layout="inline"
        choices={[
          { value: 'sum', label: 'The sum' },
          { value: 'mean', label: 'The mean' },
          { value: 'percent', label: 'Percent of the most there can be' },
        ]}
        value={draft.scoring}
        onValue={(scoring) => set({ scoring })}
      />
      <ChoiceList
        legend="Which way is better?"
        layout="inline"
        choices={[
          { value: 'lower', label: 'Lower is better' },
          { value: 'higher', label: 'Higher is better' },
        ]}
        value={draft.better}
        onValue={(better) => set({ better })}
      />
    </>
  )
}
