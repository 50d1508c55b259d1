import { recommendations } from '@healing-touch/domain/evidence/evidence.ts'
import { describe, expect, test } from 'vitest'
import { agreementWords, recommendationWords } from './guideline-words.ts'

const say = (...all: (typeof recommendations)[number][]) =>
  agreementWords(all.map((recommendation) => ({ recommendation })))

describe('guidelines beside each other', () => {
  test.each([
    [say(), 'We know of no guideline that speaks of massage here.'],
    [say('strong-for'), 'Of the guidelines, 1 has a place for massage.'],
    [
      say('conditional-for', 'as-part-of-package'),
      'Of the guidelines, 2 have a place for massage.',
    ],
    [say('none', 'insufficient'), 'Of the guidelines, 2 take no side.'],
    [
      say('conditional-for', 'strong-against'),
      'Guidelines do not all agree: 1 has a place for massage and 1 advises against it.',
    ],
    [
      say('conditional-for', 'none', 'conditional-against', 'strong-against'),
      'Guidelines do not all agree: 1 has a place for massage, 2 advise against it and 1 takes no side.',
    ],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected)
  })

  test('one that advises against is never counted as for, nor coloured like it', () => {
    for (const one of recommendations)
      expect(recommendationWords[one].stance === 'against').toBe(one.endsWith('-against'))
    expect(say('strong-against')).toBe('Of the guidelines, 1 advises against it.')
  })
})
