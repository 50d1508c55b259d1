import { verdicts } from '@healing-touch/domain/outcomes/verdict.ts'
import { describe, expect, test } from 'vitest'
import { isBetter, standingOfPurpose, verdictWords } from './verdict-words.ts'

describe('a verdict in a patient’s words', () => {
  test.each(verdicts.filter((verdict) => !isBetter(verdict)))(
    '%s does not claim that anything is better',
    (verdict) => {
      expect(verdictWords[verdict].label).not.toMatch(/^(a little )?better/i)
      expect(verdictWords[verdict].tone).not.toBe('good')
    },
  )

  test('only what is reliably beyond noise is called better', () => {
    expect(verdicts.filter(isBetter)).toEqual(['improved', 'small-but-real'])
  })
})

describe('how a purpose is doing', () => {
  test('is a word or two once it can be told', () => {
    expect(standingOfPurpose({ state: 'moving', needed: 0 })).toEqual({
      label: 'Getting better',
      tone: 'good',
    })
  })

  test.each(['too-early', 'not-measured'] as const)('%s says how many more it takes', (state) => {
    expect(standingOfPurpose({ state, needed: 2 })).toEqual({
      label: 'Not enough yet: 2 more',
      tone: 'neutral',
    })
  })
})
