import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll } from 'vitest'
import { testCare, testChart } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPerson, type TestPractice, testPractice } from '../db/test-practice.ts'

const none = { pain: null, calm: null, stress: null }

type Amend = TestPerson['dashboard']['visits']['amend']
type Entry = { text: string; reason: string }

export type TestSigned = TestPractice & {
  readonly url: string
  readonly admin: pg.Client
  readonly visitId: string
  /** A visit whose chart is still open. */
  readonly openId: string
  readonly amendmentId: string
  readonly privateWords: string
  readonly entry: Entry
  readonly amend: (
    change?: Partial<Parameters<Amend>[0]>,
    who?: Pick<TestPerson, 'dashboard'>,
  ) => ReturnType<Amend>
}

/** A practice with a signed and amended visit of its patient, and PostgreSQL's superuser, for whom there are no walls. */
export async function testSigned(): Promise<TestSigned> {
  const { url } = await testDatabase()
  const practice = await testPractice(url)
  const { db, therapist, patient } = practice
  const admin = new pg.Client(url)
  await admin.connect()
  afterAll(() => admin.end())
  const { visitId: openId } = await testCare(db, practice)
  const privateWords = `Between us: ${randomUUID()}`
  const visitId = randomUUID()
  await therapist.dashboard.visits.open({
    id: visitId,
    patientId: patient.id,
    appointmentId: null,
  })
  const note = { ...testChart.note, assessment: privateWords }
  const saved = await therapist.dashboard.visits.save({
    visitId,
    entry: { ...testChart, note, version: 1, finish: true },
    scores: { before: { ...none, pain: 6 }, after: { ...none, pain: 3 } },
  })
  if (!saved.ok) throw new Error(saved.refusal.kind)
  const entry = { text: `${privateWords}, on the right.`, reason: 'Sides mixed up.' }
  const amend: TestSigned['amend'] = (change = {}, who = therapist) =>
    who.dashboard.visits.amend({
      id: randomUUID(),
      patientId: patient.id,
      visitId,
      entry,
      ...change,
    })
  const amendmentId = randomUUID()
  await amend({ id: amendmentId })
  return { ...practice, url, admin, visitId, openId, amendmentId, privateWords, entry, amend }
}
