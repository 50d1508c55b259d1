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
    ['a reason that is none', { state: 'not-done', barrier: 'the weather' }],
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

describe('what got in the way', () => {
  const missed = { ...done, state: 'not-done', barrier: 'time' } as const

  test('is refused of something that was done', async () => {
    const answer = await practice.patient.portal.selfCare.tick({ ...done, barrier: 'time' })
    expect(answer).toEqual({ ok: false, refusal: 'barrier-when-done' })
    expect(await stored(practice.patient.id)).toEqual([])
  })

  test('is kept where the patient says it, and gone when they take it back', async () => {
    const { patient } = practice
    expect(await patient.portal.selfCare.tick(missed)).toEqual({ ok: true, value: missed })
    expect(await stored(patient.id)).toEqual([missed])
    const { routines } = await patient.portal.today.show()
    expect(routines[0]?.week.at(-1)).toMatchObject({ state: 'not-done', barrier: 'time' })
    await patient.portal.selfCare.tick({ ...done, state: 'not-done' })
    expect(await stored(patient.id)).toEqual([{ ...done, state: 'not-done' }])
  })

  test('goes with the tick that is taken back', async () => {
    const { patient } = practice
    await patient.portal.selfCare.tick(missed)
    await patient.portal.selfCare.tick({ ...done, state: null })
    expect(await stored(patient.id)).toEqual([])
  })

  test('is read by the therapist beside how it went, and by nobody of another practice', async () => {
    const { patient, therapist, elsewhere } = practice
    await patient.portal.selfCare.tick(missed)
    const input = { patientId: patient.id }
    const { home } = await therapist.dashboard.plans.read(input)
    expect(home).toEqual([
      {
        selfCare: 'slow-breathing',
        adherence: 0,
        loggedDays: 1,
        planDays: 4,
        barriers: [{ barrier: 'time', times: 1 }],
      },
    ])
    await expect(elsewhere.therapist.dashboard.plans.read(input)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

test('a routine says how much, when not, and when to stop', async () => {
  const { routines } = await practice.patient.portal.today.show()
  expect(routines).toMatchObject([
    {
      dose: expect.stringMatching(/^5 to 10 minutes, 1 to 2 times a day/),
      counts: 'days',
      avoid: [expect.stringContaining('Panic or lung disease')],
      stopIf: expect.stringContaining('light-headed'),
    },
  ])
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
