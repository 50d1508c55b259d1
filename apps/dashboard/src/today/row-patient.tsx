import { Link } from '@tanstack/react-router'
import type { DayRow } from './day-answer.ts'

/** Who comes, for what, and which visit it is. */
export function RowPatient({ row, showMember }: { row: DayRow; showMember: boolean }) {
  const { patientId, patientName, condition, memberName } = row
  const words = [
    condition ?? 'No assessment yet',
    visitWords(row),
    showMember && `with ${memberName}`.replaceAll(' ', '\u00a0'),
  ]
  return (
    <div className="min-w-0">
      <h2 className="font-sans text-lg leading-snug font-semibold tracking-normal">
        <Link
          to="/patients/$patientId"
          params={{ patientId }}
          className="-my-2.5 inline-block py-2.5 hover:text-accent-ink hover:underline"
        >
          {patientName}
        </Link>
      </h2>
      <p className="text-sm text-ink-soft">{words.filter(Boolean).join(' · ')}</p>
    </div>
  )
}

function visitWords({ visit: { number, planned } }: DayRow): string {
  if (number === 1) return planned ? `first visit of ${planned}` : 'first visit'
  return planned ? `visit ${number} of ${planned}` : `visit ${number}`
}
