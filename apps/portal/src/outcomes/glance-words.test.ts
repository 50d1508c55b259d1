import { expect, test } from 'vitest'
import { glanceWords } from './glance-words.ts'

test.each([
  [
    ['moving', 'moving', 'too-early', 'too-early', 'not-measured'] as const,
    'Of the five, two are getting better, two too early to say and one not measured yet.',
  ],
  [
    ['steady', 'slipping', 'steady', 'moving', 'steady'] as const,
    'Of the five, one is getting better, one getting worse and three without a clear change.',
  ],
  [
    Array.from({ length: 5 }, () => 'too-early' as const),
    'Of the five, five are too early to say.',
  ],
])('%j reads as a sentence', (states, sentence) => {
  expect(glanceWords(states)).toBe(sentence)
})
