import { randomUUID } from 'node:crypto'
import type { Content } from '@healing-touch/domain/library/content.ts'
import { ownInstrumentOf } from '@healing-touch/domain/library/own-instrument.ts'
import { ownMeasureFile } from '@healing-touch/domain/outcomes/own-measure.ts'
import { expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { gripStrength, testAssessment, testCare, testOwnTechnique } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { practiceCatalogue } from './own-entries.ts'
import { builtInPack } from './practice-catalogue.ts'
import { savePack } from './store.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, practiceId, owner, therapist, patient, otherPatient, elsewhere } = practice
await testCare(db, { practiceId, therapist, patient })

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
  await accept(practiceId, owner.id, changed(7))
  await accept(elsewhere.practiceId, elsewhere.owner.id, changed(8))
  const visits = (whose: typeof practiceId) =>
    enterPractice(
      db,
      whose,
      async (trx, entered) => (await practiceCatalogue(trx, entered)).conditions,
    )
  const low = { 'low-back-pain': { reviewAfterVisits: 7 } }
  expect(await visits(practiceId)).toMatchObject(low)
  expect(await visits(elsewhere.practiceId)).not.toMatchObject(low)
})

test('a suggestion follows the accepted content and the practice’s own, not what came after', async () => {
  const before = await therapist.dashboard.plans.draft({ patientId: patient.id })
  const earlier = structuredClone(builtInPack.content)
  const main = earlier.conditions.find(({ id }) => id === 'low-back-pain')
  if (!main) throw new Error('no condition')
  main.reviewAfterVisits = 9
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
