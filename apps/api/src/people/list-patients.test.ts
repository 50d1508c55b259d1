import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { saveEpisode, savePatient } from './store.ts'

const { url } = await testDatabase()
const { db, practiceId, therapist } = await testPractice(url)
const people = therapist.dashboard.people

describe('a list of more patients than a screen holds', () => {
  beforeAll(async () => {
    await enterPractice(db, practiceId, async (trx, entered) => {
      for (let number = 0; number < 210; number++)
        await savePatient(trx, entered, patient('Abel', `Aa${number}`))
      const zoe = patient('Zoe', 'Zyman')
      await savePatient(trx, entered, zoe)
      await saveEpisode(trx, entered, {
        id: randomUUID(),
        patientId: zoe.id,
        condition: 'neck-pain',
        openedOn: '2026-01-12',
        closedOn: null,
      })
    })
  })

  test('says that there are more, and finds them by name', async () => {
    const list = await people.list({ search: '', order: 'name' })
    expect(list.rows).toHaveLength(200)
    expect(list.more).toBe(true)
    expect(list.rows.some(({ name }) => name === 'Zoe Zyman')).toBe(false)
    const found = await people.list({ search: 'zyman', order: 'name' })
    expect(found).toMatchObject({ rows: [{ name: 'Zoe Zyman' }], more: false })
  })

  test('shows everybody in care when it shows who needs attention, however late in the alphabet', async () => {
    const { rows } = await people.list({ search: '', order: 'attention' })
    expect(rows).toHaveLength(200)
    expect(rows.slice(0, 3).map(({ name }) => name)).toEqual([
      'Oskar Lind',
      'Paula Moreno',
      'Zoe Zyman',
    ])
  })
})

function patient(givenName: string, familyName: string) {
  return {
    id: randomUUID(),
    givenName,
    familyName,
    birthDate: '1980-01-01',
    email: null,
    phone: null,
    therapistId: null,
  }
}
