import { expect, test } from 'vitest'
import { redLevelOf } from './red-level.ts'
import { referralLevels } from './rule.ts'

test.each([
  ['R03', [null, 'urgent', 'same-day', 'emergency']],
  ['C15', [null, null, 'same-day', 'emergency']],
  ['R27', [null, null, null, null]],
] as const)('a referral of %s, from “in time” to “now”', (rule, levels) => {
  expect(referralLevels.map((level) => redLevelOf(rule, level))).toEqual(levels)
})
