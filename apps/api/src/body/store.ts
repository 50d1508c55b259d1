import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import type { Selectable } from 'kysely'
import type { Inside, PracticeId } from '../db/enter.ts'
import { json } from '../db/json.ts'
import type { PainMapTable } from './table.ts'

export type RecordedPainMap = {
  readonly id: string
  readonly patientId: string
  readonly at: string
  readonly visitId: string | null
  readonly checkInId: string | null
  readonly map: PainMap
}

/** Pain maps in time, oldest first. */
export async function painMapsOf(
  trx: Inside,
  practiceId: PracticeId,
  patientIds: readonly string[],
): Promise<RecordedPainMap[]> {
  if (patientIds.length === 0) return []
  const rows = await trx
    .selectFrom('pain_map')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('patient_id', 'in', patientIds)
    .orderBy('at')
    .execute()
  return rows.map(toRecorded)
}

export async function latestPainMap(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<RecordedPainMap | null> {
  const row = await trx
    .selectFrom('pain_map')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('patient_id', '=', patientId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? toRecorded(row) : null
}

export async function savePainMap(
  trx: Inside,
  practiceId: PracticeId,
  recorded: RecordedPainMap,
): Promise<void> {
  await trx.insertInto('pain_map').values(toRow(practiceId, recorded)).execute()
}

export function toRow(practiceId: PracticeId, recorded: RecordedPainMap) {
  return {
    practice_id: practiceId,
    id: recorded.id,
    patient_id: recorded.patientId,
    at: recorded.at,
    visit_id: recorded.visitId,
    check_in_id: recorded.checkInId,
    content: json(recorded.map),
  }
}

function toRecorded(row: Selectable<PainMapTable>): RecordedPainMap {
  return {
    id: row.id,
    patientId: row.patient_id,
    at: row.at,
    visitId: row.visit_id,
    checkInId: row.check_in_id,
    map: row.content,
  }
}
