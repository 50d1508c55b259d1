import { randomUUID } from 'node:crypto'
import type { FactKindId } from '@healing-touch/domain/safety/fact-kinds.ts'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enter } from '../db/enter.ts'
import { testAnswer } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPatient, testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const { db, therapist, frontDesk, patient, otherPatient, elsewhere } = await testPractice(url)

const answers = (...kinds: FactKindId[]) => kinds.map((kind) => testAnswer(kind))
const says = (who: TestPatient, kinds: FactKindId[], state: 'present' | 'absent' = 'present') =>
  who.portal.safety.answer({
    id: randomUUID(),
    answers: kinds.map((kind) => testAnswer(kind, state)),
  })
const screenOf = ({ id }: TestPatient) => therapist.dashboard.safety.read({ patientId: id })

/** What a patient could try who speaks to the database past the procedures. */
const asPatient = (insert: (practiceId: string) => ReturnType<typeof sql>) =>
  enter(
    db,
    'portal',
    { sessionToken: patient.sessionToken, reading: false },
    async (trx, actor) => await insert(actor?.practiceId ?? '').execute(trx),
  )

describe('is refused', () => {
  test('who clears themselves: a clearance is a therapist’s to record', async () => {
    const cleared = { by: 'physician', on: '2026-01-01', until: null }
    const answer = { ...testAnswer('surgery'), cleared }
    await expect(
      patient.portal.safety.answer({ id: randomUUID(), answers: [answer] }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('a patient in a therapist’s name', async () => {
    const fact = { ...testAnswer('saddle-numbness', 'absent'), recordedBy: 'therapist' }
    await expect(
      asPatient(
        (practiceId) => sql`insert into safety_fact (practice_id, id, patient_id, round_id, ordinal,
          kind, content, recorded_at, recorded_by, member_id)
        values (${practiceId}, ${randomUUID()}, ${patient.id}, ${randomUUID()}, 0, 'saddle-numbness',
          ${JSON.stringify(fact)}, now(), 'therapist', ${therapist.id})`,
      ),
    ).rejects.toThrow('row-level security')
  })

  test('a word about another patient', async () => {
    await expect(
      asPatient(
        (practiceId) => sql`insert into safety_fact (practice_id, id, patient_id, round_id, ordinal,
          kind, content, recorded_at, recorded_by)
        values (${practiceId}, ${randomUUID()}, ${otherPatient.id}, ${randomUUID()}, 0, 'fever-illness',
          '{}', now(), 'patient')`,
      ),
    ).rejects.toThrow('row-level security')
  })

  test('a review that is closed before it was ever open', async () => {
    await expect(
      asPatient(
        (practiceId) => sql`insert into safety_review (practice_id, id, patient_id, level, rules,
          raised_at, reviewed_at, reviewed_by, note)
        values (${practiceId}, ${randomUUID()}, ${patient.id}, 'same-day', '[]', now(), now(),
          ${therapist.id}, 'Fine.')`,
      ),
    ).rejects.toThrow('row-level security')
  })

  test('the front desk, which records and closes nothing', async () => {
    const { review } = frontDesk.dashboard.safety
    await expect(review({ reviewId: randomUUID(), note: 'Fine.' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  test('another practice’s patient, though nothing of it is said', async () => {
    const round = {
      id: randomUUID(),
      patientId: elsewhere.patient.id,
      answers: [{ ...testAnswer('saddle-numbness'), cleared: null }],
    }
    await expect(therapist.dashboard.safety.record(round)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await elsewhere.therapist.dashboard.safety.tasks()).toEqual([])
  })

  test('what is no answer, with the field that is wrong', async () => {
    const wrong = { ...testAnswer('surgery'), kind: 'horoscope' as FactKindId }
    const refused = patient.portal.safety.answer({ id: randomUUID(), answers: [wrong] })
    await expect(refused).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [{ path: ['answers', 0, 'kind'] }] },
    })
  })

  test('an id under which somebody else has answered', async () => {
    const id = randomUUID()
    expect(
      await otherPatient.portal.safety.answer({ id, answers: answers('vertigo') }),
    ).toMatchObject({ ok: true })
    await expect(
      patient.portal.safety.answer({ id, answers: answers('vertigo') }),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await screenOf(patient)).held).toEqual([])
  })
})

describe('a second try under one id', () => {
  const day = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
  test('is the same round only with the same days, places and values', async () => {
    const { patient: theirs } = elsewhere
    const round = (id: string, since: string, region: 'calf' | 'knee-anterior') => ({
      id,
      answers: [
        { ...testAnswer('surgery'), since },
        { ...testAnswer('dvt-signs'), sites: [{ region, side: 'left' as const }] },
      ],
    })
    const [first, other] = [randomUUID(), randomUUID()]
    const { answer } = theirs.portal.safety
    expect(await answer(round(first, day(9), 'calf'))).toMatchObject({ ok: true })
    expect(await answer(round(other, day(9), 'calf'))).toMatchObject({ ok: true })
    for (const id of [first, other]) {
      expect(await answer(round(id, day(9), 'calf'))).toMatchObject({ ok: true })
      for (const changed of [round(id, day(2), 'calf'), round(id, day(9), 'knee-anterior')])
        expect(await answer(changed)).toMatchObject({
          ok: false,
          refusal: { kind: 'saved-before' },
        })
    }
  })

  test('is known where a "no" has ended what was there', async () => {
    const { patient: theirs } = elsewhere
    await says(theirs, ['pregnancy'])
    const { answer } = theirs.portal.safety
    const over = { id: randomUUID(), answers: [testAnswer('pregnancy', 'absent')] }
    expect(await answer(over)).toMatchObject({ ok: true })
    expect(await answer(over)).toMatchObject({ ok: true })
    const ended = { ...testAnswer('pregnancy', 'absent'), until: day(3) }
    expect(await answer({ ...over, answers: [ended] })).toMatchObject({ ok: false })
  })
})

describe('two at once', () => {
  test('that are both red ask for one look', async () => {
    const { record } = therapist.dashboard.safety
    const found = answers('dvt-signs').map((answer) => ({ ...answer, cleared: null }))
    await Promise.all([
      says(otherPatient, ['dvt-signs']),
      says(otherPatient, ['dvt-signs']),
      record({ id: randomUUID(), patientId: otherPatient.id, answers: found }),
    ])
    expect(await therapist.dashboard.safety.tasks()).toHaveLength(1)
  })

  test('under one id are one round', async () => {
    const round = { id: randomUUID(), answers: answers('insulin') }
    const tries = [1, 2, 3].map(() => patient.portal.safety.answer(round))
    for (const answer of await Promise.all(tries)) expect(answer).toMatchObject({ ok: true })
    expect((await screenOf(patient)).held.map(({ kind }) => kind)).toEqual(['insulin'])
  })
})

describe('a review', () => {
  const close = async () => {
    for (const { id } of await therapist.dashboard.safety.tasks())
      await therapist.dashboard.safety.review({ reviewId: id, note: 'Seen; the doctor knows.' })
  }

  test('of another warning sign is one of its own', async () => {
    await says(otherPatient, ['saddle-numbness'])
    const tasks = await therapist.dashboard.safety.tasks()
    expect(tasks).toHaveLength(2)
    expect(tasks[0]?.rules.map(({ rule }) => rule)).toEqual(['R01'])
    expect(tasks[1]?.rules.map(({ rule }) => rule)).not.toContain('R01')
  })

  test('that is closed takes no fact back, and what was known does not open it again', async () => {
    await close()
    const { safety, tasks } = await screenOf(otherPatient)
    expect(safety.session).toMatchObject({ blocked: true })
    expect(safety.lock?.rules).toContain('R01')
    expect(tasks.every(({ reviewed }) => reviewed?.by === therapist.name)).toBe(true)
    await says(otherPatient, ['anticoagulant'])
    await says(otherPatient, ['saddle-numbness', 'dvt-signs'], 'absent')
    expect(await therapist.dashboard.safety.tasks()).toEqual([])
    expect((await otherPatient.portal.safety.read()).lock).toBeNull()
  })

  test('is asked for again by what is new', async () => {
    await says(otherPatient, ['bladder-bowel'])
    expect(await therapist.dashboard.safety.tasks()).toMatchObject([{ rules: [{ rule: 'R01' }] }])
  })

  test('of the same rule gets worse: the lock is that of the worse one', async () => {
    const { patient: theirs } = elsewhere
    await says(theirs, ['suicidal-thoughts'])
    expect((await theirs.portal.safety.read()).lock).toMatchObject({ level: 'same-day' })
    await says(theirs, ['suicidal-plan'])
    expect((await theirs.portal.safety.read()).lock).toMatchObject({ level: 'emergency' })
    await says(theirs, ['suicidal-thoughts', 'suicidal-plan'])
    const tasks = (await elsewhere.therapist.dashboard.safety.tasks()).filter(({ rules }) =>
      rules.some(({ rule }) => rule === 'R21'),
    )
    expect(tasks.map(({ level }) => level)).toEqual(['emergency', 'same-day'])
  })
})
