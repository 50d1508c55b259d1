import type { CohortReport } from '@healing-touch/domain/outcomes/cohort.ts'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { formatShortDay } from '@healing-touch/ui/words/format.ts'
import { useMe } from '../people/use-me.ts'
import { isOwn, ownMeasures, type Source } from './source.ts'

type SourcePickerProps = {
  source: Source
  imports: readonly { id: string; name: string; fileName: string; importedAt: string }[]
  report: CohortReport
  onSource: (source: Source) => void
}

export function SourcePicker({ source, imports, report, onSource }: SourcePickerProps) {
  const { zone } = useMe()
  const from = source.from ?? 'pain'
  const [comparison] = report.comparisons
  const groups = report.groups.flatMap(({ group }) => (group === null ? [] : [group]))
  return (
    <div className="grid gap-4 sm:grid-cols-2 print:hidden">
      <SelectField
        label="What to look at"
        value={from}
        onValue={(chosen) => onSource({ from: chosen })}
        options={[
          ...Object.entries(ownMeasures).map(([value, words]) => ({
            value,
            label: `Our courses of care: ${words}`,
          })),
          ...imports.map(({ id, name, fileName, importedAt }) => ({
            value: id,
            label: `Brought along: ${name} (${fileName}, ${formatShortDay(importedAt, zone)})`,
          })),
        ]}
      />
      {!isOwn(from) && groups.length === 2 && comparison && (
        <SelectField
          label="Compared with"
          value={comparison.reference}
          onValue={(than) => onSource({ from, than })}
          options={groups.map((group) => ({ value: group, label: group }))}
        />
      )}
    </div>
  )
}
