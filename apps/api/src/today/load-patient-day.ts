import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import type { Routine, Tick } from '@healing-touch/domain/self-care/self-care.ts'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { shownPainMap } from '../body/store.ts'
import type { Inside, PracticeId } from '../db/enter.ts'
import { toTick } from '../self-care/store.ts'

/** What a patient's day holds, beside their outcomes. */
export type PatientDay = {
  readonly next: {
    readonly startsAt: string
    readonly endsAt: string
    readonly memberName: string
  } | null
  readonly lastCheckIn: {
    readonly id: string
    readonly at: string
    readonly map: PainMap | null
  } | null
  readonly routines: readonly Routine[]
  readonly ticks: readonly Tick[]
}

type Asked = { readonly now: string; readonly today: string; readonly ticksSince: string }

/** One query for the whole day, so that the first screen costs one round trip. */
export async function loadPatientDay(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
  { now, today, ticksSince }: Asked,
): Promise<PatientDay> {
  const row = await trx
    .selectNoFrom((eb) => [
      jsonObjectFrom(
        eb
          .selectFrom('appointment')
          .innerJoin('member', (join) =>
            join
              .onRef('member.practice_id', '=', 'appointment.practice_id')
              .onRef('member.id', '=', 'appointment.member_id'),
          )
          .select(['appointment.starts_at', 'appointment.ends_at', 'member.name as member_name'])
          .where('appointment.practice_id', '=', practiceId)
          .where('appointment.patient_id', '=', patientId)
          .where('appointment.status', 'in', ['booked', 'arrived'])
          .where('appointment.ends_at', '>', now)
          .orderBy('appointment.starts_at')
          .limit(1),
      ).as('next'),
      jsonObjectFrom(
        eb
          .selectFrom('check_in')
          .leftJoin('pain_map', (join) =>
            join
              .onRef('pain_map.practice_id', '=', 'check_in.practice_id')
              .onRef('pain_map.check_in_id', '=', 'check_in.id'),
          )
          .select(['check_in.id', 'check_in.at', 'pain_map.content as map'])
          .where('check_in.practice_id', '=', practiceId)
          .where('check_in.patient_id', '=', patientId)
          .orderBy('check_in.at', 'desc')
          .limit(1),
      ).as('last_check_in'),
      jsonArrayFrom(
        eb
          .selectFrom('routine')
          .select(['id', 'self_care', 'per_week', 'starts_on', 'ends_on'])
          .where('practice_id', '=', practiceId)
          .where('patient_id', '=', patientId)
          .where('starts_on', '<=', today)
          .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', today)]))
          .orderBy('starts_on')
          .orderBy('id'),
      ).as('routines'),
      jsonArrayFrom(
        eb
          .selectFrom('tick')
          .select(['routine_id', 'day', 'state', 'barrier'])
          .where('practice_id', '=', practiceId)
          .where('patient_id', '=', patientId)
          .where('day', '>=', ticksSince)
          .orderBy('day'),
      ).as('ticks'),
    ])
    .executeTakeFirstOrThrow()

  return {
    next: row.next && {
      startsAt: instant(row.next.starts_at),
      endsAt: instant(row.next.ends_at),
      memberName: row.next.member_name,
    },
    lastCheckIn: row.last_check_in && {
      id: row.last_check_in.id,
      at: instant(row.last_check_in.at),
      map: row.last_check_in.map && shownPainMap(row.last_check_in.map),
    },
    routines: row.routines.map((routine) => ({
      id: routine.id,
      patientId,
      selfCare: routine.self_care,
      perWeek: routine.per_week,
      startsOn: routine.starts_on,
      endsOn: routine.ends_on,
    })),
    ticks: row.ticks.map(toTick),
  }
}

/** JSON writes an instant with the offset of the connection. */
function instant(text: string): string {
  return new Date(text).toISOString()
}
