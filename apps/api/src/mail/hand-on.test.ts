import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testClosed } from '../circle/test-circle.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPerson, testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { owner, therapist, renter, patient } = practice

const invited = async ({ dashboard }: TestPerson, patientId: string) => {
  const email = `${randomUUID()}@example.test`
  await dashboard.invitations.invitePatient({ id: randomUUID(), patientId, email })
  return email
}
const handsOn = async ({ dashboard }: TestPerson) =>
  (await dashboard.mail.outbox()).map(({ recipient }) => recipient)

test('the owner hands on what opens the practice’s charts, and a renter what opens theirs', async () => {
  const ours = await invited(therapist, patient.id)
  const theirs = await invited(renter, await testClosed(practice))
  expect(await handsOn(owner)).toEqual([ours])
  expect(await handsOn(renter)).toEqual([theirs])
  await expect(handsOn(therapist)).rejects.toThrow('Only')
})
