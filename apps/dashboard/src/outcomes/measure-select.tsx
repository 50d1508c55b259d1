import { type MeasureGroup, measureGroups } from '@healing-touch/domain/outcomes/measure-groups.ts'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { pickInstruments } from '../library/known.ts'

const groupNames: Record<MeasureGroup['id'], string> = {
  answered: 'Answered by the patient',
  measured: 'Measured by you',
  paper: 'Totals from a paper form',
}

/** Every measure there is, by who answers it. */
export function MeasureSelect({
  value,
  onValue,
}: {
  value: string
  onValue: (id: string) => void
}) {
  return (
    <SelectField
      label="Measure"
      value={value}
      options={[]}
      onChange={({ currentTarget }) => onValue(currentTarget.value)}
    >
      {measureGroups(pickInstruments()).map(({ id, instruments }) => (
        <optgroup key={id} label={groupNames[id]}>
          {instruments.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  )
}
