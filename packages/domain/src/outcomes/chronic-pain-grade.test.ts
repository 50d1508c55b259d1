import { expect, test } from 'vitest'
import { chronicPainGrade } from './chronic-pain-grade.ts'
import type { Answers } from './instrument.ts'

/** How often pain is there, how often it limits, and the three PEG answers. */
function grade(
  often: number | null,
  limited: number | null = null,
  [pain, enjoyment, activity]: readonly (number | null)[] = [],
): number | null {
  const answers: Answers = {
    'how-often': often,
    'how-often-limited': limited,
    pain: pain ?? null,
    enjoyment: enjoyment ?? null,
    activity: activity ?? null,
  }
  return chronicPainGrade(answers)
}

test.each<[string, Parameters<typeof grade>, number | null]>([
  ['nothing answered', [null], null],
  ['how often is open, though all else is there', [null, 3, [5, 5, 5]], null],
  ['never pain', [0], 0],
  ['pain on some days, however it limits', [1, 3, [9, 9, 9]], 0],
  ['pain on most days, and nobody asked how it limits', [2, null, [9, 9, 9]], null],
  ['limited on most days', [2, 2], 3],
  ['limited every day', [3, 3, [0, 0, 0]], 3],
  ['limited on some days, PEG open', [3, 1, [4, null, 4]], null],
  ['limited on some days, PEG of 12', [3, 1, [4, 4, 4]], 2],
  ['limited on some days, PEG of 11', [2, 1, [4, 4, 3]], 1],
  ['never limited', [2, 0, [0, 0, 0]], 1],
])('%s', (_, given, expected) => {
  expect(grade(...given)).toBe(expected)
})
