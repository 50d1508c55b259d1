import { randomUUID } from 'node:crypto'
import type { Content } from '@healing-touch/domain/library/content.ts'
import { ownInstrumentOf } from '@healing-touch/domain/library/own-instrument.ts'
import { ownMeasureFile } from '@healing-touch/domain/outcomes/own-measure.ts'
import { describe, expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { gripStrength, testCare, testOwnTechnique } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { builtInPack } from './practice-catalogue.ts'
import { acceptedContent, savePack } from './store.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, practiceId, owner, therapist, frontDesk, patient, elsewhere } = practice
await testCare(db, { practiceId, therapist, patient })
const { version } = builtInPack
/** As if an earlier version of the program had been accepted. */
async function acceptedBefore(content: Content): Promise<void> {
  const at = new Date(Date.now() - 60_000 - Math.floor(Math.random() * 1e6)).toISOString()
  await enterPractice(db, practiceId, (trx, entered) =>
    savePack(trx, entered, { version: randomUUID(), content }, { now: at, by: owner.id }),
  )
}

async function acceptedNow(
  { practiceId: whose, owner: { id: by } }: Pick<typeof practice, 'practiceId' | 'owner'>,
  content: Content,
): Promise<void> {
  const stamp = { now: new Date().toISOString(), by }
  await enterPractice(db, whose, (trx, entered) =>
    savePack(trx, entered, { version: randomUUID(), content }, stamp),
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
      { patientId: patient.id, waiting: expect.arrayContaining([{ kind: 'dose' }]), holding: [] },
    ])
    expect(screen).toMatchObject({ mayAccept: true, inCare: 1 })
  })

  test('tells apart what waits and what holds already: measures and safety rules wait for nobody', async () => {
    const earlier = structuredClone(builtInPack.content)
    const nprs = earlier.instruments.find(({ id }) => id === 'nprs')
    const always = earlier.rules.find(({ cases }) => cases.some(({ when }) => when.length === 0))
    if (!nprs?.important || !always) throw new Error('no measure or rule')
    nprs.important.absolute = 5
    earlier.rules = earlier.rules.filter((rule) => rule !== always)
    await acceptedNow(practice, earlier)
    const screen = await owner.dashboard.library.pack()
    expect(screen.changes).toEqual([
      { kind: 'instrument', id: 'nprs', name: nprs.name, change: 'changed', parts: ['important'] },
      { kind: 'rule', id: always.id, name: always.name, change: 'added', parts: [] },
    ])
    expect(screen.compared).toEqual({ measures: true, rules: true })
    const kinds = screen.consequences.flatMap(({ holding }) => holding.map(({ kind }) => kind))
    expect(kinds).toEqual(expect.arrayContaining(['limit-added', expect.stringMatching(/^goal-/)]))
    expect(screen.consequences).toMatchObject([{ patientId: patient.id, waiting: [] }])
  })

  test('accepted before measures and rules were kept is read, and says what cannot be compared', async () => {
    const { instruments, rules, ...before } = structuredClone(builtInPack.content)
    const main = before.conditions.find(({ id }) => id === 'low-back-pain')
    if (!main || instruments.length === 0 || rules.length === 0) throw new Error('no content')
    main.dose.minutes = 30
    await acceptedNow(practice, before)
    const screen = await owner.dashboard.library.pack()
    expect(screen.compared).toEqual({ measures: false, rules: false })
    expect(screen.changes).toMatchObject([{ kind: 'condition', id: main.id }])
    expect(screen.consequences).toMatchObject([
      { waiting: expect.arrayContaining([{ kind: 'dose' }]), holding: [] },
    ])
  })

  test('that nobody has advice from changes nobody’s', async () => {
    const earlier = structuredClone(builtInPack.content)
    const other = earlier.conditions.find(({ id }) => id === 'fibromyalgia')
    if (!other) throw new Error('no condition')
    other.dose.minutes = 30
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
