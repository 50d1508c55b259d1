import { randomUUID } from 'node:crypto'
import { instruments } from '@healing-touch/domain/outcomes/instruments.ts'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toRow } from '../appointments/store.ts'
import { enter } from '../db/enter.ts'
import { testAnswer } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPerson, testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const { db, therapist, patient, otherPatient, elsewhere } = await testPractice(url)
const admin = new pg.Client(url)
beforeAll(async () => {
  await admin.connect()
  // as it is once patients may book for themselves: the lock has to hold on its own
  await admin.query('drop policy staff_insert on appointment')
})
afterAll(() => admin.end())

let hour = 8

async function book(who: TestPerson, door: 'portal' | 'dashboard', patientId: string) {
  const { sessionToken } = who
  hour += 2
  const start = Date.UTC(2027, 0, 4, hour)
  await enter(db, door, { sessionToken, reading: false }, async (trx, actor) => {
    if (!actor) throw new Error('Nobody is signed in.')
    const appointment = {
      id: randomUUID(),
      patientId,
      memberId: therapist.id,
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(start + 3_600_000).toISOString(),
      status: 'booked' as const,
    }
    await trx.insertInto('appointment').values(toRow(actor.practiceId, appointment)).execute()
  })
}

const says = (...kinds: Parameters<typeof testAnswer>[0][]) =>
  patient.portal.safety.answer({ id: randomUUID(), answers: kinds.map((kind) => testAnswer(kind)) })
const bookingOf = (who: TestPerson & { id: string }) => book(who, 'portal', who.id)
const locked = 'row-level security'

async function lookedAt() {
  for (const { id } of await therapist.dashboard.safety.tasks())
    await therapist.dashboard.safety.review({ reviewId: id, note: 'Called; seen today.' })
}

test('a patient books for themselves while nothing waits, and for nobody else', async () => {
  await bookingOf(patient)
  await expect(book(patient, 'portal', otherPatient.id)).rejects.toThrow(locked)
})

test('an answer that limits hands, or asks for a doctor in time, does not lock', async () => {
  await says('anticoagulant', 'inflammatory-back-pain')
  await bookingOf(patient)
})

test('one for which a doctor has two weeks locks, and says so', async () => {
  await says('night-pain')
  const { lock } = await patient.portal.safety.read()
  expect(lock).toMatchObject({ level: 'urgent', text: expect.stringContaining('within two weeks') })
  expect(await therapist.dashboard.safety.tasks()).toMatchObject([
    { level: 'urgent', rules: [{ rule: 'R03', level: 'urgent' }] },
  ])
  await expect(bookingOf(patient)).rejects.toThrow(locked)
  await says('motor-loss')
  expect((await patient.portal.safety.read()).lock).toMatchObject({ level: 'same-day' })
  await lookedAt()
  await bookingOf(patient)
})

test('a red answer locks their own booking, whatever they take back, until somebody has put a name to it', async () => {
  await says('saddle-numbness')
  await expect(bookingOf(patient)).rejects.toThrow(locked)
  await patient.portal.safety.answer({
    id: randomUUID(),
    answers: [testAnswer('saddle-numbness', 'absent')],
  })
  await expect(bookingOf(patient)).rejects.toThrow(locked)
  await bookingOf(otherPatient)
  await book(therapist, 'dashboard', patient.id)
  await lookedAt()
  await bookingOf(patient)
})

test('a nine on the PHQ-9 locks as well', async () => {
  const { form } = instruments.phq9
  const items = form.kind === 'items' ? form.items.map(({ id }) => id) : []
  const answers = { ...Object.fromEntries(items.map((item) => [item, 0])), 'better-off-dead': 1 }
  const at = new Date().toISOString()
  const outcomes = [{ instrument: 'phq9', variant: null, side: null, answers }]
  const checkIn = { id: randomUUID(), entry: { at, painMap: null, outcomes } }
  expect(await patient.portal.checkIns.record(checkIn)).toMatchObject({ ok: true })
  await expect(bookingOf(patient)).rejects.toThrow(locked)
  await lookedAt()
  await bookingOf(patient)
  expect(await patient.portal.checkIns.record(checkIn)).toMatchObject({ ok: true })
  expect(await therapist.dashboard.safety.tasks()).toEqual([])
})

test('what can wait two weeks waits behind an emergency', async () => {
  await says('heart-signs')
  await says('opioid-misuse')
  const levels = (await therapist.dashboard.safety.tasks()).map(({ level }) => level)
  expect(levels).toEqual(['emergency', 'urgent'])
  await lookedAt()
})

test('nobody opens the lock from outside, and no patient their own', async () => {
  await says('heart-signs')
  const [task] = await therapist.dashboard.safety.tasks()
  const close = (who: TestPerson, door: 'portal' | 'dashboard') =>
    enter(db, door, { sessionToken: who.sessionToken, reading: false }, async (trx) => {
      const { rows } = await sql`update safety_review set reviewed_at = now(), note = 'Fine.',
        reviewed_by = ${therapist.id} where id = ${task?.id ?? ''} returning id`.execute(trx)
      return rows.length
    })
  expect(await close(patient, 'portal')).toBe(0)
  expect(await close(elsewhere.therapist, 'dashboard')).toBe(0)
  await expect(bookingOf(patient)).rejects.toThrow(locked)
})
