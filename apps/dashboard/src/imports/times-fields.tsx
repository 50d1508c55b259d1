import { Button, IconButton } from '@healing-touch/ui/button.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import Plus from 'lucide-react/icons/plus'
import Trash from 'lucide-react/icons/trash-2'
import { newTime, type Time } from './import-draft.ts'
import type { DraftFieldsProps } from './series-fields.tsx'

const mostTimes = 12

/** When it was measured, baseline first, with the column of each time. */
export function TimesFields({
  draft,
  messages,
  onDraft,
  header,
}: DraftFieldsProps & { header: readonly string[] }) {
  const { times } = draft
  const columns = header.map((name) => ({ value: name, label: name }))

  function change(key: string, to: Partial<Time>) {
    onDraft({ times: times.map((time) => (time.key === key ? { ...time, ...to } : time)) })
  }

  return (
    <div className="flex flex-col gap-3">
      <ol className="flex flex-col divide-y divide-line">
        {times.map(({ key, name, column, beside }, index) => (
          <li key={key} className="flex items-start gap-2 py-4 first:pt-0">
            <div className="grid min-w-0 flex-1 gap-4 sm:grid-cols-3">
              <TextField
                label={index === 0 ? 'First time' : `Time ${index + 1}`}
                placeholder={index === 0 ? 'Baseline' : 'such as 3 months'}
                value={name}
                maxLength={80}
                error={messages[`times.${index}.name`]}
                onValue={(words) => change(key, { name: words })}
              />
              <SelectField
                label="Column with its values"
                placeholder="Choose …"
                options={columns}
                value={column}
                error={messages[`times.${index}.column`]}
                onChange={(event) => change(key, { column: event.currentTarget.value })}
              />
              <SelectField
                label="0 is missing if empty"
                placeholder="A 0 is a 0"
                options={columns.filter(({ value }) => value !== column)}
                value={beside}
                onChange={(event) => change(key, { beside: event.currentTarget.value })}
              />
            </div>
            <IconButton
              label={`Remove ${name || `time ${index + 1}`}`}
              className="mt-8"
              icon={<Trash aria-hidden size={20} />}
              disabled={times.length === 1}
              onClick={() => onDraft({ times: times.filter((time) => time.key !== key) })}
            />
          </li>
        ))}
      </ol>
      {times.length < mostTimes && (
        <div>
          <Button
            icon={<Plus aria-hidden size={20} />}
            onClick={() => onDraft({ times: [...times, newTime()] })}
          >
            Add a time
          </Button>
        </div>
      )}
    </div>
  )
}
