import { randomUUID } from 'node:crypto'
import type { OutcomeEntry } from '@healing-touch/domain/outcomes/outcome.ts'
import { describe, expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPerson, testPractice } from '../db/test-practice.ts'
import { outcomesOf } from './store.ts'

const { url } = await testDatabase()
const { db, practiceId, therapist, owner, frontDesk, patient, otherPatient, elsewhere, signedOut } =
  await testPractice(url)

const peg: OutcomeEntry = {
  instrument: 'peg',
  variant: null,
  side: null,
  answers: { pain: 7, enjoyment: 6, activity: 8 },
  at: '2026-03-02T09:00:00.000Z',
  moment: null,
}

describe('recording an outcome is refused', () => {
  test('to somebody who is not signed in, and to the patient at this door', async () => {
    await expect(record(signedOut, peg)).rejects.toThrow('Please sign in.')
    await expect(record(patient, peg)).rejects.toThrow('Please sign in.')
  })

  test('to the front desk', async () => {
    await expect(record(frontDesk, peg)).rejects.toThrow('Only a therapist can do that.')
  })

  test('to a therapist next door, in the words of a patient who does not exist', async () => {
    await expect(record(elsewhere.therapist, peg)).rejects.toThrow("We couldn't find that.")
    await expect(record(therapist, peg, { patientId: randomUUID() })).rejects.toThrow(
      "We couldn't find that.",
    )
  })

  test.each([
    ['a field that nobody knows', { entry: { ...peg, mood: 3 } }, ''],
    ['a time that is none', { entry: { ...peg, at: 'this morning' } }, 'entry.at'],
    [
      'an answer that is no number',
      { entry: { ...peg, answers: { pain: 'a lot' } } },
      'entry.answers.pain',
    ],
    ['an id that is none', { id: '1' }, 'id'],
  ])('for %s, before anything is read', async (_, wrong, field) => {
    const input = { id: randomUUID(), patientId: patient.id, entry: peg, ...wrong }
    // what a client of another build might send
    const error = await therapist.dashboard.outcomes
      .record(input as Parameters<typeof therapist.dashboard.outcomes.record>[0])
      .catch((problem: unknown) => problem)
    expect(error).toMatchObject({ code: 'BAD_REQUEST' })
    expect(fieldsOf(error).some((found) => found.startsWith(field))).toBe(true)
  })

  test.each([
    ['an instrument that is not in the catalogue', { instrument: 'guess' }, 'unknown-instrument'],
    ['a variant that the instrument needs', { instrument: 'goniometry' }, 'variant-needed'],
    ['a side that the movement needs', neckRotation(null, 60), 'side-needed'],
    [
      'an answer that is missing',
      { answers: { pain: 7, enjoyment: 6, activity: null } },
      'missing-items',
    ],
    [
      'an answer off its scale',
      { answers: { pain: 11, enjoyment: 6, activity: 8 } },
      'out-of-range',
    ],
    ['a time that has not come', { at: '2096-01-01T00:00:00.000Z' }, 'future'],
  ])('for %s, as an answer that the screen words', async (_, change, kind) => {
    const answer = await record(therapist, { ...peg, ...change })
    expect(!answer.ok && answer.refusal.kind).toBe(kind)
    expect(await stored()).toEqual([])
  })
})

describe('recording an outcome', () => {
  test('keeps it on the chart with its score, who recorded it and when', async () => {
    const id = randomUUID()
    const answer = await record(therapist, peg, { id })
    expect(answer).toMatchObject({
      ok: true,
      value: {
        ...{ id, patientId: patient.id, score: 7, recordedBy: 'therapist', corrects: null },
        memberId: therapist.id,
      },
    })
    expect(await stored()).toEqual([answer.ok && answer.value])
    expect(await stored(otherPatient.id)).toEqual([])
  })

  test('twice with the same id records it once and answers the same', async () => {
    const id = randomUUID()
    const entry = { ...peg, at: '2026-03-09T09:00:00.000Z' }
    const first = await record(therapist, entry, { id })
    // the screen's clock has moved on by the second try
    const second = await record(therapist, { ...entry, at: '2026-03-09T09:00:20.000Z' }, { id })
    expect(second).toEqual(first)
    expect((await stored()).filter((outcome) => outcome.id === id)).toHaveLength(1)
  })

  test('twice with the same id and other answers says so, and keeps the first', async () => {
    const id = randomUUID()
    const entry = { ...peg, at: '2026-03-16T09:00:00.000Z' }
    await record(therapist, entry, { id })
    const changed = { ...entry, answers: { pain: 1, enjoyment: 1, activity: 1 } }
    await expect(record(therapist, changed, { id })).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await stored()).find((outcome) => outcome.id === id)).toMatchObject({ score: 7 })
  })

  test('with the id of another patient’s outcome saves nothing', async () => {
    const id = randomUUID()
    await record(therapist, peg, { id, patientId: otherPatient.id })
    const again = record(therapist, { ...peg, at: '2026-03-17T09:00:00.000Z' }, { id })
    await expect(again).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('at an instant that the series already has is refused, on the other side it is not', async () => {
    expect(await record(owner, neckRotation('left', 50))).toMatchObject({ ok: true })
    expect(await record(owner, neckRotation('left', 55))).toMatchObject({
      ok: false,
      refusal: { kind: 'same-instant' },
    })
    expect(await record(owner, neckRotation('right', 70))).toMatchObject({ ok: true })
  })

  test('of a movement says how it was measured, and unlike readings are series of their own', async () => {
    const inWay = (way: string, degrees: number) => ({
      ...neckRotation('left', degrees),
      variant: `cervical-rotation-${way}`,
    })
    expect(await record(owner, inWay('active-goniometer-floating', 60))).toMatchObject({
      ok: false,
      refusal: { kind: 'unknown-variant' },
    })
    for (const way of ['active-goniometer-sitting', 'passive-inclinometer-supine'])
      expect(await record(owner, inWay(way, 60))).toMatchObject({ ok: true })
    const chart = await owner.dashboard.people.chart({ patientId: patient.id })
    const measured = chart.purposes.flatMap(({ measured }) => measured)
    const names = measured.map(({ name }) => name)
    expect(names).toContain('Left neck rotation (active, goniometer, sitting)')
    expect(names).toContain('Left neck rotation (passive, inclinometer, lying on the back)')
  })

  test('before the last reading of its series is refused, and says which', async () => {
    const pain = { ...peg, instrument: 'nprs', variant: 'now', answers: { pain: 5 } }
    const of = (at: string) => record(therapist, { ...pain, at })
    expect(await of('2026-03-20T09:00:00.000Z')).toMatchObject({ ok: true })
    expect(await of('2026-03-19T09:00:00.000Z')).toMatchObject({
      ok: false,
      refusal: {
        kind: 'not-in-series',
        because: { kind: 'out-of-order', index: 1, after: '2026-03-20T09:00:00.000Z' },
      },
    })
  })

  test('of activities follows the ones that were named first', async () => {
    const psfs = (at: string, answers: OutcomeEntry['answers']) =>
      record(therapist, { ...peg, instrument: 'psfs', answers, at })
    const first = { 'Lift my child': 2, 'Sleep through': 4, 'Sit at a desk': 3 }
    expect(await psfs('2026-03-01T08:00:00.000Z', first)).toMatchObject({
      ok: true,
      value: { score: 3 },
    })
    expect(
      await psfs('2026-04-01T08:00:00.000Z', { 'Run a mile': 9, Swim: 9, Dance: 9 }),
    ).toMatchObject({ ok: false })
    const later = { 'Lift my child': 6, 'Sleep through': 6, 'Sit at a desk': 6 }
    expect(await psfs('2026-04-01T08:00:00.000Z', later)).toMatchObject({
      ok: true,
      value: { score: 6 },
    })
  })

  test('shows on the chart, under the purpose that it measures', async () => {
    const chart = await therapist.dashboard.people.chart({ patientId: patient.id })
    const measured = chart.purposes.flatMap(({ measured }) => measured)
    expect(JSON.stringify(measured)).toContain('peg')
  })

  test('shows on the chart when it measures none of the purposes, too', async () => {
    const at = '2026-05-01T09:00:00.000Z'
    await record(therapist, { ...peg, instrument: 'pgic', answers: { change: 6 }, at })
    const { others } = await therapist.dashboard.people.chart({ patientId: patient.id })
    expect(others).toMatchObject([{ key: 'pgic', readings: [{ at, value: 6 }] }])
  })
})

type Recording = { id?: string; patientId?: string }

function record(
  person: Pick<TestPerson, 'dashboard'>,
  entry: OutcomeEntry,
  { id = randomUUID(), patientId = patient.id }: Recording = {},
) {
  return person.dashboard.outcomes.record({ id, patientId, entry })
}

function neckRotation(side: 'left' | 'right' | null, degrees: number): OutcomeEntry {
  const answers = { 'reading-1': degrees, 'reading-2': degrees, 'reading-3': degrees }
  return { ...peg, instrument: 'goniometry', variant: 'cervical-rotation', side, answers }
}

function stored(patientId = patient.id) {
  return enterPractice(db, practiceId, (trx, entered) => outcomesOf(trx, entered, [patientId]))
}

function fieldsOf(error: unknown): string[] {
  if (!(error instanceof Error) || !(error.cause instanceof Error)) return []
  const { issues } = error.cause as Error & { issues?: { path: PropertyKey[] }[] }
  return (issues ?? []).map(({ path }) => path.join('.'))
}
