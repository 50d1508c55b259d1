import { randomUUIDv7 } from 'node:crypto'
import type { RecordedCheckIn } from '@healing-touch/domain/check-ins/record-check-in.ts'
import { savePainMap } from '../body/store.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { recordOutcomes } from '../safety/record-outcomes.ts'
import { saveCheckIn } from './store.ts'

/** Saves the check-in, its outcomes and its map; false, and nothing saved, when its id is taken. */
export async function saveWholeCheckIn(
  trx: Inside,
  actor: Actor,
  { id, at, map, outcomes }: RecordedCheckIn,
): Promise<boolean> {
  const { practiceId, id: patientId } = actor
  if (!(await saveCheckIn(trx, practiceId, { id, patientId, at }))) return false
  await recordOutcomes(trx, actor, outcomes)
  if (map) {
    const recorded = { id: randomUUIDv7(), patientId, at, visitId: null, checkInId: id, map }
    await savePainMap(trx, practiceId, recorded)
  }
  return true
}
