import { expect, test } from 'vitest'
import { phq9 } from './catalogue/phq9.ts'
import { mentionsSelfHarm } from './self-harm-item.ts'
import { bandOf } from './subscores.ts'

const mild = {
  'little-interest': 0,
  'feeling-down': 0,
  sleep: 0,
  energy: 0,
  appetite: 0,
  failure: 0,
  concentrating: 0,
  'slow-or-restless': 0,
}

test('a total of 1 is called minimal, and still mentions self-harm', () => {
  const answers = { ...mild, 'better-off-dead': 1 }
  expect(phq9.score(answers)).toBe(1)
  expect(bandOf(phq9, 1)?.label).toBe('minimal')
  expect(mentionsSelfHarm('phq9', answers)).toBe(true)
})

test.each([
  ['"not at all"', 'phq9', { 'better-off-dead': 0 }, false],
  ['"nearly every day"', 'phq9', { 'better-off-dead': 3 }, true],
  ['an open answer', 'phq9', { 'better-off-dead': null }, false],
  ['no answer', 'phq9', {}, false],
  ['another questionnaire with a question of that name', 'phq4', { 'better-off-dead': 2 }, false],
])('%s', (_, instrument, answers, expected) => {
  expect(mentionsSelfHarm(instrument, answers)).toBe(expected)
})
