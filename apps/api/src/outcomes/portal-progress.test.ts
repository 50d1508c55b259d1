import { randomUUID } from 'node:crypto'
import { bodyMapVersion } from '@healing-touch/domain/body/regions.ts'
import { expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { savePlan } from '../plans/store.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { patient, otherPatient } = practice

async function checkIn(hoursAgo: number, pain: number) {
  const answer = await patient.portal.checkIns.record({
    id: randomUUID(),
    entry: {
      at: new Date(Date.now() - hoursAgo * 3_600_000).toISOString(),
      painMap: {
        mapVersion: bodyMapVersion,
        marks: [{ region: 'low-back', side: 'left', intensity: pain, qualities: [] }],
      },
      outcomes: [
        {
          instrument: 'peg',
          variant: null,
          side: null,
          answers: { pain, enjoyment: pain, activity: pain },
        },
      ],
    },
  })
  if (!answer.ok) throw new Error('The check-in was refused.')
}

test('progress is refused to whom is not signed in, and to members', async () => {
  for (const { portal } of [practice.signedOut, practice.therapist])
    await expect(portal.outcomes.progress()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})

test('without a measurement every purpose says so', async () => {
  const progress = await otherPatient.portal.outcomes.progress()
  expect(progress.purposes.map(({ state }) => state)).toEqual(
    Array.from({ length: 5 }, () => 'not-measured'),
  )
  for (const { interval, needed, reason } of progress.purposes) {
    expect(interval).toBeNull()
    expect(needed).toBeGreaterThan(0)
    expect(reason).toMatch(/^Not measured yet: /)
  }
  expect(progress).toMatchObject({ measures: [], goals: [], maps: [], visits: [] })
})

test('a purpose moves only when its measures do, and nobody else sees it', async () => {
  await checkIn(20, 8)
  await checkIn(10, 4)
  const early = await patient.portal.outcomes.progress()
  expect(stateOf(early, 'underlying-issues')).toBe('too-early')
  expect(purposeOf(early, 'underlying-issues')?.needed).toBe(1)

  await checkIn(1, 3)
  const progress = await patient.portal.outcomes.progress()
  expect(stateOf(progress, 'underlying-issues')).toBe('moving')
  const moving = purposeOf(progress, 'underlying-issues')
  expect(moving?.reason).toContain('went from 8 to 3')
  expect(moving?.needed).toBe(0)
  expect(moving?.interval).toMatchObject({ name: 'PEG', change: 5 })
  expect(moving?.interval?.low).toBeGreaterThan(0)
  expect(stateOf(progress, 'range-of-motion')).toBe('not-measured')
  expect(progress.measures.find(({ key }) => key === 'peg')).toMatchObject({
    by: 'patient',
    better: 'lower',
    range: { low: 0, high: 10 },
    change: { verdict: 'improved', baseline: 8, latest: 3 },
    readings: [{ value: 8 }, { value: 4 }, { value: 3 }],
  })
  expect(progress.maps.map(({ map }) => map.marks[0]?.intensity)).toEqual([8, 4, 3])
  expect((await otherPatient.portal.outcomes.progress()).measures).toEqual([])
})

test('a goal says how likely it is reached, or that nobody can say', async () => {
  const goal = (instrument: string, target: number) => ({
    id: randomUUID(),
    words: `Goal on ${instrument}`,
    series: { instrument, variant: null, side: null },
    baseline: 8,
    target,
    byDay: '2027-01-31',
  })
  const save = (version: number, status: 'active' | 'closed') =>
    enterPractice(practice.db, practice.practiceId, (trx, practiceId) =>
      savePlan(trx, practiceId, {
        id: randomUUID(),
        patientId: patient.id,
        episodeId: patient.episodeId,
        version,
        status,
        content: {
          conditions: ['neck-pain'],
          goals: [goal('peg', 2), goal('stress-nrs', 4)],
          phases: [{ kind: 'relief', aim: 'Settle.', visits: { low: 1, high: 4 }, perWeek: 2 }],
          dose: { minutes: 60, perWeek: { low: 2, high: 2 }, weeks: 4, reason: why },
          techniques: [],
          rejected: [],
          selfCare: [],
          hypotheses: [],
          cautions: [],
          reassess: { visits: 4, weeks: 4 },
          discharge: ['Goals are met.'],
        },
        changeReason: null,
        createdAt: new Date().toISOString(),
        createdBy: practice.therapist.id,
      }),
    )
  await save(1, 'active')
  const { goals } = await patient.portal.outcomes.progress()
  expect(goals[0]?.chance).toMatchObject({ known: false, because: 'too-early', needed: 0 })
  expect(goals[1]?.chance).toEqual({ known: false, because: 'not-studied', needed: 0 })
  expect((await patient.portal.plans.current()).plan?.content.goals).toEqual(goals)

  await save(2, 'closed')
  const closed = await patient.portal.outcomes.progress()
  expect(closed.goals.map(({ chance }) => chance)).toEqual([null, null])
})

const why = { rule: 'any', text: 'Any reason.', evidence: [], sources: [] }

type Progress = Awaited<ReturnType<typeof patient.portal.outcomes.progress>>

function purposeOf({ purposes }: Progress, wanted: string) {
  return purposes.find(({ purpose }) => purpose === wanted)
}

function stateOf(progress: Progress, wanted: string) {
  return purposeOf(progress, wanted)?.state
}
