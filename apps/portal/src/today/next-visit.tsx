import { cardClass } from '@healing-touch/ui/card.tsx'
import { formatTime, plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import CalendarDays from 'lucide-react/icons/calendar-days'
import { useMe } from '../people/use-me.ts'
import { nearDay, otherZone } from '../words/day-words.ts'
import type { Today } from './today-answer.ts'

type NextVisitProps = {
  next: Today['next']
  today: string
  /** A red answer waits for somebody to look: nothing is booked meanwhile. */
  locked: boolean
}

/** When the next visit is, on the practice's clock. */
export function NextVisit({ next, today, locked }: NextVisitProps) {
  const { zone } = useMe()
  return (
    <section
      aria-labelledby="next-visit"
      className={cardClass({ className: 'flex items-center gap-4' })}
    >
      <span
        aria-hidden
        className="grid size-11 shrink-0 place-items-center rounded-lg bg-accent-soft text-accent-ink"
      >
        <CalendarDays size={22} />
      </span>
      <div className="min-w-0">
        <h2 id="next-visit" className="font-sans text-sm font-normal tracking-normal text-ink-soft">
          Your next visit
        </h2>
        {next ? (
          <>
            <p className="text-lg leading-snug font-semibold">
              {nearDay(next.day, today)} at{' '}
              <span className="whitespace-nowrap">
                {formatTime(`${next.day}T${next.time}:00Z`, 'UTC')}
              </span>
            </p>
            <p className="text-sm text-ink-soft">
              {plural(next.minutes, 'minute', 'minutes', locale)} with {next.with}
              {zoneNote(next.startsAt, zone)}
            </p>
            {locked && <p className="text-sm">Your practice tells you whether it takes place.</p>}
          </>
        ) : (
          <p>
            {locked
              ? 'Nothing booked. Booking waits until somebody at your practice has looked at your answer.'
              : 'Nothing booked right now. Your practice can find you a time.'}
          </p>
        )}
      </div>
    </section>
  )
}

function zoneNote(startsAt: string, zone: string): string {
  const other = otherZone(startsAt, zone)
  return other ? `, ${other}` : ''
}
