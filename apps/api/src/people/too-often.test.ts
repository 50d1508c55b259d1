import { describe, expect, test } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const { owner, therapist, patient } = await testPractice(url)

describe('who carries a practice off', () => {
  test('by export after export is stopped after twenty within an hour', async () => {
    const take = () => owner.dashboard.people.export({ patientId: patient.id })
    for (let n = 0; n < 20; n++) await take()
    await expect(take()).rejects.toThrow('more often than one person needs it')
  })

  test('by search after search is stopped after 120 within a minute, and nobody else is', async () => {
    const search = (who: typeof owner) =>
      who.dashboard.people.list({ search: 'moreno', order: 'name' })
    for (let n = 0; n < 120; n++) await search(therapist)
    await expect(search(therapist)).rejects.toThrow('more often than one person needs it')
    expect((await search(owner)).rows).toHaveLength(1)
  })
})
