import { ChoiceList } from '@healing-touch/ui/choice-list.tsx'
import { NumberField } from '@healing-touch/ui/number-field.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { findInstrument, pickInstruments } from '../library/known.ts'
import type { FieldMessages, ImportDraft } from './import-draft.ts'

export type DraftFieldsProps = {
  draft: ImportDraft
  messages: FieldMessages
  onDraft: (change: Partial<ImportDraft>) => void
}

/** What was measured: name, range, direction. A measure of the catalogue fills them in. */
export function SeriesFields({ draft, messages, onDraft }: DraftFieldsProps) {
  const known = pickInstruments().find(({ name }) => name === draft.name)

  function take(id: string) {
    const instrument = findInstrument(id)
    if (!instrument) return
    const { name, range, better } = instrument
    onDraft({ name, low: range.low, high: range.high, better })
  }

  return (
    <div className="flex flex-col gap-5">
      <SelectField
        label="Is it one of these measures?"
        hint="Then its range and direction fill in by themselves."
        placeholder="Another one"
        value={known?.id ?? ''}
        options={pickInstruments().map(({ id, name }) => ({ value: id, label: name }))}
        onValue={take}
      />
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
