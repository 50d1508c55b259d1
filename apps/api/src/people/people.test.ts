import { expect, test } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const { therapist, patient, signedOut } = await testPractice(url)

test('nobody is anybody before they sign in', async () => {
  await expect(signedOut.dashboard.people.me()).rejects.toThrow('Please sign in.')
})

test('a patient does not get through the door of the members', async () => {
  await expect(patient.dashboard.people.me()).rejects.toThrow('Please sign in.')
})

test('a member is told who they are and in which zone the practice lives', async () => {
  expect(await therapist.dashboard.people.me()).toEqual({
    id: therapist.id,
    name: 'Tess Brandt',
    role: 'therapist',
    zone: 'Europe/Berlin',
  })
})
