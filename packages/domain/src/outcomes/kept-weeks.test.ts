import { expect, test } from 'vitest'
import { scoreWeeks } from './kept-weeks.ts'

test.each([
  [
    'doing more in one week makes up for no other: 5, 0 and 9 of 7 each',
    {
      'done-1': 5,
      'prescribed-1': 7,
      'done-2': 0,
      'prescribed-2': 7,
      'done-3': 9,
      'prescribed-3': 7,
    },
    12 / 21,
  ],
  [
    'a week without both numbers is left out',
    { 'done-1': 3, 'prescribed-1': 4, 'done-2': null, 'prescribed-2': 7, 'done-4': 2 },
    0.75,
  ],
  [
    'a week in which nobody knows what was prescribed is left out',
    { 'done-1': 3, 'prescribed-1': 4, 'done-2': 7, 'prescribed-2': null },
    0.75,
  ],
  [
    'the fourth week counts too',
    { 'done-1': 0, 'prescribed-1': 4, 'done-4': 4, 'prescribed-4': 4 },
    0.5,
  ],
  ['nothing was prescribed', { 'done-1': 0, 'prescribed-1': 0 }, null],
  ['nothing is known', {}, null],
])('%s', (_, answers, expected) => {
  expect(scoreWeeks(answers)).toBe(expected)
})
