import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import { type MapRefusal, readPainMap } from '@healing-touch/domain/body/read-pain-map.ts'
import { bodyMapVersion } from '@healing-touch/domain/body/regions.ts'
import { wordMapRefusal } from '@healing-touch/domain/body/word-map-refusal.ts'
import { accept, type Result } from '@healing-touch/domain/result.ts'
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

/** A map that was drawn on a version of the body map that this program cannot carry over, and why. */
export type RefusedPainMap = { readonly at: string; readonly why: string }

/** Pain maps on the version of the body map in force, oldest first; those that cannot be carried over are left out. */
export async function painMapsOf(
  trx: Inside,
  practiceId: PracticeId,
  patientIds: readonly string[],
): Promise<RecordedPainMap[]> {
  return (await allPainMaps(trx, practiceId, patientIds)).maps
}

/** The same, and beside them the ones that cannot be carried over. */
export async function allPainMaps(
  trx: Inside,
  practiceId: PracticeId,
  patientIds: readonly string[],
): Promise<{ readonly maps: RecordedPainMap[]; readonly refused: RefusedPainMap[] }> {
  if (patientIds.length === 0) return { maps: [], refused: [] }
  const rows = await trx
    .selectFrom('pain_map')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('patient_id', 'in', patientIds)
    .orderBy('at')
    .execute()
  const read = rows.map((row) => ({ row, read: currentPainMap(row.content) }))
  return {
    maps: read.flatMap((one) => (one.read.ok ? [toRecorded(one.row, one.read.value)] : [])),
    refused: read.flatMap((one) =>
      one.read.ok ? [] : [{ at: one.row.at, why: wordMapRefusal(one.read.refusal) }],
    ),
  }
}

/** The newest one; null where there is none, or where it cannot be carried over to the body map in force. */
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
  if (!row) return null
  const map = shownPainMap(row.content)
  return map && toRecorded(row, map)
}

/** A stored map on the version of the body map in force; null where it cannot be carried over. */
export function shownPainMap(stored: PainMap): PainMap | null {
  const read = currentPainMap(stored)
  return read.ok ? read.value : null
}

/** A stored map on the version of the body map in force; most are on it already. */
export function currentPainMap(stored: PainMap): Result<PainMap, MapRefusal> {
  if (stored.mapVersion === bodyMapVersion) return accept(stored)
  const read = readPainMap(stored)
  return read.ok ? accept(read.value.map) : read
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

function toRecorded(row: Selectable<PainMapTable>, map: PainMap): RecordedPainMap {
  return {
    id: row.id,
    patientId: row.patient_id,
    at: row.at,
    visitId: row.visit_id,
    checkInId: row.check_in_id,
    map,
  }
}
