import { describe, expect, test } from 'vitest'
import { SelfCareDose } from './dose.ts'
import { selfCareLibrary } from './library.ts'
import { wordDose } from './word-dose.ts'

describe('how much of something is done at home', () => {
  test.each([
    [
      'static-stretch',
      '2 to 4 times: hold 10 to 30 seconds, 60 seconds for each muscle, until it feels tight, not painful (at most 3 of 10)',
    ],
    [
      'pnf-stretch',
      '2 to 4 times: press 3 to 6 seconds, then hold 10 to 30 seconds, with a fifth to three quarters of your strength, never painful (at most 3 of 10)',
    ],
    [
      'mobility',
      '5 to 10 times each way, 1 to 3 times a day, slowly, through what is comfortable (at most 2 of 10)',
    ],
    [
      'graded-activity',
      'Up to 150 minutes a week, at a pace at which you can still talk (at most 6 of 10), then 10 to 20 % more each week',
    ],
    ['pacing', 'Four fifths of what you manage on an average day, then 10 % more each week'],
    ['hydration', 'To thirst'],
    ['posture-breaks', '1 to 2 minutes, every 30 minutes, easily (at most 2 of 10)'],
    ['cold', '10 to 15 minutes, at least 2 hours apart, cool, never burning'],
    ['sleep-routine', '7 to 9 hours a night'],
    [
      'self-massage',
      '30 to 90 seconds on each area, slowly, discomfort stays bearable (at most 5 of 10)',
    ],
    ['diary', 'Up to 60 seconds a day'],
    ['red-flag-card', ''],
  ] as const)('%s: %s', (id, words) => {
    const { dose } = selfCareLibrary[id]
    expect(dose && wordDose(dose)).toBe(words)
  })

  test('names a single number once', () => {
    expect(wordDose({ sets: { low: 2, high: 2 }, counts: 'times' })).toBe('2 times')
  })

  test.each(Object.values(selfCareLibrary))('is known in numbers for $id', ({ dose }) => {
    expect(SelfCareDose.parse(dose)).toEqual(dose)
  })

  test('is refused upside down', () => {
    const upsideDown = { sets: { low: 4, high: 2 }, counts: 'days' }
    expect(SelfCareDose.safeParse(upsideDown).error?.issues[0]?.path).toEqual(['sets', 'high'])
  })
})
