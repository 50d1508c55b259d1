import { randomUUID } from 'node:crypto'
import { bodyMapVersion } from '@healing-touch/domain/body/regions.ts'
import { expect, test } from 'vitest'
import { saveCheckIn } from '../check-ins/store.ts'
import { enterPractice } from '../db/enter.ts'
import { json } from '../db/json.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const { db, practiceId, therapist, patient, otherPatient } = await testPractice(url)
const marks = [
  {
    region: 'low-back' as const,
    side: 'left' as const,
    intensity: 6,
    qualities: ['aching' as const],
  },
]

function draw(
  patientId: string,
  at: string,
  content: object,
  checkInId: string | null = null,
): Promise<void> {
  return enterPractice(db, practiceId, async (trx, practice_id) => {
    await trx
      .insertInto('pain_map')
      .values({
        practice_id,
        id: randomUUID(),
        patient_id: patientId,
        at,
        visit_id: null,
        check_in_id: checkInId,
        content: json(content as never),
      })
      .execute()
  })
}

test('a pain map of a newer version of the body map is left out, and the chart says which and why', async () => {
  await draw(patient.id, '2026-05-01T10:00:00Z', { mapVersion: bodyMapVersion, marks })
  await draw(patient.id, '2026-05-02T10:00:00Z', { mapVersion: bodyMapVersion + 1, marks })
  const { painMaps, unreadableMaps } = await therapist.dashboard.people.chart({
    patientId: patient.id,
  })
  expect(painMaps.map(({ map }) => map)).toEqual([{ mapVersion: bodyMapVersion, marks }])
  expect(unreadableMaps).toEqual([
    {
      at: '2026-05-02T10:00:00.000Z',
      why: `This pain map was drawn on version ${bodyMapVersion + 1} of the body map, newer than ours (${bodyMapVersion}).`,
    },
  ])
  const { maps } = await patient.portal.outcomes.progress()
  expect(maps).toHaveLength(1)
  expect((await patient.portal.checkIns.start()).last).toBeNull()
})

test('no screen shows a map that cannot be carried over as if it were drawn on ours', async () => {
  const { plans, visits } = therapist.dashboard
  expect(await plans.assessment({ patientId: patient.id })).toMatchObject({ painMap: null })
  const visitId = randomUUID()
  await visits.open({ id: visitId, patientId: patient.id, appointmentId: null })
  expect(await visits.read({ visitId })).toMatchObject({ painful: [] })

  const checkInId = randomUUID()
  await enterPractice(db, practiceId, (trx, entered) =>
    saveCheckIn(trx, entered, { id: checkInId, patientId: patient.id, at: '2026-05-03T10:00:00Z' }),
  )
  await draw(
    patient.id,
    '2026-05-03T10:00:00Z',
    { mapVersion: bodyMapVersion + 1, marks },
    checkInId,
  )
  expect(await patient.portal.today.show()).toMatchObject({ lastCheckIn: { places: null } })
})

test('somebody without a map has none', async () => {
  expect(await therapist.dashboard.people.chart({ patientId: otherPatient.id })).toMatchObject({
    painMaps: [],
    unreadableMaps: [],
  })
})
