import { sinceLastTime } from '@healing-touch/domain/check-ins/since-last-time.ts'
import type { Outcome } from '@healing-touch/domain/outcomes/outcome.ts'
import { groupSeries } from '@healing-touch/domain/outcomes/series.ts'
import { z } from 'zod'
import { patientProcedure, router } from '../gate.ts'
import { PainGlimpse, painGlimpse } from '../outcomes/pain-glimpse.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { Lock, portalScreen } from '../safety/portal.ts'
import { PatientRoutine, patientRoutine } from '../self-care/patient-routine.ts'
import { loadPatientDay, type PatientDay } from './load-patient-day.ts'
import { daysBefore, wallClock } from './wall-clock.ts'

const Today = z.strictObject({
  /** What the practice's wall shows: the day and the hour, 0–23. */
  today: z.iso.date(),
  hour: z.int(),
  next: z
    .strictObject({
      startsAt: z.string(),
      /** On the practice's wall. */
      day: z.iso.date(),
      time: z.string(),
      minutes: z.int(),
      with: z.string(),
    })
    .nullable(),
  lastCheckIn: z
    .strictObject({
      day: z.iso.date(),
      time: z.string(),
      said: z.array(
        z.strictObject({ name: z.string(), unit: z.string().nullable(), score: z.number() }),
      ),
      /** Places marked on the body map; null when it was skipped. */
      places: z.int().nullable(),
    })
    .nullable(),
  routines: z.array(PatientRoutine),
  glimpse: PainGlimpse.nullable(),
  safety: z.strictObject({
    /** Whether questions wait: the first ones, or the round before a visit today or tomorrow. */
    due: z.boolean(),
    /** Whether some of them are asked for the first time. */
    intake: z.boolean(),
    lock: Lock.nullable(),
  }),
})
type Today = z.infer<typeof Today>

export const portalToday = router({
  show: patientProcedure.output(Today).query(async ({ ctx: { trx, actor } }) => {
    const { practiceId, id, zone, now } = actor
    const { day: today, time } = wallClock(now, zone)
    const asked = { now, today, ticksSince: daysBefore(today, 6) }
    const [day, outcomes, safety] = await Promise.all([
      loadPatientDay(trx, practiceId, id, asked),
      outcomesOf(trx, practiceId, [id]),
      portalScreen(trx, actor),
    ])
    const { due, lock } = safety
    const next = nextVisit(day.next, zone)
    const soon = next !== null && next.day <= daysBefore(today, -1)
    return {
      today,
      hour: Number(time.slice(0, 2)),
      next,
      lastCheckIn: whatWasSaid(day.lastCheckIn, outcomes, zone),
      routines: day.routines.flatMap((routine) => patientRoutine(routine, day.ticks, today)),
      glimpse: painGlimpse(groupSeries(outcomes)),
      safety: {
        due: due.kinds.length > 0 && (due.intake || soon),
        intake: due.intake,
        lock,
      },
    }
  }),
})

function nextVisit(next: PatientDay['next'], zone: string): Today['next'] {
  if (!next) return null
  const minutes = Math.round((Date.parse(next.endsAt) - Date.parse(next.startsAt)) / 60_000)
  return {
    startsAt: next.startsAt,
    ...wallClock(next.startsAt, zone),
    minutes,
    with: next.memberName,
  }
}

function whatWasSaid(
  last: PatientDay['lastCheckIn'],
  outcomes: readonly Outcome[],
  zone: string,
): Today['lastCheckIn'] {
  if (!last) return null
  const said = sinceLastTime(
    outcomes.filter(({ checkInId }) => checkInId === last.id),
    [],
  ).map(({ name, unit, score }) => ({ name, unit, score }))
  return { ...wallClock(last.at, zone), said, places: last.map?.marks.length ?? null }
}
