import { randomUUID } from 'node:crypto'
import type { OutcomeEntry } from '@healing-touch/domain/outcomes/outcome.ts'
import { describe, expect, test } from 'vitest'
import { testAssessment } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const { therapist, patient, otherPatient, elsewhere } = await testPractice(url)
const quiet = await testPractice(url)
const quieter = await testPractice(url)

const screenOf = (patientId: string) => therapist.dashboard.safety.read({ patientId })
const ruleIds = (rules: readonly { readonly rule: string }[]) => rules.map(({ rule }) => rule)

function measure(patientId: string, entry: Entered, id: string = randomUUID()) {
  return measureAt({ therapist }, patientId, entry, id)
}

type Entered = Pick<OutcomeEntry, 'instrument' | 'answers'> & Partial<OutcomeEntry>

function measureAt(
  { therapist }: Pick<typeof quiet, 'therapist'>,
  patientId: string,
  entry: Entered,
  id: string = randomUUID(),
) {
  const at = new Date(Date.now() - 1000).toISOString()
  const whole = { variant: null, side: null, at, moment: null, ...entry }
  return therapist.dashboard.outcomes.record({ id, patientId, entry: whole })
}

const calf = (left: number, right: number) => ({
  instrument: 'limb-girth',
  variant: 'calf',
  answers: { 'left-1': left, 'left-2': left, 'right-1': right, 'right-2': right },
})

function stiff(minutes: number) {
  const outcome = { instrument: 'morning-stiffness', variant: null, side: null }
  return patient.portal.checkIns.record({
    id: randomUUID(),
    entry: {
      at: new Date().toISOString(),
      painMap: null,
      outcomes: [{ ...outcome, answers: { minutes } }],
    },
  })
}
const stiffness = async () =>
  (await screenOf(patient.id)).held
    .filter(({ kind }) => kind === 'morning-stiffness')
    .map(({ value }) => value)

describe('a yes to the ninth item', () => {
  const nine = { instrument: 'phq9', variant: null, side: null, answers: { 'better-off-dead': 1 } }
  const task = async (patientId: string, at = quiet) =>
    (await at.therapist.dashboard.safety.read({ patientId })).tasks.map(({ level, rules }) => [
      level,
      ruleIds(rules),
    ])

  test('raises its task of the same day though nothing else was answered and nothing is saved', async () => {
    const restingPatient = quiet.patient
    const entry = { at: new Date().toISOString(), painMap: null, outcomes: [nine] }
    for (const id of [randomUUID(), randomUUID()])
      expect(await restingPatient.portal.checkIns.record({ id, entry })).toMatchObject({
        ok: false,
        refusal: { kind: 'answer', refusal: { kind: 'nothing-to-score' } },
      })
    expect(await task(restingPatient.id)).toEqual([['same-day', ['R21']]])
    const { held } = await quiet.therapist.dashboard.safety.read({ patientId: restingPatient.id })
    expect(held.filter(({ kind }) => kind === 'item-nine')).toHaveLength(1)
  })

  test('also where the therapist writes the answers down', async () => {
    const otherResting = quiet.otherPatient
    expect(await measureAt(quiet, otherResting.id, nine)).toMatchObject({ ok: false })
    expect(await task(otherResting.id)).toEqual([['same-day', ['R21']]])
  })

  test.each([0, 4, 1.5, -1])('is none at %d', async (value) => {
    const thirdResting = quieter.patient
    const answers = { 'better-off-dead': value }
    expect(await measureAt(quieter, thirdResting.id, { ...nine, answers })).toMatchObject({
      ok: false,
    })
    expect(await task(thirdResting.id, quieter)).toEqual([])
  })
})

describe('a calf that is thicker than the other', () => {
  test('months ago says nothing of today', async () => {
    const at = '2026-01-05T09:00:00.000Z'
    expect(await measure(patient.id, { ...calf(40, 35), at })).toMatchObject({ ok: true })
    expect((await screenOf(patient.id)).safety.session.because).not.toContain('C06')
  })

  test('by 1 cm is known and asks for nobody', async () => {
    expect(await measure(patient.id, calf(36, 35))).toMatchObject({ ok: true })
    const { held, tasks } = await screenOf(patient.id)
    expect(held).toContainEqual(
      expect.objectContaining({
        kind: 'calf-difference',
        value: 1,
        sites: [{ region: 'calf', side: 'left' }],
        recordedBy: 'therapist',
      }),
    )
    expect(tasks).toEqual([])
  })

  test('by 5 cm blocks the day and has a doctor look, once however often it is saved', async () => {
    const id = randomUUID()
    expect(await measure(otherPatient.id, calf(40, 35), id)).toMatchObject({ ok: true })
    expect(await measure(otherPatient.id, calf(40, 35), id)).toMatchObject({ ok: true })
    const { safety, tasks, held } = await screenOf(otherPatient.id)
    expect(safety.session).toEqual({ blocked: true, because: ['C06'] })
    expect(tasks.map(({ rules }) => ruleIds(rules))).toEqual([['C06']])
    expect(held.filter(({ kind }) => kind === 'calf-difference')).toHaveLength(1)
  })

  test('of a patient next door is not found and leaves nothing', async () => {
    await expect(measure(elsewhere.patient.id, calf(40, 35))).rejects.toThrow(
      "We couldn't find that.",
    )
    const patientId = elsewhere.patient.id
    expect((await elsewhere.therapist.dashboard.safety.read({ patientId })).held).toEqual([])
  })
})

describe('morning stiffness in a check-in', () => {
  test('is known from the day it passes half an hour, in the patient’s own word', async () => {
    await stiff(20)
    expect(await stiffness()).toEqual([])
    await stiff(35)
    expect(await stiffness()).toEqual([35])
    expect(ruleIds((await screenOf(patient.id)).safety.referrals)).toContain('R14')
    await stiff(40)
    expect(await stiffness()).toEqual([35])
    await stiff(10)
    expect(await stiffness()).toEqual([10])
    expect(ruleIds((await screenOf(patient.id)).safety.referrals)).not.toContain('R14')
  })

  test('and in an assessment the same, and the patient’s next word still counts', async () => {
    const assessment = { ...testAssessment, stiffnessMinutes: 60 }
    const { plans } = therapist.dashboard
    expect(
      await plans.assess({ id: randomUUID(), patientId: patient.id, assessment }),
    ).toMatchObject({ ok: true })
    expect(await stiffness()).toEqual([60])
    await stiff(15)
    expect(await stiffness()).toEqual([15])
  })
})

test('a mouth that opens 31 mm is asked about before the jaw is worked on', async () => {
  const readings = { 'reading-1': 31, 'reading-2': 31, 'reading-3': 31 }
  const jaw = { instrument: 'goniometry', variant: 'jaw-opening', answers: readings }
  expect(await measure(patient.id, jaw)).toMatchObject({ ok: true })
  expect(ruleIds((await screenOf(patient.id)).safety.advice)).toContain('R24')
})

test('two limb volumes are compared, whichever side comes last', async () => {
  const volume = (side: 'left' | 'right', girth: number) =>
    measure(patient.id, {
      instrument: 'limb-volume',
      variant: 'arm',
      side,
      answers: { spacing: 10, 'girth-1': girth, 'girth-2': girth, 'girth-3': girth },
    })
  const swollen = async () =>
    (await screenOf(patient.id)).held.filter(({ kind }) => kind === 'limb-swelling')
  await volume('left', 35)
  expect((await swollen()).filter(({ state }) => state === 'present')).toEqual([])
  await volume('right', 30)
  expect(await swollen()).toContainEqual(
    expect.objectContaining({
      state: 'present',
      sites: [{ region: 'upper-arm-anterior', side: 'left' }],
    }),
  )
})
