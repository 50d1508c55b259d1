import { describe, expect, test } from 'vitest'
import { testCare } from './db/test-care.ts'
import { testDatabase } from './db/test-database.ts'
import { testPractice } from './db/test-practice.ts'
import { refuseStale } from './refuse-stale.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { owner, therapist, frontDesk, patient } = practice
const { appointmentId: id } = await testCare(practice.db, practice)
const patientId = patient.id
const meanwhile = 'Somebody else changed this meanwhile'

describe('what somebody else has changed is not overwritten, and they are told what it is', () => {
  test('the status of an appointment', async () => {
    const { setStatus } = therapist.dashboard.appointments
    await frontDesk.dashboard.appointments.setStatus({ id, status: 'arrived' })
    await expect(setStatus({ id, was: 'booked', status: 'missed' })).rejects.toThrow(
      `${meanwhile}: it is “arrived” now. Nothing was saved.`,
    )
    expect(await setStatus({ id, was: 'booked', status: 'arrived' })).toMatchObject({
      status: 'arrived',
    })
    expect(await setStatus({ id, was: 'arrived', status: 'missed' })).toMatchObject({
      status: 'missed',
    })
  })

  test('the roles of a member', async () => {
    const { setRoles } = owner.dashboard.members
    const memberId = frontDesk.id
    await expect(
      setRoles({ memberId, was: ['therapist'], roles: ['front-desk', 'therapist'] }),
    ).rejects.toThrow(`${meanwhile}: it is front-desk now.`)
    expect(
      await setRoles({ memberId, was: ['front-desk'], roles: ['front-desk', 'therapist'] }),
    ).toMatchObject({ ok: true })
  })

  test('how long records are kept, and why one is held', async () => {
    const { setSettings, hold } = owner.dashboard.retention
    const rule = (years: number) => ({ retention: { years, untilAge: 28 }, erasesByItself: false })
    await setSettings({ was: rule(10), ...rule(12) })
    await expect(setSettings({ was: rule(10), ...rule(15) })).rejects.toThrow(meanwhile)
    const why = (reason: string) => ({ reason, until: null })
    await hold({ patientId, was: null, hold: why('A claim is open.') })
    await expect(hold({ patientId, was: null, hold: why('Another one.') })).rejects.toThrow(
      'it is held for “A claim is open.” now',
    )
    await hold({ patientId, was: why('A claim is open.'), hold: null })
  })

  test('from which age on patients decide, and who keeps a chart', async () => {
    const { setAgeOfMajority } = owner.dashboard.proxies
    await setAgeOfMajority({ was: 18, age: 19 })
    await expect(setAgeOfMajority({ was: 18, age: 16 })).rejects.toThrow('it is 19 now')
    const { keep } = owner.dashboard.circle
    await expect(keep({ patientId, was: therapist.id, keptBy: owner.id })).rejects.toThrow(
      'it is the practice’s now',
    )
    expect(await keep({ patientId, was: null, keptBy: owner.id })).toMatchObject({ ok: true })
  })
})

test('who says nothing of what was there means to overwrite it', () => {
  const word = (value: number) => `${value}`
  expect(() => refuseStale({ was: undefined, is: 2, next: 3, word })).not.toThrow()
  expect(() => refuseStale({ was: 1, is: 2, next: 3, word })).toThrow(meanwhile)
})
