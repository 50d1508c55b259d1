import { randomUUID } from 'node:crypto'
import { bodyMapVersion } from '@healing-touch/domain/body/regions.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { toRow } from '../appointments/store.ts'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPractice, testPractice } from '../db/test-practice.ts'
import { saveRoutines } from '../self-care/store.ts'
import { daysBefore, wallClock } from './wall-clock.ts'

const { url } = await testDatabase()
const zone = 'Pacific/Auckland'
const today = wallClock(new Date().toISOString(), zone).day

let practice: TestPractice
beforeEach(async () => {
  practice = await testPractice(url, { zone })
})

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

function book(
  patientId: string,
  hours: number,
  status: 'booked' | 'cancelled' | 'done' = 'booked',
) {
  return enterPractice(practice.db, practice.practiceId, (trx, practiceId) =>
    trx
      .insertInto('appointment')
      .values(
        toRow(practiceId, {
          id: randomUUID(),
          patientId,
          memberId: practice.therapist.id,
          startsAt: inHours(hours),
          endsAt: inHours(hours + 1),
          status,
        }),
      )
      .execute(),
  )
}

function prescribe(patientId: string, change: { startsOn?: string; endsOn?: string | null } = {}) {
  const id = randomUUID()
  const routine = {
    id,
    patientId,
    selfCare: 'slow-breathing',
    perWeek: 7,
    startsOn: daysBefore(today, 10),
    endsOn: null,
    ...change,
  }
  return enterPractice(practice.db, practice.practiceId, async (trx, practiceId) => {
    await saveRoutines(trx, practiceId, [routine])
    return id
  })
}

describe('a patient’s day', () => {
  test('is refused to whom is not signed in, and to members', async () => {
    for (const { portal } of [practice.signedOut, practice.therapist])
      await expect(portal.today.show()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  test('holds nothing of anybody else', async () => {
    const { patient, otherPatient, elsewhere } = practice
    await book(patient.id, 24)
    await prescribe(patient.id)
    await patient.portal.checkIns.record({
      id: randomUUID(),
      entry: {
        at: inHours(0),
        painMap: { mapVersion: bodyMapVersion, marks: [] },
        outcomes: [{ instrument: 'stress-nrs', variant: null, side: null, answers: { stress: 4 } }],
      },
    })
    for (const { portal } of [otherPatient, elsewhere.patient])
      expect(await portal.today.show()).toMatchObject({
        next: null,
        lastCheckIn: null,
        routines: [],
        glimpse: null,
      })
  })

  test('is empty, not broken, for somebody new', async () => {
    expect(await practice.patient.portal.today.show()).toEqual({
      today,
      hour: expect.any(Number),
      next: null,
      lastCheckIn: null,
      routines: [],
      glimpse: null,
      safety: { due: true, intake: true, lock: null },
    })
  })

  test('names the next visit on the practice’s wall clock, and no cancelled or past one', async () => {
    const { patient } = practice
    await book(patient.id, 20, 'cancelled')
    await book(patient.id, -30)
    await book(patient.id, -3, 'done')
    await book(patient.id, 90)
    await book(patient.id, 50)
    const { next } = await patient.portal.today.show()
    const wall = wallClock(next?.startsAt ?? '', zone)
    expect(next).toEqual({
      startsAt: expect.any(String),
      ...wall,
      minutes: 60,
      with: 'Tess Brandt',
    })
    expect(Math.round((Date.parse(next?.startsAt ?? '') - Date.now()) / 3_600_000)).toBe(50)
  })

  test('shows what was said at the last check-in', async () => {
    const { patient } = practice
    await patient.portal.checkIns.record({
      id: randomUUID(),
      entry: {
        at: inHours(0),
        painMap: null,
        outcomes: [
          {
            instrument: 'peg',
            variant: null,
            side: null,
            answers: { pain: 6, enjoyment: 4, activity: 2 },
          },
        ],
      },
    })
    const { lastCheckIn, glimpse } = await patient.portal.today.show()
    expect(lastCheckIn).toMatchObject({
      day: today,
      places: null,
      said: [
        { name: 'Average pain in the past week', score: 6 },
        { name: 'PEG', score: 4 },
      ],
    })
    expect(glimpse).toMatchObject({ change: { verdict: 'too-early', needed: 2 }, values: [6] })
  })

  test('lists the routines that run today, with how to do them and the last seven days', async () => {
    const { patient } = practice
    const running = await prescribe(patient.id)
    await prescribe(patient.id, { endsOn: daysBefore(today, 1) })
    await prescribe(patient.id, { startsOn: daysBefore(today, -1) })
    await patient.portal.selfCare.tick({ routineId: running, day: today, state: 'done' })
    const { routines } = await patient.portal.today.show()
    expect(routines).toHaveLength(1)
    expect(routines[0]).toMatchObject({ id: running, name: 'Slow breathing', perWeek: 7 })
    expect(routines[0]?.steps.length).toBeGreaterThan(0)
    expect(routines[0]?.week.map(({ day, state }) => [day, state])).toEqual([
      ...Array.from({ length: 6 }, (_, index) => [daysBefore(today, 6 - index), null]),
      [today, 'done'],
    ])
  })
})
