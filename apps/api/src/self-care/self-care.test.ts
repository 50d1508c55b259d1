import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPractice, testPractice } from '../db/test-practice.ts'
import { daysBefore, wallClock } from '../today/wall-clock.ts'
import { saveRoutines, ticksOf } from './store.ts'

const { url } = await testDatabase()
const today = wallClock(new Date().toISOString(), 'Europe/Berlin').day
const routineId = randomUUID()
const startsOn = daysBefore(today, 3)

let practice: TestPractice
beforeEach(async () => {
  practice = await testPractice(url)
  await enterPractice(practice.db, practice.practiceId, (trx, practiceId) =>
    saveRoutines(trx, practiceId, [
      {
        id: routineId,
        patientId: practice.patient.id,
        selfCare: 'slow-breathing',
        perWeek: 7,
        startsOn,
        endsOn: null,
      },
    ]),
  )
})

function stored(patientId: string) {
  return enterPractice(practice.db, practice.practiceId, (trx, practiceId) =>
    ticksOf(trx, practiceId, patientId, { since: '2000-01-01' }),
  )
}
const done = { routineId, day: today, state: 'done' } as const

describe('a day of a routine is refused', () => {
  test('to whom is not signed in, and to members', async () => {
    for (const { portal } of [practice.signedOut, practice.therapist])
      await expect(portal.selfCare.tick(done)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  test('on the routine of somebody else, which looks like one that is not there', async () => {
    for (const call of [
      () => practice.otherPatient.portal.selfCare.tick(done),
      () => practice.elsewhere.patient.portal.selfCare.tick(done),
      () => practice.patient.portal.selfCare.tick({ ...done, routineId: randomUUID() }),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await stored(practice.patient.id)).toEqual([])
  })

  test.each([
    ['a day that is none', { day: '2026-02-30' }],
    ['a state that is none', { state: 'nearly' }],
  ])('when it brings %s', async (_, change) => {
    const call = practice.patient.portal.selfCare.tick({ ...done, ...(change as object) })
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test.each([
    ['tomorrow', daysBefore(today, -1), 'day-to-come'],
    ['the day before it began', daysBefore(startsOn, 1), 'day-without-routine'],
    ['ten days ago', daysBefore(today, 10), 'day-too-long-ago'],
  ])('for %s', async (_, day, refusal) => {
    expect(await practice.patient.portal.selfCare.tick({ ...done, day })).toEqual({
      ok: false,
      refusal,
    })
    expect(await stored(practice.patient.id)).toEqual([])
  })
})

describe('a day of a routine', () => {
  test('is answered, and a later tap replaces the earlier one', async () => {
    const { patient } = practice
    expect(await patient.portal.selfCare.tick(done)).toEqual({ ok: true, value: done })
    await patient.portal.selfCare.tick({ ...done, state: 'partly' })
    expect(await stored(patient.id)).toEqual([{ ...done, state: 'partly' }])
  })

  test('can be taken back: it is not logged then, rather than not done', async () => {
    const { patient } = practice
    await patient.portal.selfCare.tick(done)
    const back = { ...done, state: null }
    expect(await patient.portal.selfCare.tick(back)).toEqual({ ok: true, value: back })
    expect(await stored(patient.id)).toEqual([])
  })
})
