import { randomUUID } from 'node:crypto'
import { bodyMapVersion } from '@healing-touch/domain/body/regions.ts'
import type { CheckInEntry } from '@healing-touch/domain/check-ins/check-in.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { painMapsOf } from '../body/store.ts'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPractice, testPractice } from '../db/test-practice.ts'
import { outcomesOf } from '../outcomes/store.ts'

const { url } = await testDatabase()
let practice: TestPractice
beforeEach(async () => {
  practice = await testPractice(url)
})

const stress = (value: number) => ({
  instrument: 'stress-nrs',
  variant: null,
  side: null,
  answers: { stress: value },
})
const peg = (pain: number, enjoyment: number, activity: number) => ({
  instrument: 'peg',
  variant: null,
  side: null,
  answers: { pain, enjoyment, activity },
})
const map = (intensity: number) => ({
  mapVersion: bodyMapVersion as 1,
  marks: [{ region: 'low-back' as const, side: 'left' as const, intensity, qualities: [] }],
})
const entry = (given: Partial<CheckInEntry> = {}): CheckInEntry => ({
  at: new Date().toISOString(),
  painMap: null,
  outcomes: [stress(4)],
  ...given,
})

/** What is stored, seen as the practice sees it. */
function stored(patientId: string) {
  return enterPractice(practice.db, practice.practiceId, async (trx, practiceId) => ({
    outcomes: await outcomesOf(trx, practiceId, [patientId]),
    maps: await painMapsOf(trx, practiceId, [patientId]),
  }))
}

describe('a check-in is refused', () => {
  test('to whom is not signed in, and to members', async () => {
    for (const { portal } of [practice.signedOut, practice.therapist])
      await expect(
        portal.checkIns.record({ id: randomUUID(), entry: entry() }),
      ).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  test.each([
    ['an id that is none', { id: 'mine' }, /id/],
    ['a pain intensity of 11', { entry: entry({ painMap: map(11) }) }, /from 0 to 10/],
    [
      'a region that does not exist',
      { entry: { ...entry(), painMap: { mapVersion: 1, marks: [{ region: 'tail' }] } } },
      /not a region of the body map/,
    ],
    ['a field nobody asked for', { entry: { ...entry(), patientId: randomUUID() } }, /patientId/],
  ])('when it brings %s', async (_, input, message) => {
    const call = practice.patient.portal.checkIns.record({
      id: randomUUID(),
      entry: entry(),
      ...(input as object),
    })
    await expect(call).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringMatching(message),
    })
  })

  test('as a whole, when one of its answers does not stand', async () => {
    const { patient } = practice
    const answer = await patient.portal.checkIns.record({
      id: randomUUID(),
      entry: entry({ painMap: map(4), outcomes: [stress(4), peg(5, 11, 3)] }),
    })
    expect(answer).toMatchObject({
      ok: false,
      refusal: { kind: 'answer', refusal: { kind: 'out-of-range', field: 'answers.enjoyment' } },
    })
    expect(await stored(patient.id)).toEqual({ outcomes: [], maps: [] })
  })

  test('when it says nothing', async () => {
    const answer = await practice.patient.portal.checkIns.record({
      id: randomUUID(),
      entry: entry({ outcomes: [] }),
    })
    expect(answer).toEqual({ ok: false, refusal: { kind: 'nothing-said' } })
  })

  test("under another patient's id, which looks like one that is not there", async () => {
    const id = randomUUID()
    await practice.patient.portal.checkIns.record({ id, entry: entry() })
    await expect(
      practice.otherPatient.portal.checkIns.record({ id, entry: entry() }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await stored(practice.otherPatient.id)).outcomes).toEqual([])
  })

  test('when a second try with its id says something else', async () => {
    const id = randomUUID()
    const { patient } = practice
    await patient.portal.checkIns.record({ id, entry: entry({ outcomes: [stress(4)] }) })
    expect(
      await patient.portal.checkIns.record({ id, entry: entry({ outcomes: [stress(9)] }) }),
    ).toEqual({ ok: false, refusal: { kind: 'saved-before' } })
    expect((await stored(patient.id)).outcomes.map(({ score }) => score)).toEqual([4])
  })
})

describe('a check-in is saved', () => {
  test('whole: its outcomes and its map, under its id and by the patient', async () => {
    const { patient } = practice
    const id = randomUUID()
    const answer = await patient.portal.checkIns.record({
      id,
      entry: entry({ painMap: map(6), outcomes: [peg(6, 5, 4), stress(3)] }),
    })
    expect(answer).toMatchObject({
      ok: true,
      value: {
        map: {
          comparedWith: null,
          places: [{ site: { region: 'low-back', side: 'left' }, before: 0, after: 6, change: 6 }],
        },
        lines: [
          { series: 'nprs/average-week', score: 6, before: null, way: null },
          { name: 'PEG', score: 5, before: null, way: null },
          { name: 'Stress', score: 3, before: null, way: null },
        ],
      },
    })
    const { outcomes, maps } = await stored(patient.id)
    expect(outcomes).toHaveLength(3)
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ checkInId: id, recordedBy: 'patient', moment: null })
    expect(maps).toMatchObject([{ checkInId: id, map: map(6) }])
  })

  test('beside the one before it', async () => {
    const { patient } = practice
    const hourAgo = new Date(Date.now() - 3_600_000).toISOString()
    await patient.portal.checkIns.record({
      id: randomUUID(),
      entry: entry({ at: hourAgo, painMap: map(6), outcomes: [stress(8)] }),
    })
    const { last } = await patient.portal.checkIns.start()
    expect(last).toEqual({ at: hourAgo, map: map(6) })
    const answer = await patient.portal.checkIns.record({
      id: randomUUID(),
      entry: entry({ painMap: map(2), outcomes: [stress(3)] }),
    })
    expect(answer).toMatchObject({
      ok: true,
      value: {
        map: { comparedWith: hourAgo, places: [{ before: 6, after: 2, change: -4 }] },
        lines: [{ score: 3, before: { score: 8, at: hourAgo }, way: 'better' }],
      },
    })
  })

  test('with what a place feels like, how deep it is and whether it ever stops', async () => {
    const { patient } = practice
    const [mark] = map(4).marks
    const told = {
      ...map(4),
      marks: [
        {
          region: 'low-back' as const,
          side: 'right' as const,
          intensity: 4,
          qualities: ['allodynia' as const],
          depth: 'surface' as const,
          timing: 'intermittent' as const,
        },
        ...(mark ? [mark] : []),
      ],
    }
    const answer = await patient.portal.checkIns.record({
      id: randomUUID(),
      entry: entry({ painMap: told, outcomes: [] }),
    })
    expect(answer).toMatchObject({ ok: true })
    expect((await patient.portal.checkIns.start()).last?.map).toEqual(told)
  })

  test('once, however often it is sent', async () => {
    const { patient } = practice
    const id = randomUUID()
    const given = entry({ painMap: map(3), outcomes: [peg(1, 2, 3), stress(2)] })
    const tries = await Promise.all(
      Array.from({ length: 5 }, () => patient.portal.checkIns.record({ id, entry: given })),
    )
    tries.push(await patient.portal.checkIns.record({ id, entry: given }))
    for (const answer of tries) expect(answer).toEqual(tries[0])
    const { outcomes, maps } = await stored(patient.id)
    expect([outcomes.length, maps.length]).toEqual([3, 1])
  })

  test('and asks from then on what a therapist began to follow by hand', async () => {
    const { patient, therapist } = practice
    const calm = { instrument: 'calm-nrs', variant: null, side: null, answers: { calm: 6 } }
    await therapist.dashboard.outcomes.record({
      id: randomUUID(),
      patientId: patient.id,
      entry: { ...calm, at: new Date().toISOString(), moment: null },
    })
    expect((await patient.portal.checkIns.start()).alsoAsked).toEqual(['calm-nrs'])
    const answer = await patient.portal.checkIns.record({
      id: randomUUID(),
      entry: entry({ outcomes: [calm] }),
    })
    expect(answer).toMatchObject({ ok: true, value: { lines: [{ score: 6 }] } })
  })

  test('and stays out of sight of everybody else', async () => {
    await practice.patient.portal.checkIns.record({
      id: randomUUID(),
      entry: entry({ painMap: map(6) }),
    })
    for (const { portal } of [practice.otherPatient, practice.elsewhere.patient])
      expect(await portal.checkIns.start()).toEqual({ last: null, alsoAsked: [], own: [] })
  })
})
