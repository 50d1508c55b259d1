import { randomUUID } from 'node:crypto'
import { instruments } from '@healing-touch/domain/outcomes/instruments.ts'
import type { FactKindId } from '@healing-touch/domain/safety/fact-kinds.ts'
import { describe, expect, test } from 'vitest'
import { testAnswer } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const { therapist, owner, frontDesk, patient, otherPatient, elsewhere, signedOut } =
  await testPractice(url)

const seen = (kind: FactKindId, state: 'present' | 'absent' | 'unknown' = 'present') => ({
  ...testAnswer(kind, state),
  cleared: null,
})
const says = (who: typeof patient, ...kinds: FactKindId[]) =>
  who.portal.safety.answer({ id: randomUUID(), answers: kinds.map((kind) => testAnswer(kind)) })
const finds = (patientId: string, ...answers: ReturnType<typeof seen>[]) =>
  therapist.dashboard.safety.record({ id: randomUUID(), patientId, answers })
const screenOf = (patientId: string) => therapist.dashboard.safety.read({ patientId })

describe('refusals', () => {
  test('nobody who is not signed in', async () => {
    await expect(signedOut.portal.safety.read()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    await expect(signedOut.dashboard.safety.tasks()).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
  })

  test('a patient of another practice is not found', async () => {
    await expect(screenOf(elsewhere.patient.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(finds(elsewhere.patient.id, seen('fever-illness'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('the front desk reads and does not record', async () => {
    const answers = [seen('fever-illness')]
    const round = { id: randomUUID(), patientId: patient.id, answers }
    await expect(frontDesk.dashboard.safety.record(round)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  test('a day to come, named by its question', async () => {
    const answer = { ...testAnswer('surgery'), since: '2099-01-01' }
    expect(
      await patient.portal.safety.answer({ id: randomUUID(), answers: [answer] }),
    ).toMatchObject({
      ok: false,
      refusal: {
        kind: 'bad-answer',
        fact: 'surgery',
        messages: ['Since must not be after the day it was recorded.'],
      },
    })
  })

  test('one question answered twice', async () => {
    expect(await says(patient, 'fever-illness', 'fever-illness')).toMatchObject({
      ok: false,
      refusal: { kind: 'answered-twice', fact: 'fever-illness' },
    })
  })

  test('a second try with other answers', async () => {
    const id = randomUUID()
    const answers = [testAnswer('statin-muscle-pain', 'absent')]
    expect(await otherPatient.portal.safety.answer({ id, answers })).toMatchObject({ ok: true })
    expect(await otherPatient.portal.safety.answer({ id, answers })).toMatchObject({ ok: true })
    expect((await screenOf(otherPatient.id)).held).toHaveLength(1)
    expect(
      await otherPatient.portal.safety.answer({ id, answers: [testAnswer('statin-muscle-pain')] }),
    ).toMatchObject({ ok: false, refusal: { kind: 'saved-before' } })
  })
})

describe('what is asked', () => {
  test('is everything at first, and nothing of what was answered today', async () => {
    const { due, lock } = await elsewhere.patient.portal.safety.read()
    expect(due.intake).toBe(true)
    expect(due.triggers).toEqual([])
    expect(lock).toBeNull()
    expect(due.kinds).toContain('anticoagulant')
    const answers = due.kinds.map((kind) => testAnswer(kind, 'absent'))
    const after = await elsewhere.patient.portal.safety.answer({ id: randomUUID(), answers })
    expect(after).toMatchObject({
      ok: true,
      value: { due: { kinds: [], intake: false }, concern: { level: 0 } },
    })
  })
})

describe('a limit', () => {
  test('comes from an answer, says why, and goes when the therapist finds that it is not so', async () => {
    await says(patient, 'anticoagulant')
    const { safety, held } = await screenOf(patient.id)
    expect(held.map(({ kind, recordedBy }) => [kind, recordedBy])).toEqual([
      ['anticoagulant', 'patient'],
    ])
    expect(safety.sites['low-back.left']).toMatchObject({ state: 'light', most: 3 })
    expect(safety.limits.filter(({ rule }) => rule === 'C11')).toMatchObject([
      { because: ['anticoagulant'], effect: { do: 'cap-pressure', most: 3 } },
      { because: ['anticoagulant'], effect: { do: 'block-technique' } },
    ])
    const after = await finds(patient.id, seen('anticoagulant', 'absent'))
    expect(after).toMatchObject({ ok: true, value: { tasks: [] } })
    expect((await screenOf(patient.id)).safety.limits.some(({ rule }) => rule === 'C11')).toBe(
      false,
    )
  })
})

describe('a red answer', () => {
  test('blocks the session, tells the patient what to do now and asks for a named reviewer, once', async () => {
    expect(await says(otherPatient, 'saddle-numbness')).toMatchObject({
      ok: true,
      value: { lock: { level: 'emergency' }, concern: { level: 3 } },
    })
    await says(otherPatient, 'saddle-numbness', 'bladder-bowel')
    const { safety, tasks } = await screenOf(otherPatient.id)
    expect(safety.session).toEqual({ blocked: true, because: ['R01'] })
    expect(tasks).toMatchObject([{ level: 'emergency', rules: [{ rule: 'R01' }], reviewed: null }])
    const open = await frontDesk.dashboard.safety.tasks()
    expect(open.map(({ patient: { id } }) => id)).toEqual([otherPatient.id])
    expect((await otherPatient.portal.safety.read()).lock?.text).toContain('emergency')
  })

  test('stays when the patient takes it back, and the lock until somebody has put a name to it', async () => {
    const taken = testAnswer('saddle-numbness', 'absent')
    await otherPatient.portal.safety.answer({ id: randomUUID(), answers: [taken] })
    expect((await screenOf(otherPatient.id)).safety.session.blocked).toBe(true)
    await finds(otherPatient.id, seen('saddle-numbness', 'absent'), seen('bladder-bowel', 'absent'))
    expect((await screenOf(otherPatient.id)).safety.session.blocked).toBe(false)
    expect(await otherPatient.portal.safety.read()).toMatchObject({
      lock: { level: 'emergency' },
      concern: { level: 0 },
    })
  })

  test('is closed by name and with a word, and not a second time', async () => {
    const [task] = await therapist.dashboard.safety.tasks()
    const reviewId = task?.id ?? ''
    const { review } = therapist.dashboard.safety
    await expect(review({ reviewId, note: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(
      elsewhere.therapist.dashboard.safety.review({ reviewId, note: 'Not mine.' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const note = 'Called her: seen at the hospital, nothing pressed on.'
    const closed = { ok: true, value: { reviewed: { by: therapist.name, note } } }
    expect(await review({ reviewId, note })).toMatchObject(closed)
    expect(await review({ reviewId, note })).toMatchObject(closed)
    expect(await owner.dashboard.safety.review({ reviewId, note: 'Me too.' })).toEqual({
      ok: false,
      refusal: { kind: 'reviewed-before', by: therapist.name },
    })
    expect(await otherPatient.portal.safety.read()).toMatchObject({ lock: null })
    expect(await therapist.dashboard.safety.tasks()).toEqual([])
  })

  test('asks for another look when it is given anew', async () => {
    await says(otherPatient, 'bladder-bowel')
    expect(await therapist.dashboard.safety.tasks()).toMatchObject([
      { patient: { id: otherPatient.id }, rules: [{ rule: 'R01' }] },
    ])
  })
})

describe('thoughts of being better off dead', () => {
  const { form } = instruments.phq9
  const items = form.kind === 'items' ? form.items.map(({ id }) => id) : []
  const answers = { ...Object.fromEntries(items.map((item) => [item, 0])), 'better-off-dead': 1 }
  const phq9 = { instrument: 'phq9', variant: null, side: null, answers }

  test('ask for a talk on the same day, whatever the total', async () => {
    const at = new Date().toISOString()
    const entry = { at, painMap: null, outcomes: [phq9] }
    expect(await patient.portal.checkIns.record({ id: randomUUID(), entry })).toMatchObject({
      ok: true,
    })
    const [task] = (await screenOf(patient.id)).tasks
    expect(task).toMatchObject({ level: 'same-day', rules: [{ rule: 'R21' }], reviewed: null })
    expect((await patient.portal.safety.read()).lock).toMatchObject({ level: 'same-day' })
  })

  test('whoever writes the answers down', async () => {
    const { outcomes } = elsewhere.therapist.dashboard
    const at = new Date(Date.now() - 60_000).toISOString()
    const patientId = elsewhere.patient.id
    const entry = { ...phq9, at, moment: null }
    expect(await outcomes.record({ id: randomUUID(), patientId, entry })).toMatchObject({
      ok: true,
    })
    expect(await elsewhere.therapist.dashboard.safety.tasks()).toMatchObject([
      { patient: { id: patientId }, rules: [{ rule: 'R21' }] },
    ])
  })
})

describe('the other screens', () => {
  test('the day of the practice has the open tasks on top, the most pressing first', async () => {
    const { tasks } = await frontDesk.dashboard.today.show({ day: null })
    expect(tasks.map(({ rules }) => rules.map(({ rule }) => rule))).toEqual([['R01'], ['R21']])
  })

  test('the day of the patient says that booking waits for somebody', async () => {
    expect((await otherPatient.portal.today.show()).safety).toMatchObject({
      due: true,
      lock: { level: 'emergency' },
    })
  })

  test('a visit says what its day allows and what is still to ask', async () => {
    const visitId = randomUUID()
    const { visits } = therapist.dashboard
    await visits.open({ id: visitId, patientId: otherPatient.id, appointmentId: null })
    const { safety, due } = await visits.read({ visitId })
    expect(safety.session).toEqual({ blocked: true, because: ['R01'] })
    expect(due.intake).toBe(true)
    expect(due.kinds).not.toContain('bladder-bowel')
  })
})
