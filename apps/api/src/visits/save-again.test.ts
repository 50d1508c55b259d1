import { expect, test } from 'vitest'
import { testCare, testChart } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, therapist } = practice
const { visitId } = await testCare(db, practice)
const none = { pain: null, calm: null, stress: null }
const scores = { before: { ...none, pain: 5 }, after: none }

function save(change: { version: number; finish: boolean; minutes?: number }) {
  const entry = { ...testChart, ...change }
  return therapist.dashboard.visits.save({ visitId, entry, scores })
}

test.each([
  ['saved', { version: 2, finish: false }],
  ['finished', { version: 3, finish: true }],
])('a chart whose answer was lost is %s once, and answered the same', async (_, change) => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => save(change)))
  answers.push(await save(change))
  for (const answer of answers)
    expect(answer).toMatchObject({
      ok: true,
      value: {
        scores: { before: { pain: 5 }, after: { pain: 4 } },
        signedBy: change.finish ? therapist.name : null,
        visit: { version: change.version + 1 },
      },
    })
})

test('another chart than the one that was saved is refused, with the one that is', async () => {
  for (const change of [
    { version: 3, finish: true, minutes: 55 },
    { version: 3, finish: false },
    { version: 4, finish: true },
  ])
    expect(await save(change)).toMatchObject({
      refusal: { kind: 'finished', theirs: { visit: { minutes: 60, version: 4 } } },
    })
})
