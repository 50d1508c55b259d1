import { randomUUID } from 'node:crypto'
import { bodyMapVersion } from '@healing-touch/domain/body/regions.ts'
import { expect, test } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'

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
  expect(progress).toMatchObject({ measures: [], goals: [], maps: [], visits: [] })
})

test('a purpose moves only when its measures do, and nobody else sees it', async () => {
  await checkIn(20, 8)
  await checkIn(10, 4)
  const early = await patient.portal.outcomes.progress()
  expect(stateOf(early, 'underlying-issues')).toBe('too-early')

  await checkIn(1, 3)
  const progress = await patient.portal.outcomes.progress()
  expect(stateOf(progress, 'underlying-issues')).toBe('moving')
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

type Progress = Awaited<ReturnType<typeof patient.portal.outcomes.progress>>

function stateOf({ purposes }: Progress, wanted: string) {
  return purposes.find(({ purpose }) => purpose === wanted)?.state
}
