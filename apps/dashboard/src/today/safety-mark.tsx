import { Link } from '@tanstack/react-router'
import OctagonX from 'lucide-react/icons/octagon-x'
import type { DayRow } from './day-answer.ts'
import { safetyMark } from './day-summary.ts'

/** Before all else of a visit: no massage today, or a doctor should look. */
export function SafetyMark({ row }: { row: DayRow }) {
  const words = safetyMark(row.safety)
  if (words === null) return null
  return (
    <p>
      <Link
        to="/patients/$patientId/safety"
        params={{ patientId: row.patientId }}
        className="tap inline-flex items-center gap-1.5 rounded-lg bg-danger-soft px-3 font-semibold text-danger-ink hover:underline"
      >
        <OctagonX aria-hidden size={18} className="shrink-0" />
        {words}
        <span className="sr-only">: safety of {row.patientName}</span>
      </Link>
    </p>
  )
}
