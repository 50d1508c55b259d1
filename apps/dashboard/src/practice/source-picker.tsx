import type { CohortReport } from '@healing-touch/domain/outcomes/cohort.ts'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { formatShortDay } from '@healing-touch/ui/words/format.ts'
import { useMe } from '../people/use-me.ts'
import { ownReportable } from './own-reportable.ts'
import { reportWish } from './report-wish.ts'
import type { Source } from './source.ts'

type SourcePickerProps = {
  source: Source
  imports: readonly { id: string; name: string; fileName: string; importedAt: string }[]
  report: CohortReport
  onSource: (source: Source) => void
}

export function SourcePicker({ source, imports, report, onSource }: SourcePickerProps) {
  const { zone } = useMe()
  const wish = reportWish(source)
  const from = wish.kind === 'own' ? wish.measure : wish.id
  const [comparison] = report.comparisons
  const groups = report.groups.flatMap(({ group }) => (group === null ? [] : [group]))
  return (
    <div className="grid gap-4 sm:grid-cols-2 print:hidden">
      <SelectField
        label="What to look at"
        value={from}
        onValue={(chosen) => onSource({ from: chosen })}
        options={[
          ...Object.entries(ownReportable()).map(([value, { name }]) => ({
            value,
            label: `Our courses of care: ${name}`,
          })),
          ...imports.map(({ id, name, fileName, importedAt }) => ({
            value: id,
            label: `Brought along: ${name} (${fileName}, ${formatShortDay(importedAt, zone)})`,
          })),
        ]}
      />
      {wish.kind === 'import' && groups.length === 2 && comparison && (
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
