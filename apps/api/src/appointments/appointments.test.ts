import { randomUUID } from 'node:crypto'
import type { Appointment } from '@healing-touch/domain/appointments/appointment.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPractice, testPractice } from '../db/test-practice.ts'
import { findAppointment, toRow } from './store.ts'

const { url } = await testDatabase()
let practice: TestPractice
let booked: Appointment
beforeEach(async () => {
  practice = await testPractice(url)
  booked = await book(practice)
})

async function book({ practiceId, patient, therapist }: TestPractice['elsewhere']) {
  const appointment: Appointment = {
    id: randomUUID(),
    patientId: patient.id,
    memberId: therapist.id,
    startsAt: '2026-11-23T08:00:00.000Z',
    endsAt: '2026-11-23T09:00:00.000Z',
    status: 'booked',
  }
  await enterPractice(practice.db, practiceId, (trx, entered) =>
    trx.insertInto('appointment').values(toRow(entered, appointment)).execute(),
  )
  return appointment
}

const kept = () =>
  enterPractice(practice.db, practice.practiceId, (trx, entered) =>
    findAppointment(trx, entered, booked.id),
  )

describe('the status of an appointment stays as it is', () => {
  test('for whom is not signed in, and for patients', async () => {
    for (const { dashboard } of [practice.signedOut, practice.patient])
      await expect(
        dashboard.appointments.setStatus({ id: booked.id, status: 'missed' }),
      ).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    expect(await kept()).toEqual(booked)
  })

  test('for the practice next door, as if it were not there', async () => {
    const { appointments } = practice.elsewhere.therapist.dashboard
    const foreign = appointments.setStatus({ id: booked.id, status: 'missed' })
    const unknown = appointments.setStatus({ id: randomUUID(), status: 'missed' })
    for (const refused of [foreign, unknown])
      await expect(refused).rejects.toMatchObject({
        code: 'NOT_FOUND',
        message: "We couldn't find that.",
      })
    expect(await kept()).toEqual(booked)
  })

  test.each([
    ['an id that is none', { id: 'first', status: 'done' }, 'id'],
    ['a status that is none', { status: 'late' }, 'status'],
  ])('for %s', async (_, change, field) => {
    const input = { id: booked.id, ...change } as { id: string; status: 'done' }
    await expect(practice.therapist.dashboard.appointments.setStatus(input)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [expect.objectContaining({ path: [field] })] },
    })
    expect(await kept()).toEqual(booked)
  })
})

describe('the status of an appointment is set', () => {
  test('by the front desk and by therapists, forwards and back', async () => {
    const { frontDesk, therapist } = practice
    for (const [member, status] of [
      [frontDesk, 'arrived'],
      [therapist, 'done'],
      [therapist, 'missed'],
      [frontDesk, 'booked'],
    ] as const) {
      const set = { id: booked.id, status }
      expect(await member.dashboard.appointments.setStatus(set)).toEqual({ ...booked, status })
      expect(await kept()).toEqual({ ...booked, status })
    }
  })

  test('twice without harm', async () => {
    const { appointments } = practice.therapist.dashboard
    const set = { id: booked.id, status: 'arrived' } as const
    expect(await appointments.setStatus(set)).toEqual(await appointments.setStatus(set))
  })
})
