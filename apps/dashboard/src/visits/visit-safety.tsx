import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { Link } from '@tanstack/react-router'
import { SafetyStrip } from '../safety/safety-strip.tsx'
import { TodayCard } from '../safety/today-card.tsx'

type VisitSafetyProps = {
  patientId: string
  safety: SafetyDay
  asked: boolean
  onAsk: () => void
}

/** Above the chart: what presses in full, all else in two lines, and what was not asked. */
export function VisitSafety({ patientId, safety, asked, onAsk }: VisitSafetyProps) {
  const presses = safety.session.blocked || safety.concern.level >= 2
  return (
    <div className="flex flex-col gap-3">
      {!asked && (
        <div
          className={cardClass({
            tone: 'attention',
            className: 'flex flex-wrap items-center justify-between gap-3 py-3 sm:py-3',
          })}
        >
          <p className="font-semibold">The safety questions of this visit were not asked.</p>
          <Button onClick={onAsk}>Ask now</Button>
        </div>
      )}
      {presses && <TodayCard safety={safety} asked />}
      {presses && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <p className="max-w-prose">
            {safety.session.blocked &&
              'The chart stays open for a note. What was done all the same can be charted with the reason written at its line.'}
          </p>
          <Link
            to="/patients/$patientId/safety"
            params={{ patientId }}
            className="tap inline-flex items-center font-semibold text-accent-ink hover:underline"
          >
            Reasons and what is known
          </Link>
        </div>
      )}
      {!presses && <SafetyStrip patientId={patientId} safety={safety} asked={asked} />}
    </div>
  )
}
