import { describe, expect, test } from 'vitest'
import type { ReferralLevel } from '../safety/rule.ts'
import { rules } from '../safety/rules.ts'
import { conditions } from './conditions.ts'

const words: readonly [RegExp, ReferralLevel][] = [
  [/emergency/i, 'emergency'],
  [/same[ -]day/i, 'same-day'],
  [/within two weeks/i, 'urgent'],
]
const flags = Object.values(conditions).flatMap(({ name, cautions }) =>
  cautions
    .filter(({ rule }) => rule.startsWith('R'))
    .map(({ rule, text }) => ({ name, rule, text })),
)

describe('what a condition says of a red flag', () => {
  test('there are red flags to say something of', () => {
    expect(flags.length).toBeGreaterThan(60)
  })

  test.each(flags)('$name, $rule: is as urgent as the rule', ({ rule: id, text }) => {
    const rule = Object.values(rules).find((one) => one.id === id)
    const wanted = rule?.cases.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.do === 'refer' ? effect.level : [])),
    )
    expect(said(text).filter((level) => !wanted?.includes(level))).toEqual([])
    // what is urgent only "if it gets worse" has to say how urgent it is if it does not
    expect(said(text.replace(/,? the same day if .*$/, '')).length).toBeGreaterThan(0)
  })
})

function said(text: string): ReferralLevel[] {
  return words.flatMap(([pattern, level]) => (pattern.test(text) ? level : []))
}
