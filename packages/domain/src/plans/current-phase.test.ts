import { expect, test } from 'vitest'
import { currentPhase } from './current-phase.ts'

const phases = [
  { visits: { low: 1, high: 4 } },
  { visits: { low: 4, high: 8 } },
  { visits: { low: 0, high: 6 } },
  { visits: { low: 1, high: 1 } },
]

test.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [11, 1],
  [12, 2],
  [17, 2],
  [18, 3],
  [40, 3],
])('after %d visits the course is in phase %d', (visits, phase) => {
  expect(currentPhase(phases, visits)).toBe(phase)
})
