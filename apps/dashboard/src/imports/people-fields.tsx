import { FieldGroup } from '@healing-touch/ui/field.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import type { DraftFieldsProps } from './series-fields.tsx'

type PeopleFieldsProps = DraftFieldsProps & {
  header: readonly string[]
  /** The different values of each column that could tell groups apart. */
  groups: Readonly<Record<string, readonly string[]>>
}

/** Whose row it is, who treated them, and which group they were in. */
export function PeopleFields({ draft, messages, onDraft, header, groups }: PeopleFieldsProps) {
  const columns = header.map((name) => ({ value: name, label: name }))
  const choices = Object.keys(groups).map((name) => ({ value: name, label: name }))
  const optional = (value: string) => (value === '' ? { value: '' } : { value })
  return (
    <div className="flex flex-col gap-5">
      <div className="grid gap-5 sm:grid-cols-3">
        <SelectField
          label="Patient"
          hint="Different in every row."
          placeholder="Choose …"
          options={columns}
          value={draft.subject}
          error={messages.subject}
          onChange={(event) => onDraft({ subject: event.currentTarget.value })}
        />
        <SelectField
          label="Practitioner"
          optional
          hint="Counted, never compared."
          placeholder="None"
          options={columns}
          {...optional(draft.practitioner)}
          onChange={(event) => onDraft({ practitioner: event.currentTarget.value })}
        />
        <SelectField
          label="Group"
          optional
          hint="Such as treated or waiting."
          placeholder="None"
          options={choices}
          {...optional(draft.group)}
          onChange={(event) => onDraft({ group: event.currentTarget.value, groupNames: {} })}
        />
      </div>
      {draft.group !== '' && (
        <FieldGroup
          legend="What the groups are called"
          hint="A group without a name is shown as it stands in the file."
        >
          <div className="grid gap-4 pt-1 sm:grid-cols-2">
            {(groups[draft.group] ?? []).map((value) => (
              <TextField
                key={value}
                label={`Where ${draft.group} says “${value}”`}
                value={draft.groupNames[value] ?? ''}
                placeholder={value}
                maxLength={80}
                error={messages[`groupNames.${value}`]}
                onValue={(words) =>
                  onDraft({ groupNames: { ...draft.groupNames, [value]: words } })
                }
              />
            ))}
          </div>
        </FieldGroup>
      )}
    </div>
  )
}
