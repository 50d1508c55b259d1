import type { Inside, PracticeId } from '../db/enter.ts'

export type CheckIn = {
  readonly id: string
  readonly patientId: string
  readonly at: string
}

/** False when this id is taken: somebody (or the same person, trying again) was here first. */
export async function saveCheckIn(
  trx: Inside,
  practiceId: PracticeId,
  checkIn: CheckIn,
): Promise<boolean> {
  const row = await trx
    .insertInto('check_in')
    .values(toRow(practiceId, checkIn))
    .onConflict((conflict) => conflict.columns(['practice_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function findCheckIn(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
  checkInId: string,
): Promise<CheckIn | null> {
  const row = await trx
    .selectFrom('check_in')
    .select(['id', 'at'])
    .where('practice_id', '=', practiceId)
    .where('patient_id', '=', patientId)
    .where('id', '=', checkInId)
    .executeTakeFirst()
  return row ? { id: row.id, patientId, at: row.at } : null
}

export function toRow(practiceId: PracticeId, checkIn: CheckIn) {
  return {
    practice_id: practiceId,
    id: checkIn.id,
    patient_id: checkIn.patientId,
    at: checkIn.at,
  }
}
