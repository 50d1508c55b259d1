import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { procedures } from '../bad-input/procedures.ts'
import { testChart } from '../db/test-care.ts'
import { testSigned } from './test-signed.ts'

const signed = await testSigned()
const { owner, therapist, frontDesk, patient, otherPatient, elsewhere } = signed
const { admin, visitId, openId, amendmentId, privateWords, entry, amend } = signed

describe('an amendment', () => {
  test('is for those who treat, about this patient’s signed visit', async () => {
    await expect(amend({}, frontDesk)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(amend({}, patient)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    const nothing = { code: 'NOT_FOUND', message: "We couldn't find that." }
    await expect(amend({}, elsewhere.therapist)).rejects.toMatchObject(nothing)
    await expect(amend({ visitId: randomUUID() })).rejects.toMatchObject(nothing)
    await expect(amend({ patientId: otherPatient.id })).rejects.toMatchObject(nothing)
    expect(await amend({ visitId: openId })).toMatchObject({ refusal: { kind: 'not-signed' } })
  })

  test.each([
    ['no text', { ...entry, text: '  ' }, 'entry.text'],
    ['too much of it', { ...entry, text: 'x'.repeat(10_001) }, 'entry.text'],
    ['no reason', { ...entry, reason: '' }, 'entry.reason'],
  ])('with %s is refused where it is wrong', async (_, wrong, field) => {
    await expect(amend({ entry: wrong })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [{ path: field.split('.') }] },
    })
  })

  test('stands below the note, in the visit and in the chart, and the note stays', async () => {
    const shown = { id: amendmentId, ...entry, by: therapist.name, at: expect.any(String) }
    const screen = await owner.dashboard.visits.read({ visitId })
    expect(screen.amendments).toEqual([shown])
    expect(screen.visit.note.assessment).toBe(privateWords)
    const chart = await frontDesk.dashboard.people.chart({ patientId: patient.id })
    expect(chart.visits.find(({ id }) => id === visitId)?.amendments).toEqual([shown])
  })

  test('sent again, and twenty times at once, is one; other words under its id are refused', async () => {
    const id = randomUUID()
    const first = await amend({ id })
    const again = await Promise.all(Array.from({ length: 20 }, () => amend({ id })))
    expect(new Set([first, ...again].map((one) => JSON.stringify(one))).size).toBe(1)
    const saved = { refusal: { kind: 'saved-before' } }
    expect(await amend({ id, entry: { ...entry, text: 'Left.' } })).toMatchObject(saved)
    expect(await amend({ id }, owner)).toMatchObject(saved)
    const { rows } = await admin.query('select text from amendment where id = $1', [id])
    expect(rows).toEqual([{ text: entry.text }])
  })

  test('and the note are for those who treat: no answer of the portal holds a word of them', async () => {
    const reads = procedures.filter(
      ({ door, type, schema }) => door === 'portal' && type === 'query' && !schema,
    )
    expect(reads.length).toBeGreaterThan(3)
    for (const { path } of reads) {
      const call = path
        .split('.')
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], patient.portal)
      const answer = JSON.stringify(await (call as () => Promise<unknown>)())
      expect(answer, path).not.toContain('Between us')
      expect(answer, path).not.toContain(testChart.note.subjective)
    }
  })
})
