import { expect, test } from 'vitest'
import { detailProblems, hasProblem } from './detail-problems.ts'

const today = '2026-11-23'

test.each([
  ['surgery', { since: null, value: null }, { since: null, value: null }],
  ['surgery', { since: today, value: null }, { since: null, value: null }],
  [
    'surgery',
    { since: '2026-11-24', value: null },
    { since: 'That day is still to come. Please check the date.', value: null },
  ],
  ['pregnancy', { since: null, value: 0 }, { since: null, value: null }],
  ['pregnancy', { since: null, value: 45 }, { since: null, value: null }],
  ['pregnancy', { since: null, value: 46 }, { since: null, value: 'Between 0 and 45, please.' }],
  ['pregnancy', { since: null, value: -1 }, { since: null, value: 'Between 0 and 45, please.' }],
] as const)('%s: %j', (kind, answer, problems) => {
  const found = detailProblems(kind, answer, today)
  expect(found).toEqual(problems)
  expect(hasProblem(found)).toBe(problems.since !== null || problems.value !== null)
})

test('what was not answered has no problem', () => {
  expect(hasProblem(detailProblems('surgery', undefined, today))).toBe(false)
})
