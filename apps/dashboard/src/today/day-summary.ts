import { plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import type { DayRow } from './day-answer.ts'

/** "9 visits, 3 need a look, 4 done": the day in one quiet line. */
export function daySummary(rows: readonly Pick<DayRow, 'status' | 'flags'>[]): string {
  if (rows.length === 0) return 'No visits'
  const toLook = rows.filter(({ flags, status }) => flags.length > 0 && isAhead(status)).length
  const done = rows.filter(({ status }) => status === 'done').length
  const missed = rows.filter(({ status }) => status === 'missed').length
  return [
    plural(rows.length, 'visit', 'visits', locale),
    toLook > 0 && `${toLook} ${toLook === 1 ? 'needs' : 'need'} a look`,
    done > 0 && (done === rows.length ? 'all done' : `${done} done`),
    missed > 0 && `${missed} missed`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** What stands before everything else of a visit; null where nothing presses. */
export function safetyMark({ blocked, level }: DayRow['safety']): string | null {
  const concern = level >= 2 ? `concern ${level} of 3` : null
  if (blocked) return concern ? `No massage today, ${concern}` : 'No massage today'
  return concern && `Massage within limits, ${concern}`
}

/** True while somebody is still expected or being treated. */
export function isAhead(status: DayRow['status']): boolean {
  return status === 'booked' || status === 'arrived'
}

/** The visit to turn to next: who is here already, else the first that is not over at `now` (epoch milliseconds). */
export function nextUp(
  rows: readonly Pick<DayRow, 'appointmentId' | 'status' | 'startsAt' | 'minutes'>[],
  now: number,
): string | null {
  const next =
    rows.find(({ status }) => status === 'arrived') ??
    rows.find(
      ({ status, startsAt, minutes }) =>
        status === 'booked' && Date.parse(startsAt) + minutes * 60_000 > now,
    )
  return next?.appointmentId ?? null
}
