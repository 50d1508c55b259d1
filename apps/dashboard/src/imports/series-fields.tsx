import { ChoiceList } from '@healing-touch/ui/choice-list.tsx'
import { NumberField } from '@healing-touch/ui/number-field.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import type { FieldMessages, ImportDraft } from './import-draft.ts'

export type DraftFieldsProps = {
  draft: ImportDraft
  messages: FieldMessages
  onDraft: (change: Partial<ImportDraft>) => void
}

/** What was measured: name, range, direction. */
export function SeriesFields({ draft, messages, onDraft }: DraftFieldsProps) {
  return (
    <div className="flex flex-col gap-5">
      <TextField
        label="What was measured"
        hint="Such as “Headache severity” or “Neck Disability Index”."
        value={draft.name}
        maxLength={80}
        error={messages.name}
        onValue={(name) => onDraft({ name })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField
          label="Lowest value it can have"
          hint="Rows with a value below are refused."
          value={draft.low ?? ''}
          error={messages.low}
          onValue={(low) => onDraft({ low })}
        />
        <NumberField
          label="Highest value it can have"
          hint="Rows with a value above are refused."
          value={draft.high ?? ''}
          error={messages.high}
          onValue={(high) => onDraft({ high })}
        />
      </div>
      <ChoiceList
        legend="Which way is better?"
        layout="inline"
        choices={[
          { value: 'lower', label: 'Lower is better' },
          { value: 'higher', label: 'Higher is better' },
        ]}
        value={draft.better}
        error={messages.better}
        onValue={(better) => onDraft({ better })}
      />
    </div>
  )
}
