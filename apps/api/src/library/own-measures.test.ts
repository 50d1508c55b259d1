import { randomUUID } from 'node:crypto'
import { ownInstrumentOf } from '@healing-touch/domain/library/own-instrument.ts'
import type { ItemFile } from '@healing-touch/domain/outcomes/item-file.ts'
import { ownMeasureFile } from '@healing-touch/domain/outcomes/own-measure.ts'
import { describe, expect, test } from 'vitest'
import { gripStrength, testCare } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { builtInPack } from './practice-catalogue.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, practiceId, owner, therapist, patient, elsewhere } = practice
await testCare(db, { practiceId, therapist, patient })
const gripOf = ownMeasureFile
const question = (number: number) => ({
  id: `q${number}`,
  name: `Question ${number}`,
  prompt: `Question ${number}?`,
  answer: {
    kind: 'scale' as const,
    low: 0,
    high: 6,
    lowLabel: 'Not at all',
    highLabel: 'Wholly',
  },
  reverse: false,
})
const licensed = {
  licence: {
    kind: 'licensed' as const,
    holder: 'Nicholas',
    terms: 'By letter of 2026',
    attestedBy: 'Olu Adeyemi',
    attestedOn: '2026-11-20',
    attested: true as const,
  },
  facts: { measure: 'pseq2' as const },
  items: [question(1), question(2)],
} satisfies ItemFile

/** As if an earlier version of the program had been accepted. */
describe('a measure of the practice’s own', () => {
  const grip = gripOf(gripStrength)
  const save = (file: ItemFile, readVersion: number, retired = false) =>
    owner.dashboard.library.saveOwn({
      own: { kind: 'instrument', entry: ownInstrumentOf(file) },
      readVersion,
      retired,
    })
  const record = (who: typeof therapist, patientId: string, value: number) =>
    who.dashboard.outcomes.record({
      id: randomUUID(),
      patientId,
      entry: {
        instrument: gripStrength.id,
        variant: null,
        side: null,
        answers: { value },
        at: new Date().toISOString(),
        moment: null,
      },
    })

  test('is not known before it is added, nor in the practice next door afterwards', async () => {
    expect(await record(therapist, patient.id, 30)).toMatchObject({
      ok: false,
      refusal: { kind: 'unknown-instrument' },
    })
    expect(await save(grip, 0)).toMatchObject({ ok: true })
    expect(await record(elsewhere.therapist, elsewhere.patient.id, 30)).toMatchObject({
      ok: false,
      refusal: { kind: 'unknown-instrument' },
    })
  })

  test('with questions that do not fit is refused field by field', async () => {
    await expect(
      save({ ...grip, items: [{ ...grip.items[0], name: '' }] }, 1),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const file: ItemFile = { ...licensed, items: [licensed.items[0]] }
    expect(await save(file, 0)).toMatchObject({
      ok: false,
      refusal: { kind: 'file', errors: [{ field: 'items' }] },
    })
  })

  test('without the word that the practice holds the licence is refused', async () => {
    await expect(
      save({ ...licensed, licence: { ...licensed.licence, attested: false } } as never, 0),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('is recorded within its range and drawn on the chart by its name', async () => {
    expect(await record(therapist, patient.id, 91)).toMatchObject({
      ok: false,
      refusal: { kind: 'out-of-range', high: 90, unit: 'kg' },
    })
    expect(await record(therapist, patient.id, 30)).toMatchObject({
      ok: true,
      value: { score: 30 },
    })
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await record(therapist, patient.id, 36)).toMatchObject({ ok: true })
    const { others } = await therapist.dashboard.people.chart({ patientId: patient.id })
    expect(others.find(({ key }) => key === gripStrength.id)).toMatchObject({
      name: gripStrength.name,
      unit: 'kg',
      better: 'higher',
      range: { low: 0, high: 90 },
      readings: [{ value: 30 }, { value: 36 }],
    })
  })

  test('asks the same once it was used; its words may change', async () => {
    expect(await save(gripOf({ ...gripStrength, range: { low: 0, high: 120 } }), 1)).toEqual({
      ok: false,
      refusal: { kind: 'measured-already', field: 'entry.file' },
    })
    expect(
      await save(gripOf({ ...gripStrength, about: 'How firm your grip is.' }), 1),
    ).toMatchObject({ ok: true })
  })

  test('of a licensed questionnaire is scored by the rule that is known', async () => {
    expect(await save(licensed, 0)).toMatchObject({ ok: true })
    const answer = await therapist.dashboard.outcomes.record({
      id: randomUUID(),
      patientId: patient.id,
      entry: {
        instrument: 'pseq2',
        variant: null,
        side: null,
        answers: { q1: 3, q2: 5 },
        at: new Date().toISOString(),
        moment: null,
      },
    })
    expect(answer).toMatchObject({ ok: true, value: { score: 8 } })
  })

  test('is reported on, and asked at check-ins once a therapist took it by hand', async () => {
    const { name, range } = await therapist.dashboard.practice.report({
      kind: 'own',
      measure: gripStrength.id,
    })
    expect({ name, range }).toEqual({ name: gripStrength.name, range: { low: 0, high: 90 } })
    await expect(
      elsewhere.owner.dashboard.practice.report({ kind: 'own', measure: gripStrength.id }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })

    const { alsoAsked, own } = await patient.portal.checkIns.start()
    expect(alsoAsked).toEqual(['pseq2'])
    expect(own).toEqual([licensed])
    const said = { instrument: 'pseq2', variant: null, side: null, answers: { q1: 4, q2: 5 } }
    const answer = await patient.portal.checkIns.record({
      id: randomUUID(),
      entry: { at: new Date().toISOString(), painMap: null, outcomes: [said] },
    })
    expect(answer).toMatchObject({
      ok: true,
      value: { lines: [{ name: 'Confidence with pain, two questions', score: 9 }] },
    })
    expect(await elsewhere.patient.portal.checkIns.start()).toMatchObject({ own: [] })
  })

  test('stays while a condition names it, and keeps its name on charts once it is out', async () => {
    const [main] = builtInPack.content.conditions
    if (!main) throw new Error('no condition')
    const { evidence: _, ...rest } = main
    const entry = {
      ...rest,
      id: `own-${randomUUID()}`,
      name: `Weak hand ${randomUUID()}`,
      evidence: main.evidence.filter(({ source }) => source.mark !== 'decision'),
      measures: [gripStrength.id],
    }
    const condition = (retired: boolean, readVersion: number) =>
      owner.dashboard.library.saveOwn({
        own: { kind: 'condition', entry },
        readVersion,
        retired,
      })
    expect(await condition(false, 0)).toMatchObject({ ok: true })
    const words = gripOf({ ...gripStrength, about: 'How firm your grip is.' })
    expect(await save(words, 2, true)).toEqual({
      ok: false,
      refusal: { kind: 'still-named', field: 'retired', by: [entry.name] },
    })
    expect(await condition(true, 1)).toMatchObject({ ok: true })
    expect(await save(words, 2, true)).toMatchObject({ ok: true })
    expect(await condition(false, 2)).toMatchObject({
      ok: false,
      refusal: { kind: 'retired-entry', field: 'entry.measures', name: gripStrength.name },
    })
    const { others } = await therapist.dashboard.people.chart({ patientId: patient.id })
    expect(others.map(({ name }) => name)).toContain(gripStrength.name)
  })
})
