import { randomUUID } from 'node:crypto'
import { enterPractice } from '../db/enter.ts'
import type { TestPractice } from '../db/test-practice.ts'
import { savePatient } from '../people/store.ts'
import { setKeeper, setResting } from './store.ts'

/** A patient whose chart the renter keeps, or whose record rests; gives their id. */
export async function testClosed(
  { db, practiceId, renter }: Pick<TestPractice, 'db' | 'practiceId' | 'renter'>,
  { givenName = 'Una', familyName = 'Lind', rests = false } = {},
): Promise<string> {
  const patientId = randomUUID()
  await enterPractice(db, practiceId, async (trx, entered) => {
    await savePatient(trx, entered, {
      id: patientId,
      givenName,
      familyName,
      birthDate: '1975-06-30',
      email: null,
      phone: null,
      therapistId: renter.id,
    })
    if (rests) await setResting(trx, entered, { patientId, reason: 'They asked for it.' })
    else await setKeeper(trx, entered, { patientId, keptBy: renter.id })
  })
  return patientId
}
