import { verdicts } from '@healing-touch/domain/outcomes/verdict.ts'
import { describe, expect, test } from 'vitest'
import { isBetter, verdictWords } from './verdict-words.ts'

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
