import { classes } from '@healing-touch/ui/classes.ts'
import { plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import { dayOf } from '../words/day-words.ts'
import type { PatientOrder, PatientRow } from './patient-answer.ts'
import { patientGroups } from './patient-groups.ts'
import { PatientLine } from './patient-row.tsx'
import { useMe } from './use-me.ts'

type PatientListProps = { rows: readonly PatientRow[]; order: PatientOrder; busy: boolean }

export function PatientList({ rows, order, busy }: PatientListProps) {
  const { zone } = useMe()
  const today = dayOf(new Date().toISOString(), zone)
  return (
    <div
      aria-busy={busy}
      className={classes('flex flex-col gap-7 transition-opacity', busy && 'opacity-60')}
    >
      {patientGroups(rows, order).map(({ title, rows: group }) => (
        <section key={title} aria-label={title} className="flex flex-col gap-2.5">
          <h2 className="flex items-baseline gap-2.5 text-xl">
            {title}
            <span className="font-sans text-sm font-normal tracking-normal text-ink-soft">
              {plural(group.length, 'patient', 'patients', locale)}
            </span>
          </h2>
          <ul className="divide-y divide-line rounded-xl border border-line bg-surface shadow-sm *:first:rounded-t-xl *:last:rounded-b-xl">
            {group.map((row) => (
              <PatientLine key={row.id} row={row} zone={zone} today={today} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
