import { expect, test } from 'vitest'
import type { OutcomeRefusal } from './outcome-refusal.ts'
import { wordOutcomeRefusal } from './word-refusal.ts'

const at = { field: 'answers.a', item: 'a', name: 'Grip' } as const

test.each<[OutcomeRefusal, string]>([
  [
    { ...at, kind: 'unit-mixed-up', value: 2, unit: null, other: 'lb', converted: 0.91 },
    'Grip is in the unit shown; 2 looks like lb, which is 0.91.',
  ],
  [
    { ...at, kind: 'unit-mixed-up', value: 2, unit: '°', other: 'rad', converted: 114.59 },
    'Grip is in degrees; 2 looks like rad, which is 114.59°.',
  ],
  [
    { ...at, kind: 'not-on-scale', value: 2.3, unit: null, allowed: { step: 0.5 } },
    'Grip must be in steps of 0.5; you wrote 2.3.',
  ],
  [
    { ...at, kind: 'not-on-scale', value: 2.3, unit: null, allowed: { choices: [1] } },
    'Grip must be one of 1; you wrote 2.3.',
  ],
  [
    { kind: 'variant-needed', field: 'variant', name: 'Grip', choices: ['A', 'B', 'C', 'D', 'E'] },
    'Choose which one for grip: a, b, c, d or e.',
  ],
  [
    {
      kind: 'variant-needed',
      field: 'variant',
      name: 'Grip',
      choices: ['A', 'B', 'C', 'D', 'E', 'F'],
    },
    'Choose what was measured for grip.',
  ],
])('%j', (refusal, sentence) => {
  expect(wordOutcomeRefusal(refusal)).toBe(sentence)
})
