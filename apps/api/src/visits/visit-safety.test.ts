import { randomUUID } from 'node:crypto'
import type { FactKindId } from '@healing-touch/domain/safety/fact-kinds.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { toRow } from '../appointments/store.ts'
import { enterPractice } from '../db/enter.ts'
import { testAnswer } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPractice, testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
let practice: TestPractice
beforeEach(async () => {
  practice = await testPractice(url)
})

const none = { pain: null, calm: null, stress: null }
const scores = { before: none, after: none }
const note = { subjective: '', objective: '', assessment: '', plan: '' }
const soft = {
  region: 'low-back',
  side: 'left',
  technique: 'swedish',
  minutes: 20,
  pressure: 2,
} as const
const deep = { ...soft, technique: 'deep-tissue', pressure: 4 } as const
const day = 24 * 60

async function openedBefore(minutes: number): Promise<string> {
  const { db, practiceId, therapist, patient } = practice
  const start = Date.now() - minutes * 60_000
  const appointment = {
    id: randomUUID(),
    patientId: patient.id,
    memberId: therapist.id,
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + 3_600_000).toISOString(),
    status: 'booked' as const,
  }
  await enterPractice(db, practiceId, (trx, entered) =>
    trx.insertInto('appointment').values(toRow(entered, appointment)).execute(),
  )
  const open = { id: randomUUID(), patientId: patient.id, appointmentId: appointment.id }
  const answer = await therapist.dashboard.visits.open(open)
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value.visitId
}

const says = (...kinds: FactKindId[]) =>
  practice.patient.portal.safety.answer({
    id: randomUUID(),
    answers: kinds.map((kind) => testAnswer(kind)),
  })
const save = (visitId: string, ledger: readonly object[], change: object = {}) =>
  practice.therapist.dashboard.visits.save({
    visitId,
    entry: { note, ledger: ledger as never, minutes: 60, version: 1, finish: false, ...change },
    scores,
  })

describe('a chart is not saved', () => {
  test('without a reason where the day allows something with one only', async () => {
    await says('anticoagulant')
    const visitId = await openedBefore(0)
    expect(await save(visitId, [soft, { ...deep, side: 'right' }])).toMatchObject({
      ok: false,
      refusal: { kind: 'unsafe', line: 2, refusal: { kind: 'technique-out' } },
    })
    const { visit } = await practice.therapist.dashboard.visits.read({ visitId })
    expect(visit).toMatchObject({ ledger: [], version: 1 })
  })

  test('by the front desk, with or without a reason', async () => {
    const visitId = await openedBefore(0)
    const { visits } = practice.frontDesk.dashboard
    const ledger = [{ ...soft, despite: 'The doctor said so.' }]
    const entry = { note, ledger, minutes: 60, version: 1, finish: false }
    await expect(visits.save({ visitId, entry, scores })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  test('with a reason that says nothing', async () => {
    await says('anticoagulant')
    const visitId = await openedBefore(0)
    await expect(save(visitId, [{ ...deep, despite: ' ' }])).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('despite'),
    })
  })

  test('as if nothing were wrong, on a day with no massage at all', async () => {
    const visitId = await openedBefore(0)
    await says('saddle-numbness')
    const { safety, due } = await practice.therapist.dashboard.visits.read({ visitId })
    expect(safety).toMatchObject({ session: { blocked: true, because: ['R01'] } })
    expect(due.kinds).not.toContain('saddle-numbness')
    expect(await save(visitId, [soft])).toMatchObject({
      refusal: { kind: 'unsafe', line: 1, override: 'none', refusal: { kind: 'session-blocked' } },
    })
    // a note says why nothing was done
    const words = { note: { ...note, subjective: 'Sent to hospital.' }, finish: true }
    expect(await save(visitId, [], words)).toMatchObject({ ok: true })
  })
})

describe('a chart keeps', () => {
  test('the reason beside the line it is for', async () => {
    await says('anticoagulant')
    const visitId = await openedBefore(0)
    const line = { ...deep, despite: 'Her doctor agreed on the phone today.' }
    expect(await save(visitId, [line])).toMatchObject({ ok: true })
    const { visit } = await practice.therapist.dashboard.visits.read({ visitId })
    expect(visit.ledger).toEqual([line])
  })

  test('what is allowed that day, whatever was said after it', async () => {
    const yesterday = await openedBefore(day)
    const today = await openedBefore(0)
    await says('saddle-numbness')
    const { safety } = await practice.therapist.dashboard.visits.read({ visitId: yesterday })
    expect(safety.session.blocked).toBe(false)
    expect(await save(yesterday, [soft])).toMatchObject({ ok: true })
    expect(await save(today, [soft])).toMatchObject({ refusal: { kind: 'unsafe' } })
  })
})
