import { expect, test } from 'vitest'
import { fieldErrors } from '../field-errors.ts'
import { CheckInEntry } from './check-in.ts'

const peg = { instrument: 'peg', variant: null, side: null, answers: { pain: 3 } }
const entry = { at: '2026-11-22T08:00:00Z', painMap: null, outcomes: [peg] }

test.each<[string, object, string]>([
  ['without a time', { at: 'yesterday' }, 'at'],
  ['with more than twelve scores', { outcomes: Array.from({ length: 13 }, () => peg) }, 'outcomes'],
  [
    'with a time of its own for one score',
    { outcomes: [{ ...peg, at: entry.at }] },
    'outcomes.0.at',
  ],
  ['with a moment around a visit', { outcomes: [{ ...peg, moment: null }] }, 'outcomes.0.moment'],
  ['with more than was asked for', { note: 'x' }, 'note'],
])('a check-in is refused %s', (_, change, field) => {
  const read = CheckInEntry.safeParse({ ...entry, ...change })
  if (read.success) expect.fail('was accepted')
  expect([...new Set(fieldErrors(read.error).map((one) => one.field))]).toEqual([field])
})

test('a check-in may have twelve scores, or none', () => {
  const twelve = { ...entry, outcomes: Array.from({ length: 12 }, () => peg) }
  expect(CheckInEntry.parse(twelve)).toEqual(twelve)
  expect(CheckInEntry.parse({ ...entry, outcomes: [] })).toEqual({ ...entry, outcomes: [] })
})
