import type { Routine, Tick } from '@healing-touch/domain/self-care/self-care.ts'
import type { Selectable } from 'kysely'
import type { Inside, PracticeId } from '../db/enter.ts'
import type { RoutineTable, TickTable } from './table.ts'

export async function routinesOf(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<Routine[]> {
  const rows = await trx
    .selectFrom('routine')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('patient_id', '=', patientId)
    .orderBy('starts_on')
    .orderBy('id')
    .execute()
  return rows.map(toRoutine)
}

export async function ticksOf(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
  { since }: { since: string },
): Promise<Tick[]> {
  const rows = await trx
    .selectFrom('tick')
    .select(['routine_id', 'day', 'state', 'barrier'])
    .where('practice_id', '=', practiceId)
    .where('patient_id', '=', patientId)
    .where('day', '>=', since)
    .orderBy('day')
    .execute()
  return rows.map(toTick)
}

export async function findRoutine(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
  routineId: string,
): Promise<Routine | null> {
  const row = await trx
    .selectFrom('routine')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('patient_id', '=', patientId)
    .where('id', '=', routineId)
    .executeTakeFirst()
  return row ? toRoutine(row) : null
}

export async function saveRoutines(
  trx: Inside,
  practiceId: PracticeId,
  routines: readonly Routine[],
): Promise<void> {
  if (routines.length === 0) return
  await trx
    .insertInto('routine')
    .values(
      routines.map((routine) => ({
        practice_id: practiceId,
        id: routine.id,
        patient_id: routine.patientId,
        self_care: routine.selfCare,
        per_week: routine.perWeek,
        starts_on: routine.startsOn,
        ends_on: routine.endsOn,
      })),
    )
    .execute()
}

export async function changeRoutine(
  trx: Inside,
  practiceId: PracticeId,
  { id, perWeek, endsOn }: Routine,
): Promise<void> {
  await trx
    .updateTable('routine')
    .set({ per_week: perWeek, ends_on: endsOn })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .execute()
}

/** One answer a day: a later tap replaces the earlier one. */
export async function saveTick(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
  tick: Tick,
): Promise<void> {
  await trx
    .insertInto('tick')
    .values({
      practice_id: practiceId,
      patient_id: patientId,
      routine_id: tick.routineId,
      day: tick.day,
      state: tick.state,
      barrier: tick.barrier ?? null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['practice_id', 'routine_id', 'day'])
        .doUpdateSet({ state: tick.state, barrier: tick.barrier ?? null }),
    )
    .execute()
}

/** The day is "not logged" again. */
export async function takeBackTick(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
  { routineId, day }: Pick<Tick, 'routineId' | 'day'>,
): Promise<void> {
  await trx
    .deleteFrom('tick')
    .where('practice_id', '=', practiceId)
    .where('patient_id', '=', patientId)
    .where('routine_id', '=', routineId)
    .where('day', '=', day)
    .execute()
}

export function toTick(row: Pick<TickTable, 'routine_id' | 'day' | 'state' | 'barrier'>): Tick {
  const { routine_id: routineId, day, state, barrier } = row
  return { routineId, day, state, ...(barrier && { barrier }) }
}

function toRoutine(row: Selectable<RoutineTable>): Routine {
  return {
    id: row.id,
    patientId: row.patient_id,
    selfCare: row.self_care,
    perWeek: row.per_week,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  }
}
