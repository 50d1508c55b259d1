import type { ClearanceRole, Fact } from '@healing-touch/domain/safety/fact.ts'
import { roleNames } from '@healing-touch/domain/safety/fact.ts'
import { DateField } from '@healing-touch/ui/date-field.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'

type ClearedFieldsProps = {
  roles: readonly ClearanceRole[]
  cleared: Fact['cleared']
  today: string
  error: string | undefined
  onCleared: (cleared: Fact['cleared']) => void
}

/** Who allowed massage in spite of it, in writing: the day, and how long it is good for. */
export function ClearedFields({ roles, cleared, today, error, onCleared }: ClearedFieldsProps) {
  return (
    <div className="flex flex-wrap items-start gap-3">
      <SelectField
        label="Massage allowed in writing by"
        className="min-w-48"
        options={[
          { value: 'nobody', label: 'nobody' },
          ...roles.map((role) => ({ value: role, label: roleNames[role] })),
        ]}
        value={cleared?.by ?? 'nobody'}
        onValue={(by) =>
          onCleared(
            by === 'nobody'
              ? null
              : { on: today, until: null, ...cleared, by: by as ClearanceRole },
          )
        }
      />
      {cleared && (
        <>
          <DateField
            label="Dated"
            value={cleared.on}
            onValue={(day) => day && onCleared({ ...cleared, on: day })}
          />
          <DateField
            optional
            label="Good until"
            value={cleared.until ?? ''}
            error={error}
            onValue={(day) => onCleared({ ...cleared, until: day })}
          />
        </>
      )}
    </div>
  )
}
