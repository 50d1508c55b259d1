import { randomUUID } from 'node:crypto'
import type { Assessment } from '@healing-touch/domain/plans/assessment.ts'
import { describe, expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { episodesOf } from '../people/store.ts'
import { routinesOf } from '../self-care/store.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, practiceId, therapist, owner, frontDesk, patient, otherPatient, elsewhere, signedOut } =
  practice

const assessment: Assessment = {
  conditions: ['low-back-pain'],
  painMap: {
    mapVersion: 1,
    marks: [
      { region: 'low-back', side: 'left', intensity: 7, qualities: ['aching'] },
      { region: 'low-back', side: 'right', intensity: 4, qualities: [] },
    ],
  },
  painPastWeek: 7,
  irritability: 'low',
  activities: [
    { activity: 'Lift my daughter', rating: 2 },
    { activity: 'Sit at my desk', rating: 4 },
    { activity: 'Sleep through', rating: 3 },
  ],
  stress: 6,
  sleep: 4,
  stiffnessMinutes: 30,
  visitMinutes: 60,
  pressureWish: 3,
  unwanted: ['deep-tissue'],
  hypotheses: [],
  findings: 'Guarded on bending.',
}

function assess(who: typeof therapist, patientId: string, change: Partial<Assessment> = {}) {
  const content = { ...assessment, ...change }
  return who.dashboard.plans.assess({ id: randomUUID(), patientId, assessment: content })
}

async function suggested(patientId: string) {
  const { suggestion, versions } = await therapist.dashboard.plans.read({ patientId })
  if (!suggestion?.ok) throw new Error('no suggestion')
  return { content: suggestion.value, readVersion: versions[0]?.version ?? 0 }
}

async function acceptSuggestion(patientId: string, id: string = randomUUID()) {
  const read = await suggested(patientId)
  return therapist.dashboard.plans.accept({
    id,
    patientId,
    entry: { basis: 'suggestion', reason: null, ...read },
  })
}

const inside = <Value>(read: Parameters<typeof enterPractice<Value>>[2]) =>
  enterPractice(db, practiceId, read)

describe('refusals', () => {
  test('plans are for members, and only those who treat write them', async () => {
    await expect(assess(signedOut as never, patient.id)).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
    await expect(patient.dashboard.plans.read({ patientId: patient.id })).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
    await expect(assess(frontDesk, patient.id)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  test("another practice's patient and an unknown one look the same", async () => {
    for (const patientId of [elsewhere.patient.id, randomUUID()]) {
      const nothing = { code: 'NOT_FOUND', message: "We couldn't find that." }
      const { plans } = therapist.dashboard
      await expect(plans.read({ patientId })).rejects.toMatchObject(nothing)
      await expect(plans.assessment({ patientId })).rejects.toMatchObject(nothing)
      await expect(plans.draft({ patientId })).rejects.toMatchObject(nothing)
      await expect(assess(therapist, patientId)).rejects.toMatchObject(nothing)
      await expect(
        plans.setStatus({ patientId, planId: randomUUID(), action: 'close' }),
      ).rejects.toMatchObject(nothing)
    }
  })

  test('bad input names its field', async () => {
    await expect(assess(therapist, patient.id, { painPastWeek: 11 })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    const twice = await assess(therapist, patient.id, { conditions: ['gout'] })
    expect(twice).toMatchObject({
      ok: false,
      refusal: { kind: 'unknown-condition', field: 'conditions', condition: 'gout' },
    })
    expect(await assess(therapist, patient.id, { painPastWeek: 5.5 })).toMatchObject({
      ok: false,
      refusal: { kind: 'measure', field: 'painPastWeek' },
    })
  })

  test('without an assessment there is nothing to accept', async () => {
    await assess(therapist, otherPatient.id)
    const { content } = await suggested(otherPatient.id)
    const entry = { basis: 'current' as const, reason: null, readVersion: 0, content }
    expect(
      await therapist.dashboard.plans.accept({
        id: randomUUID(),
        patientId: otherPatient.id,
        entry,
      }),
    ).toMatchObject({ ok: false, refusal: { kind: 'nothing-to-accept' } })
  })
})

describe('assess', () => {
  test('keeps the assessment, its map and what was measured, once', async () => {
    const id = randomUUID()
    const twice = { id, patientId: patient.id, assessment }
    const first = await therapist.dashboard.plans.assess(twice)
    expect(first).toMatchObject({ ok: true, value: { id, episodeId: patient.episodeId } })
    expect(await therapist.dashboard.plans.assess(twice)).toEqual(first)

    const outcomes = await inside((trx, practice) => outcomesOf(trx, practice, [patient.id]))
    expect(
      outcomes.map(({ instrument, variant, score, recordedBy }) => ({
        series: [instrument, variant].join(' ').trim(),
        score,
        recordedBy,
      })),
    ).toEqual(
      expect.arrayContaining([
        { series: 'nprs average-week', score: 7, recordedBy: 'therapist' },
        { series: 'psfs', score: 3, recordedBy: 'therapist' },
        { series: 'stress-nrs', score: 6, recordedBy: 'therapist' },
        { series: 'sleep-nrs', score: 4, recordedBy: 'therapist' },
        { series: 'morning-stiffness', score: 30, recordedBy: 'therapist' },
      ]),
    )
    expect(outcomes).toHaveLength(5)
    const screen = await therapist.dashboard.plans.assessment({ patientId: patient.id })
    expect(screen).toMatchObject({
      painMap: { value: assessment.painMap },
      painPastWeek: { value: 7 },
      last: { content: { findings: 'Guarded on bending.' } },
      activities: expect.arrayContaining(['Lift my daughter', 'Sit at my desk', 'Sleep through']),
    })
  })

  test('the same id with other answers is refused, not dropped', async () => {
    const id = randomUUID()
    const entry = { id, patientId: patient.id, assessment }
    await therapist.dashboard.plans.assess(entry)
    const other = { ...entry, assessment: { ...assessment, findings: 'Something else.' } }
    expect(await therapist.dashboard.plans.assess(other)).toMatchObject({
      ok: false,
      refusal: { kind: 'saved-before' },
    })
  })
})

describe('accept', () => {
  test('as suggested: one version, with its self-care as routines, however often it is sent', async () => {
    await assess(therapist, patient.id)
    const id = randomUUID()
    const read = await suggested(patient.id)
    const entry = { basis: 'suggestion' as const, reason: null, ...read }
    const send = () => therapist.dashboard.plans.accept({ id, patientId: patient.id, entry })
    const answer = await send()
    await send()
    expect(answer).toMatchObject({
      ok: true,
      value: {
        suggestion: null,
        versions: [{ id, version: 1, status: 'active', changeReason: null, by: 'Tess Brandt' }],
        review: { decision: 'continue', due: false },
      },
    })
    const routines = await inside((trx, practice) => routinesOf(trx, practice, patient.id))
    expect(routines.map(({ selfCare, endsOn }) => [selfCare, endsOn]).sort()).toEqual(
      read.content.selfCare.map(({ selfCare }) => [selfCare, null]).sort(),
    )
  })

  test('the same id with another plan is refused, not dropped', async () => {
    const [current] = (await therapist.dashboard.plans.read({ patientId: patient.id })).versions
    if (!current) throw new Error('no plan')
    const { id, version, content } = current
    const send = (weeks: number, readVersion: number) =>
      therapist.dashboard.plans.accept({
        id,
        patientId: patient.id,
        entry: {
          basis: 'current',
          readVersion,
          content: { ...content, dose: { ...content.dose, weeks } },
          reason: 'Needs longer',
        },
      })
    const saved = content.dose.weeks
    expect(await send(saved, version - 1)).toMatchObject({ ok: true })
    for (const other of [await send(saved + 1, version - 1), await send(saved, version)])
      expect(other).toMatchObject({ ok: false, refusal: { kind: 'stale', saved: version } })
  })

  test('a change needs its reason, and a pressure above the limit is refused in words', async () => {
    const { versions } = await therapist.dashboard.plans.read({ patientId: patient.id })
    const [current] = versions
    if (!current) throw new Error('no plan')
    const { content } = current
    const accept = (changed: typeof content, reason: string | null) =>
      therapist.dashboard.plans.accept({
        id: randomUUID(),
        patientId: patient.id,
        entry: { basis: 'current', readVersion: current.version, content: changed, reason },
      })
    const without = { ...content, selfCare: content.selfCare.slice(1) }
    expect(await accept(without, null)).toMatchObject({
      ok: false,
      refusal: { kind: 'reason-needed', field: 'changeReason' },
    })
    const firm = content.techniques.map((one) => ({ ...one, pressure: 5 }))
    expect(await accept({ ...content, techniques: firm }, 'Likes it firm')).toMatchObject({
      ok: false,
      refusal: { kind: 'too-firm', field: 'techniques' },
    })
    expect(await accept(without, 'No time for all of it')).toMatchObject({
      ok: true,
      value: {
        versions: [
          { version: 2, status: 'active', changeReason: 'No time for all of it' },
          { version: 1, status: 'closed' },
        ],
      },
    })
  })

  test('two editors: the second gets a plain message, and the first version stays', async () => {
    const { versions } = await therapist.dashboard.plans.read({ patientId: patient.id })
    const [current] = versions
    if (!current) throw new Error('no plan')
    const { content, version } = current
    const change = (who: typeof therapist, weeks: number) =>
      who.dashboard.plans.accept({
        id: randomUUID(),
        patientId: patient.id,
        entry: {
          basis: 'current',
          readVersion: version,
          content: { ...content, dose: { ...content.dose, weeks } },
          reason: `Now ${weeks} weeks`,
        },
      })
    const answers = await Promise.all([change(therapist, 5), change(owner, 6)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      refusal: { kind: 'stale', read: version, saved: version + 1 },
    })
    const after = await therapist.dashboard.plans.read({ patientId: patient.id })
    expect(after.versions.map((one) => one.version)).toEqual([3, 2, 1])
    expect(after.versions.filter(({ status }) => status === 'active')).toHaveLength(1)
  })
})

describe('status', () => {
  test('pauses, resumes, and closing ends the episode; the next assessment opens another', async () => {
    await assess(therapist, otherPatient.id)
    const accepted = await acceptSuggestion(otherPatient.id)
    const planId = accepted.ok ? accepted.value.versions[0]?.id : undefined
    if (planId === undefined) throw new Error('not accepted')
    const set = (action: 'pause' | 'resume' | 'close') =>
      therapist.dashboard.plans.setStatus({ patientId: otherPatient.id, planId, action })
    expect(await set('pause')).toMatchObject({ value: { versions: [{ status: 'paused' }] } })
    expect(await set('resume')).toMatchObject({ value: { versions: [{ status: 'active' }] } })
    expect(await set('close')).toMatchObject({
      value: { versions: [{ status: 'closed' }], review: null },
    })
    expect(await set('close')).toMatchObject({ ok: true })
    expect(await set('resume')).toMatchObject({ ok: false, refusal: { kind: 'closed' } })

    await assess(therapist, otherPatient.id)
    const episodes = await inside((trx, practice) => episodesOf(trx, practice, [otherPatient.id]))
    expect(episodes.map(({ condition, closedOn }) => [condition, closedOn === null])).toEqual(
      expect.arrayContaining([
        ['low-back-pain', true],
        ['neck-pain', false],
      ]),
    )
    const screen = await therapist.dashboard.plans.read({ patientId: otherPatient.id })
    expect(screen).toMatchObject({ versions: [], suggestion: { ok: true } })
  })
})
