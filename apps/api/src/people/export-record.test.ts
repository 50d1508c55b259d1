import { describe, expect, test } from 'vitest'
import { testCare } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, practiceId, owner, therapist, patient, otherPatient } = practice
const ours = await testCare(db, practice)
const others = await testCare(db, { practiceId, therapist, patient: otherPatient })
const { json, page } = await owner.dashboard.people.export({ patientId: patient.id })
const record = JSON.parse(json)

describe('the file about one patient', () => {
  test('says what it is, from whom and about whom', () => {
    expect(record).toMatchObject({
      format: 'healing-touch-record',
      version: 1,
      exportedBy: owner.name,
      practice: { name: 'Linden Street' },
      patient: { id: patient.id, given_name: 'Paula', family_name: 'Moreno' },
    })
  })

  test.each([
    ['episode', patient.episodeId],
    ['assessment', ours.assessmentId],
    ['plan', ours.planId],
    ['appointment', ours.appointmentId],
    ['visit', ours.visitId],
    ['check_in', ours.checkInId],
    ['routine', ours.routineId],
    ['safety_review', ours.reviewId],
  ])('has every %s', (table, id) => {
    expect(record.record[table].map((row: { id: string }) => row.id)).toContain(id)
  })

  test.each(['pain_map', 'outcome', 'safety_fact'])('has its %s', (table) => {
    expect(record.record[table].length).toBeGreaterThan(0)
  })

  test('has who opened the record', () => {
    expect(record.access).toContainEqual(
      expect.objectContaining({ who: therapist.name, what: 'dashboard/plans.accept' }),
    )
  })

  test('has nothing of anybody else', () => {
    for (const id of [otherPatient.id, others.planId, others.visitId, others.assessmentId])
      expect(`${json}${page}`).not.toContain(id)
    expect(page).not.toContain('Oskar')
  })

  test('ends with nothing of how people sign in', () => {
    expect(json).not.toMatch(/password|token|hash|session/i)
  })
})

describe('the page to read', () => {
  test('names people, measures and places instead of ids and codes', () => {
    expect(page).toContain('<h1>Record of Paula Moreno</h1>')
    for (const word of [
      therapist.name,
      'Chronic neck pain',
      'Linden Street',
      'recorded safety answers',
    ])
      expect(page).toContain(word)
    expect(page).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  })

  test('brings nothing from elsewhere and runs nothing', () => {
    expect(page).not.toMatch(/<script|src=|href=|@import|url\(/)
  })

  test('shows what somebody typed as text, not as a page', async () => {
    const nasty = '<img src=x onerror=alert(1)>"\'&'
    await therapist.dashboard.visits.save({
      visitId: ours.visitId,
      entry: { ...(await chart()), note: { ...(await chart()).note, subjective: nasty } },
      scores: { before: none, after: none },
    })
    const again = await owner.dashboard.people.export({ patientId: patient.id })
    expect(again.page).not.toContain('<img')
    expect(again.page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;')
    expect(JSON.parse(again.json).record.visit[0].note.subjective).toBe(nasty)
  })
})

const none = { pain: null, calm: null, stress: null }

async function chart() {
  const { visit } = await therapist.dashboard.visits.read({ visitId: ours.visitId })
  return {
    minutes: visit.minutes,
    note: visit.note,
    ledger: visit.ledger,
    version: visit.version,
    finish: false,
  }
}
