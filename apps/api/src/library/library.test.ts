import { randomUUID } from 'node:crypto'
import type { Content } from '@healing-touch/domain/library/content.ts'
import { ownInstrumentOf } from '@healing-touch/domain/library/own-instrument.ts'
import type { ItemFile } from '@healing-touch/domain/outcomes/item-file.ts'
import { ownMeasureFile } from '@healing-touch/domain/outcomes/own-measure.ts'
import { describe, expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { testAssessment, testCare, testOwnTechnique } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { practiceCatalogue } from './own-entries.ts'
import { builtInPack } from './practice-catalogue.ts'
import { acceptedContent, savePack } from './store.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, practiceId, owner, therapist, frontDesk, patient, otherPatient, elsewhere } = practice
await testCare(db, { practiceId, therapist, patient })
const { version } = builtInPack
const gripStrength = {
  id: 'own-grip-strength',
  name: 'Grip strength',
  about: 'How firmly you can press your hand.',
  better: 'higher' as const,
  answeredBy: 'therapist' as const,
  unit: 'kg',
  range: { low: 0, high: 90 },
  step: 0.5,
  matters: 5,
  practice: 'Linden Street',
}
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
async function acceptedBefore(content: Content): Promise<void> {
  const at = new Date(Date.now() - 60_000 - Math.floor(Math.random() * 1e6)).toISOString()
  await enterPractice(db, practiceId, (trx, entered) =>
    savePack(trx, entered, { version: randomUUID(), content }, { now: at, by: owner.id }),
  )
}

describe('refusals', () => {
  test.each([
    ['a therapist', therapist],
    ['the front desk', frontDesk],
  ])('%s cannot accept content', async (_, who) => {
    await expect(who.dashboard.library.acceptPack({ version })).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: 'Only the owner of the practice can do that.',
    })
  })

  test('content other than what was shown is not accepted', async () => {
    expect(await owner.dashboard.library.acceptPack({ version: 'another' })).toEqual({
      ok: false,
      refusal: { kind: 'other-version', field: 'version' },
    })
  })
})

describe('the content of a practice', () => {
  test('is the built-in one before anybody accepted it, and nothing changes', async () => {
    expect(await therapist.dashboard.library.pack()).toMatchObject({
      current: version,
      accepted: null,
      mayAccept: false,
      changes: [],
      consequences: [],
      inCare: 1,
    })
  })

  test('that came later says what it changes, patient by patient', async () => {
    const earlier = structuredClone(builtInPack.content)
    const main = earlier.conditions.find(({ id }) => id === 'low-back-pain')
    if (!main) throw new Error('no condition')
    main.dose.minutes = 30
    await acceptedBefore(earlier)
    const screen = await owner.dashboard.library.pack()
    expect(screen.changes).toEqual([
      { kind: 'condition', id: main.id, name: main.name, change: 'changed', parts: ['dose'] },
    ])
    expect(screen.consequences).toMatchObject([
      { patientId: patient.id, changes: expect.arrayContaining([{ kind: 'dose' }]) },
    ])
    expect(screen).toMatchObject({ mayAccept: true, inCare: 1 })
  })

  test('that nobody has advice from changes nobody’s', async () => {
    const earlier = structuredClone(builtInPack.content)
    const other = earlier.conditions.find(({ id }) => id === 'fibromyalgia')
    if (!other) throw new Error('no condition')
    other.dose.minutes = 30
    await new Promise((resolve) => setTimeout(resolve, 5))
    await enterPractice(db, practiceId, (trx, entered) =>
      savePack(
        trx,
        entered,
        { version: randomUUID(), content: earlier },
        { now: new Date().toISOString(), by: owner.id },
      ),
    )
    const { changes, consequences } = await owner.dashboard.library.pack()
    expect(changes).toHaveLength(1)
    expect(consequences).toEqual([])
  })

  test('is accepted once, by name and day, and by this practice alone', async () => {
    const answer = await owner.dashboard.library.acceptPack({ version })
    expect(answer).toMatchObject({
      ok: true,
      value: { accepted: { version, acceptedBy: owner.name }, changes: [], consequences: [] },
    })
    const again = await owner.dashboard.library.acceptPack({ version })
    expect(again).toEqual(answer)
    expect((await elsewhere.owner.dashboard.library.pack()).accepted).toBeNull()
    const stored = await enterPractice(db, practiceId, acceptedContent)
    expect(stored?.version).toBe(version)
    expect(stored?.content).toEqual(builtInPack.content)
  })

  test('that cannot be read any more gives way to the built-in one', async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    await enterPractice(db, practiceId, (trx, entered) =>
      savePack(
        trx,
        entered,
        { version: 'old', content: { conditions: [] } as never },
        { now: new Date().toISOString(), by: owner.id },
      ),
    )
    const screen = await owner.dashboard.library.pack()
    expect(screen).toMatchObject({ accepted: { version: 'old' }, changes: [], consequences: [] })
  })
})

describe('the practice’s own entries', () => {
  const own = (change: object = {}) =>
    ({ kind: 'technique', entry: { ...testOwnTechnique(), ...change } }) as never
  const fresh = { readVersion: 0, retired: false }

  test('are added by the owner alone', async () => {
    for (const who of [therapist, frontDesk])
      await expect(who.dashboard.library.saveOwn({ own: own(), ...fresh })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      })
  })

  test('do not bear the name of another entry', async () => {
    const answer = await owner.dashboard.library.saveOwn({
      own: own({ name: 'Swedish massage' }),
      ...fresh,
    })
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'name-taken' } })
  })

  test('are seen by the whole practice and by no other, and change version by version', async () => {
    const entry = testOwnTechnique()
    const save = (change: object, readVersion: number, retired = false) =>
      owner.dashboard.library.saveOwn({
        own: own({ ...entry, ...change }),
        readVersion,
        retired,
      })
    expect(await save({}, 0)).toMatchObject({ ok: true })
    const ours = (await therapist.dashboard.library.own()).entries.find(
      (one) => one.entry.id === entry.id,
    )
    expect(ours).toEqual({ kind: 'technique', entry, version: 1, retiredAt: null })
    expect(await elsewhere.owner.dashboard.library.own()).toEqual({ entries: [], reviewed: false })
    expect((await therapist.dashboard.library.own()).reviewed).toBe(true)

    const stale = { ok: false, refusal: { kind: 'stale', field: 'readVersion' } }
    expect(await save({ about: 'Cold stones.' }, 0)).toEqual(stale)
    expect(await save({ about: 'Cold stones.' }, 1)).toMatchObject({ ok: true })
    expect(await save({ about: 'Other stones.' }, 1)).toEqual(stale)
    expect(await save({ about: 'Cold stones.' }, 2, true)).toMatchObject({ ok: true })
    const retired = (await therapist.dashboard.library.own()).entries.find(
      (one) => one.entry.id === entry.id,
    )
    expect(retired).toMatchObject({ version: 3, retiredAt: expect.any(String) })
  })
})

describe('a second try', () => {
  const entry = testOwnTechnique()
  const save = (change: object, readVersion: number, retired = false) =>
    owner.dashboard.library.saveOwn({
      own: { kind: 'technique', entry: { ...entry, ...change } } as never,
      readVersion,
      retired,
    })
  const stored = async () =>
    (await therapist.dashboard.library.own()).entries.find((one) => one.entry.id === entry.id)

  test('of the same save is answered like the first, and never undoes what came after', async () => {
    expect(await save({}, 0)).toMatchObject({ ok: true })
    expect(await save({}, 0)).toMatchObject({ ok: true })
    expect(await stored()).toMatchObject({ version: 1 })
    expect(await save({ about: 'Cold stones.' }, 1)).toMatchObject({ ok: true })
    expect(await save({ about: 'Cold stones.' }, 1)).toMatchObject({ ok: true })
    expect(await save({}, 0)).toMatchObject({ ok: false, refusal: { kind: 'stale' } })
    expect(await stored()).toMatchObject({ version: 2, entry: { about: 'Cold stones.' } })
  })

  test('of taking it out keeps the day it was taken out, and brings it back only when asked', async () => {
    expect(await save({ about: 'Unsaved words.' }, 2, true)).toMatchObject({ ok: true })
    const first = await stored()
    expect(first).toMatchObject({ version: 3, entry: { about: 'Cold stones.' } })
    expect(await save({ about: 'Unsaved words.' }, 2, true)).toMatchObject({ ok: true })
    expect(await stored()).toEqual(first)
    expect(await save({}, 3)).toMatchObject({ ok: true })
    expect(await stored()).toMatchObject({ version: 4, retiredAt: null })
  })

  test('under its id an entry of another kind is refused, and the first stays', async () => {
    const file = ownMeasureFile({ ...gripStrength, id: entry.id, name: `Grip ${entry.id}` })
    const answer = await owner.dashboard.library.saveOwn({
      own: { kind: 'instrument', entry: ownInstrumentOf(file) },
      readVersion: 0,
      retired: false,
    })
    expect(answer).toEqual({
      ok: false,
      refusal: { kind: 'id-taken', field: 'entry.id', id: entry.id },
    })
    expect(await stored()).toMatchObject({ kind: 'technique', version: 4 })
  })
})

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

test('a plan is suggested for a condition of the practice’s own, with a technique and a measure of its own', async () => {
  const save = (own: unknown) =>
    owner.dashboard.library.saveOwn({ own: own as never, readVersion: 0, retired: false })
  const technique = testOwnTechnique()
  const id = `own-${randomUUID()}`
  const measure = ownMeasureFile({ ...gripStrength, id, name: `Pinch ${id}` })
  const base = builtInPack.content.conditions.find((one) => one.id === 'low-back-pain')
  if (!base) throw new Error('no condition')
  const condition = {
    ...base,
    id: `own-${randomUUID()}`,
    name: `Long sitting ${id}`,
    techniques: [{ technique: technique.id, because: 'It warms.' }, ...base.techniques],
    measures: [...base.measures, id],
  }
  for (const own of [
    { kind: 'technique', entry: technique },
    { kind: 'instrument', entry: ownInstrumentOf(measure) },
    { kind: 'condition', entry: condition },
  ])
    expect(await save(own)).toMatchObject({ ok: true })
  const patientId = otherPatient.id
  const assessment = { ...testAssessment, conditions: [condition.id] }
  expect(
    await therapist.dashboard.plans.assess({ id: randomUUID(), patientId, assessment }),
  ).toMatchObject({ ok: true })
  const { suggestion } = await therapist.dashboard.plans.read({ patientId })
  if (!suggestion?.ok) throw new Error('nothing suggested')
  expect(suggestion.value.conditions).toEqual([condition.id])
  const named = [...suggestion.value.techniques, ...suggestion.value.rejected]
  expect(named.map((one) => one.technique)).toContain(technique.id)
  expect(
    (await elsewhere.owner.dashboard.library.own()).entries.map(({ entry }) => entry.id),
  ).not.toContain(condition.id)
})

test('content that two practices accepted under one version is each practice’s own', async () => {
  const changed = (weeks: number) => {
    const content = structuredClone(builtInPack.content)
    for (const condition of content.conditions) condition.reviewAfterVisits = weeks
    return content
  }
  const shared = randomUUID()
  const accept = (whose: typeof practiceId, by: string, content: Content) =>
    enterPractice(db, whose, (trx, entered) =>
      savePack(trx, entered, { version: shared, content }, { now: new Date().toISOString(), by }),
    )
  await new Promise((resolve) => setTimeout(resolve, 5))
  await accept(practiceId, owner.id, changed(7))
  await accept(elsewhere.practiceId, elsewhere.owner.id, changed(8))
  const visits = (whose: typeof practiceId) =>
    enterPractice(db, whose, async (trx, entered) => {
      const { conditions } = await practiceCatalogue(trx, entered)
      return conditions['low-back-pain']?.reviewAfterVisits
    })
  expect(await visits(practiceId)).toBe(7)
  expect(await visits(elsewhere.practiceId)).toBe(8)
})

test('a suggestion follows the accepted content and the practice’s own, not what came after', async () => {
  const before = await therapist.dashboard.plans.draft({ patientId: patient.id })
  const earlier = structuredClone(builtInPack.content)
  const main = earlier.conditions.find(({ id }) => id === 'low-back-pain')
  if (!main) throw new Error('no condition')
  main.reviewAfterVisits = 9
  await new Promise((resolve) => setTimeout(resolve, 5))
  await enterPractice(db, practiceId, (trx, entered) =>
    savePack(
      trx,
      entered,
      { version: randomUUID(), content: earlier },
      { now: new Date().toISOString(), by: owner.id },
    ),
  )
  const after = await therapist.dashboard.plans.draft({ patientId: patient.id })
  const discharge = (draft: typeof before) => (draft.ok ? draft.value.discharge.join(' ') : '')
  expect(discharge(before)).not.toContain('9 visits')
  expect(discharge(after)).toContain('9 visits')
})
