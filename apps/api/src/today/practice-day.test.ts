import { randomUUID } from 'node:crypto'
import type { Appointment } from '@healing-touch/domain/appointments/appointment.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { toRow } from '../appointments/store.ts'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPractice, testPractice } from '../db/test-practice.ts'
import { openVisit } from '../visits/store.ts'
import { daysBefore, startOfDay, wallClock } from './wall-clock.ts'

const { url } = await testDatabase()
const zone = 'Pacific/Auckland'
const today = wallClock(new Date().toISOString(), zone).day
const tomorrow = daysBefore(today, -1)

let practice: TestPractice
beforeEach(async () => {
  practice = await testPractice(url, { zone, condition: 'neck-pain' })
})

const show = (day: string | null = null) => practice.therapist.dashboard.today.show({ day })

/** An instant on the practice's wall, in minutes after midnight. */
function wall(day: string, minutes: number): string {
  return new Date(Date.parse(startOfDay(day, zone)) + minutes * 60_000).toISOString()
}

async function book(
  minutes: number,
  change: Partial<Appointment> & { day?: string } = {},
  { practiceId, patient, therapist }: TestPractice['elsewhere'] = practice,
) {
  const { day = today, ...rest } = change
  const appointment: Appointment = {
    id: randomUUID(),
    patientId: patient.id,
    memberId: therapist.id,
    startsAt: wall(day, minutes),
    endsAt: wall(day, minutes + 45),
    status: 'booked',
    ...rest,
  }
  await enterPractice(practice.db, practiceId, (trx, entered) =>
    trx.insertInto('appointment').values(toRow(entered, appointment)).execute(),
  )
  return appointment.id
}

async function visit(
  startedAt: string,
  change: { appointmentId?: string; charted?: boolean } = {},
) {
  const { practiceId, patient, therapist } = practice
  const id = randomUUID()
  await enterPractice(practice.db, practiceId, (trx, entered) =>
    openVisit(trx, entered, {
      id,
      patientId: patient.id,
      episodeId: patient.episodeId,
      planId: null,
      appointmentId: change.appointmentId ?? null,
      memberId: therapist.id,
      startedAt,
      minutes: 45,
      note: { subjective: '', objective: '', assessment: '', plan: '' },
      ledger: [],
      chartedAt: change.charted ? startedAt : null,
      version: 1,
    }),
  )
  return id
}

describe('the practice’s day', () => {
  test('is refused to whom is not signed in, and to patients', async () => {
    for (const { dashboard } of [practice.signedOut, practice.patient])
      await expect(dashboard.today.show({ day: null })).rejects.toMatchObject({
        code: 'UNAUTHORIZED',
      })
  })

  test.each(['2026-02-30', 'tomorrow', '2026-11-22T10:00:00Z', ''])(
    'is refused for a day that is none: "%s"',
    async (day) => {
      await expect(show(day)).rejects.toMatchObject({
        code: 'BAD_REQUEST',
        cause: { issues: expect.arrayContaining([expect.objectContaining({ path: ['day'] })]) },
      })
    },
  )

  test('holds nothing of the practice next door', async () => {
    await book(600)
    expect(await practice.elsewhere.therapist.dashboard.today.show({ day: null })).toEqual({
      day: today,
      today,
      rows: [],
      uncharted: [],
      tasks: [],
      expiring: [],
    })
  })

  test('is today on the practice’s wall unless another is asked for', async () => {
    expect(await show()).toMatchObject({ day: today, today })
    expect(await show(tomorrow)).toMatchObject({ day: tomorrow, today })
  })

  test('begins and ends at the practice’s midnight', async () => {
    const first = await book(0)
    const last = await book(22 * 60)
    await book(-30)
    const next = await book(0, { day: tomorrow })
    expect((await show()).rows.map(({ appointmentId }) => appointmentId)).toEqual([first, last])
    expect((await show(tomorrow)).rows.map(({ appointmentId }) => appointmentId)).toEqual([next])
  })

  test('is in the order of time, with everybody’s visits and no cancelled one', async () => {
    const { owner, otherPatient } = practice
    const late = await book(900)
    const early = await book(540, { memberId: owner.id, patientId: otherPatient.id })
    await book(600, { status: 'cancelled' })
    const missed = await book(700, { status: 'missed' })
    const { rows } = await show()
    expect(rows.map(({ appointmentId, status }) => [appointmentId, status])).toEqual([
      [early, 'booked'],
      [missed, 'missed'],
      [late, 'booked'],
    ])
  })

  test('says when, who, for what and with whom', async () => {
    const { patient, therapist } = practice
    const appointmentId = await book(570)
    const { rows } = await show()
    expect(rows).toEqual([
      {
        appointmentId,
        status: 'booked',
        startsAt: wall(today, 570),
        time: wallClock(wall(today, 570), zone).time,
        minutes: 45,
        memberId: therapist.id,
        memberName: 'Tess Brandt',
        patientId: patient.id,
        patientName: 'Paula Moreno',
        condition: 'Chronic neck pain',
        visit: { number: 1, planned: null },
        visitId: null,
        changes: [],
        flags: [{ tone: 'attention', text: 'No plan yet: assessment due' }],
        safety: { blocked: false, level: 0 },
      },
    ])
  })

  test('counts the visits of the episode and names the one that is open', async () => {
    await visit(wall(daysBefore(today, 14), 600), { charted: true })
    await visit(wall(daysBefore(today, 7), 600), { charted: true })
    const appointmentId = await book(600, { status: 'arrived' })
    const visitId = await visit(wall(today, 605), { appointmentId })
    const [row] = (await show()).rows
    expect(row).toMatchObject({ visit: { number: 3 }, visitId })
  })

  test('lists the visits of earlier days that are still to chart, and not today’s', async () => {
    const { patient, therapist } = practice
    const day = daysBefore(today, 3)
    const visitId = await visit(wall(day, 1000))
    await visit(wall(day, 600), { charted: true })
    await visit(wall(today, 1))
    expect((await show()).uncharted).toEqual([
      { visitId, patientId: patient.id, patientName: 'Paula Moreno', memberId: therapist.id, day },
    ])
  })
})
