import { randomUUID } from 'node:crypto'
import type { Assessment } from '@healing-touch/domain/plans/assessment.ts'
import type { VisitScores } from '@healing-touch/domain/visits/visit-scores.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { appointmentsOf, toRow } from '../appointments/store.ts'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { outcomesOf } from '../outcomes/store.ts'

const { url } = await testDatabase()
const { db, practiceId, therapist, owner, frontDesk, patient, otherPatient, elsewhere, signedOut } =
  await testPractice(url)

const empty = { pain: null, calm: null, stress: null }
const assessment: Assessment = {
  conditions: ['low-back-pain'],
  painMap: {
    mapVersion: 1,
    marks: [{ region: 'low-back', side: 'left', intensity: 6, qualities: [] }],
  },
  painPastWeek: 6,
  irritability: 'low',
  activities: [],
  stress: null,
  sleep: null,
  stiffnessMinutes: null,
  visitMinutes: 90,
  pressureWish: null,
  unwanted: [],
  hypotheses: [],
  findings: '',
}
const unscored: VisitScores = { before: empty, after: empty }
const note = { subjective: '', objective: '', assessment: '', plan: '' }
const line = {
  region: 'low-back',
  side: 'left',
  technique: 'swedish',
  minutes: 20,
  pressure: 2,
} as const

async function book(patientId: string, startsInMinutes: number, status: 'booked' | 'cancelled') {
  const start = Date.now() + startsInMinutes * 60_000
  const appointment = {
    id: randomUUID(),
    patientId,
    memberId: therapist.id,
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + 60 * 60_000).toISOString(),
    status,
  }
  await enterPractice(db, practiceId, (trx, practice) =>
    trx.insertInto('appointment').values(toRow(practice, appointment)).execute(),
  )
  return appointment.id
}

async function opened(patientId: string, appointmentId: string | null) {
  const answer = await therapist.dashboard.visits.open({
    id: randomUUID(),
    patientId,
    appointmentId,
  })
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value.visitId
}

function entry(change: object = {}) {
  return { note, ledger: [line], minutes: 60, version: 1, finish: false, ...change }
}

describe('refusals', () => {
  let visitId = ''
  beforeAll(async () => {
    visitId = await opened(otherPatient.id, null)
  })

  test('charts are for members, and only those who treat write them', async () => {
    const open = { id: randomUUID(), patientId: patient.id, appointmentId: null }
    await expect(signedOut.dashboard.visits.open(open)).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
    await expect(patient.dashboard.visits.read({ visitId })).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
    const save = { visitId, entry: entry(), scores: unscored }
    await expect(frontDesk.dashboard.visits.save(save)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  test("another practice's visit, patient and appointment look like unknown ones", async () => {
    const nothing = { code: 'NOT_FOUND', message: "We couldn't find that." }
    const { visits } = elsewhere.therapist.dashboard
    await expect(visits.read({ visitId })).rejects.toMatchObject(nothing)
    const save = { visitId, entry: entry(), scores: unscored }
    await expect(visits.save(save)).rejects.toMatchObject(nothing)
    for (const patientId of [patient.id, randomUUID()])
      await expect(
        visits.open({ id: randomUUID(), patientId, appointmentId: null }),
      ).rejects.toMatchObject(nothing)
  })

  test("another patient's appointment is not this patient's", async () => {
    const appointmentId = await book(otherPatient.id, 0, 'booked')
    await expect(opened(patient.id, appointmentId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('a cancelled appointment has no visit', async () => {
    const appointmentId = await book(patient.id, 0, 'cancelled')
    const open = { id: randomUUID(), patientId: patient.id, appointmentId }
    expect(await therapist.dashboard.visits.open(open)).toMatchObject({
      ok: false,
      refusal: { kind: 'called-off', status: 'cancelled' },
    })
  })

  test('a chart says what is wrong with it, and saves nothing', async () => {
    const save = (change: object, scores = unscored) =>
      therapist.dashboard.visits.save({ visitId, entry: entry(change), scores })
    const firm = { ...line, pressure: 5 }
    expect(await save({ ledger: [firm] })).toMatchObject({
      refusal: { kind: 'too-firm', line: 1, pressure: 5, most: 3 },
    })
    expect(await save({ minutes: 15 })).toMatchObject({
      refusal: { kind: 'too-long', charted: 20, minutes: 15 },
    })
    expect(await save({ ledger: [], finish: true })).toMatchObject({
      refusal: { kind: 'nothing-charted' },
    })
    expect(await save({ version: 7 })).toMatchObject({
      refusal: { kind: 'stale', read: 7, saved: 1 },
    })
    const eleven = { ...unscored, before: { ...empty, pain: 11 } }
    await expect(save({}, eleven)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const { visit, scores } = await therapist.dashboard.visits.read({ visitId })
    expect(visit).toMatchObject({ ledger: [], version: 1 })
    expect(scores).toEqual(unscored)
  })

  test('a visit that has not begun is not finished', async () => {
    const ahead = await opened(patient.id, await book(patient.id, 3 * 60, 'booked'))
    const save = { visitId: ahead, entry: entry({ finish: true }), scores: unscored }
    expect(await therapist.dashboard.visits.save(save)).toMatchObject({
      refusal: { kind: 'future' },
    })
  })
})

describe('a visit', () => {
  test('two taps, and a second try, open one', async () => {
    const appointmentId = await book(patient.id, -70, 'booked')
    const [first, second] = await Promise.all([
      opened(patient.id, appointmentId),
      opened(patient.id, appointmentId),
    ])
    expect(first).toBe(second)
    const walkIn = await opened(patient.id, null)
    expect(await opened(patient.id, null)).toBe(walkIn)
  })

  test('is charted, corrected and finished; then it stays as it is', async () => {
    const appointmentId = await book(patient.id, -70, 'booked')
    const visitId = await opened(patient.id, appointmentId)
    const save = (change: object, scores: typeof unscored | object) =>
      therapist.dashboard.visits.save({
        visitId,
        entry: entry(change),
        scores: { ...unscored, ...scores },
      })
    const before = { pain: 6, calm: 3, stress: 7 }
    expect(await save({}, { before })).toMatchObject({ value: { visit: { version: 2 } } })
    expect(await save({ version: 2 }, { before })).toMatchObject({ ok: true })
    const after = { pain: 4, calm: 7, stress: 3 }
    const corrected = { before: { ...before, pain: 5 }, after }
    expect(await save({ version: 3, finish: true }, corrected)).toMatchObject({
      ok: true,
      value: { visit: { version: 4 }, scores: corrected },
    })

    const outcomes = await enterPractice(db, practiceId, (trx, practice) =>
      outcomesOf(trx, practice, [patient.id]),
    )
    const ofVisit = outcomes.filter((one) => one.visitId === visitId)
    expect(ofVisit).toHaveLength(7)
    const pain = ofVisit.filter((one) => one.instrument === 'nprs' && one.moment === 'before')
    expect(pain.map(({ score }) => score).sort()).toEqual([5, 6])
    const [six, five] = pain.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))
    expect(five?.corrects).toBe(six?.id)

    expect(await save({ version: 4 }, corrected)).toMatchObject({
      ok: false,
      refusal: { kind: 'finished' },
    })
    const appointments = await enterPractice(db, practiceId, (trx, practice) =>
      appointmentsOf(trx, practice, [patient.id]),
    )
    expect(appointments.find(({ id }) => id === appointmentId)?.status).toBe('done')
    const screen = await therapist.dashboard.visits.read({ visitId })
    expect(screen.visit.chartedAt).not.toBeNull()
    expect(screen.scores).toEqual(corrected)
  })

  test('two people writing one chart: the second is told, and theirs is there to compare', async () => {
    const visitId = await opened(patient.id, await book(patient.id, -200, 'booked'))
    const write = (who: typeof therapist, subjective: string) =>
      who.dashboard.visits.save({
        visitId,
        entry: entry({ note: { ...note, subjective } }),
        scores: unscored,
      })
    const answers = await Promise.all([write(therapist, 'Slept well.'), write(owner, 'Tired.')])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const won = answers.find(({ ok }) => ok)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      refusal: {
        kind: 'stale',
        saved: 2,
        theirs: won?.ok && { visit: won.value.visit, scores: won.value.scores },
      },
    })
    const late = await write(therapist, 'Slept badly.')
    expect(late).toMatchObject({
      refusal: { kind: 'stale', theirs: { visit: won?.ok && won.value.visit } },
    })
  })

  test('opens with the plan, its cautions and the visit before', async () => {
    const { visitId: earlier } = await charted()
    const assessed = await therapist.dashboard.plans.assess({
      id: randomUUID(),
      patientId: patient.id,
      assessment,
    })
    expect(assessed.ok).toBe(true)
    const { suggestion } = await therapist.dashboard.plans.read({ patientId: patient.id })
    if (!suggestion?.ok) throw new Error('no suggestion')
    const planId = randomUUID()
    await therapist.dashboard.plans.accept({
      id: planId,
      patientId: patient.id,
      entry: { basis: 'suggestion', readVersion: 0, content: suggestion.value, reason: null },
    })
    const visitId = await opened(patient.id, await book(patient.id, -2, 'booked'))
    expect(await therapist.dashboard.visits.read({ visitId })).toMatchObject({
      patient: { name: 'Paula Moreno' },
      plan: { id: planId, version: 1 },
      last: { visit: { id: earlier }, scores: unscored },
      painful: [{ region: 'low-back', side: 'left' }],
      visit: { planId, minutes: 60 },
    })
    const { cautions } = await therapist.dashboard.visits.read({ visitId })
    expect(cautions).toEqual(suggestion.value.cautions)
  })
})

test('a visit that was opened before the plan was accepted follows that plan', async () => {
  const visitId = await opened(otherPatient.id, await book(otherPatient.id, -40, 'booked'))
  await therapist.dashboard.plans.assess({
    id: randomUUID(),
    patientId: otherPatient.id,
    assessment,
  })
  const { suggestion } = await therapist.dashboard.plans.read({ patientId: otherPatient.id })
  if (!suggestion?.ok) throw new Error('no suggestion')
  const planId = randomUUID()
  await therapist.dashboard.plans.accept({
    id: planId,
    patientId: otherPatient.id,
    entry: { basis: 'suggestion', readVersion: 0, content: suggestion.value, reason: null },
  })
  expect(await therapist.dashboard.visits.read({ visitId })).toMatchObject({ plan: { id: planId } })
  const save = { visitId, entry: entry({ finish: true }), scores: unscored }
  expect(await therapist.dashboard.visits.save(save)).toMatchObject({
    value: { visit: { planId } },
  })
})

async function charted() {
  const visitId = await opened(patient.id, await book(patient.id, -65, 'booked'))
  const save = { visitId, entry: entry({ finish: true }), scores: unscored }
  const answer = await therapist.dashboard.visits.save(save)
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return { visitId }
}
