import { describe, expect, test } from 'vitest'
import { type HabitDay, habitInsights } from './habit-insights.ts'
import { wordHabitInsight } from './word-insights.ts'

function diary(
  length: number,
  outcome: (day: number) => number | null,
  habits: Readonly<Record<string, (day: number) => number | null>>,
): HabitDay[] {
  return Array.from({ length }, (_, day) => ({
    outcome: outcome(day),
    habits: Object.fromEntries(Object.entries(habits).map(([name, of]) => [name, of(day)])),
  }))
}

const everyThird = (day: number) => (day % 3 === 0 ? 1 : 0)
const pain = (day: number) => 5 + ((day * 7) % 5) - 2 * everyThird(day) + (day % 2)
const blocks = (day: number) => Math.floor(day / 5) % 2

describe('nothing is told', () => {
  test('of a diary without days or habits', () => {
    expect(habitInsights([], 'lower')).toEqual([])
    expect(habitInsights(diary(40, pain, {}), 'lower')).toEqual([])
  })

  test('before 28 days are known', () => {
    const stretching = (length: number) =>
      habitInsights(diary(length, pain, { everyThird }), 'lower')
    expect(stretching(27)).toEqual([
      { habit: 'everyThird', days: 27, found: 'not-enough', needed: 1 },
    ])
    expect(stretching(28)[0]?.found).not.toBe('not-enough')
  })

  test('for days on which the answer or the habit is missing', () => {
    const days = diary(40, (day) => (day % 4 === 0 ? null : pain(day)), {
      everyThird: (day) => (day % 4 === 1 ? null : everyThird(day)),
    })
    const rare = days.map((day, index) => (index < 20 ? day : { ...day, habits: {} }))
    expect(habitInsights(days, 'lower')).toMatchObject([{ days: 20, needed: 8 }])
    expect(habitInsights(rare, 'lower')).toMatchObject([{ days: 10, needed: 18 }])
  })

  test('of a habit that hardly ever differs', () => {
    const days = (times: number) =>
      diary(40, pain, { walk: (day) => (day % 2 === 0 && day < 2 * times ? 1 : 0) })
    expect(habitInsights(days(6), 'lower')).toMatchObject([{ found: 'not-enough', needed: 1 }])
    expect(habitInsights(days(0), 'lower')).toMatchObject([{ found: 'not-enough', needed: 7 }])
    expect(habitInsights(days(7), 'lower')[0]?.found).not.toBe('not-enough')
  })

  test('where every day was the same', () => {
    expect(
      habitInsights(
        diary(40, () => 0.1, { everyThird }),
        'lower',
      ),
    ).toEqual([{ habit: 'everyThird', days: 40, found: 'not-enough', needed: 0 }])
  })

  test('where days are worth fewer than four, being so alike', () => {
    const half = (day: number) => (day < 20 ? 0 : 1)
    expect(habitInsights(diary(40, half, { half }), 'lower')).toEqual([
      { habit: 'half', days: 40, found: 'not-enough', needed: 0 },
    ])
  })
})

describe('what is told', () => {
  /** Expected values: the same formulas computed with NumPy and SciPy. */
  test('is how much better days were, as sure as days so alike allow', () => {
    expect(habitInsights(diary(30, pain, { everyThird }), 'lower')).toEqual([
      {
        habit: 'everyThird',
        days: 30,
        found: 'better-days',
        difference: expect.closeTo(2, 9),
        low: expect.closeTo(0.2907588197028905, 8),
        high: expect.closeTo(3.7092411802971093, 8),
        worth: expect.closeTo(17.634157896740778, 8),
        p: expect.closeTo(0.024681582933909513, 9),
      },
    ])
  })

  test('may be that days were worse', () => {
    const outcome = (day: number) => 3 + 2 * blocks(day) + ((day * 3) % 4) / 2
    expect(habitInsights(diary(40, outcome, { blocks }), 'lower')).toEqual([
      {
        habit: 'blocks',
        days: 40,
        found: 'worse-days',
        difference: expect.closeTo(-2.1, 9),
        low: expect.closeTo(-2.6272776244103997, 8),
        high: expect.closeTo(-1.5727223755896005, 8),
        worth: expect.closeTo(21.474253160288583, 8),
        p: expect.closeTo(7.705163445093979e-8, 12),
      },
    ])
    expect(habitInsights(diary(40, outcome, { blocks }), 'higher')[0]).toMatchObject({
      found: 'better-days',
      difference: expect.closeTo(2.1, 9),
    })
  })

  test('needs more where more habits are asked', () => {
    const noise = (factor: number) => (day: number) => (day * day * factor) % 7
    const days = diary(30, pain, {
      one: noise(3),
      everyThird,
      two: noise(5),
      fresh: (day) => (day < 5 ? day : null),
    })
    const found = habitInsights(days, 'lower')
    expect(found.map(({ habit }) => habit)).toEqual(['one', 'everyThird', 'two', 'fresh'])
    expect(found.map((one) => one.found)).toEqual([
      'nothing-clear',
      'nothing-clear',
      'nothing-clear',
      'not-enough',
    ])
  })

  test('of a habit that explains everything is still only about days', () => {
    const [found] = habitInsights(diary(30, everyThird, { everyThird }), 'lower')
    expect(found).toMatchObject({ found: 'worse-days', p: expect.closeTo(0, 12) })
    expect(found).toMatchObject({ difference: expect.closeTo(-1, 9), low: expect.closeTo(-1, 6) })
  })

  test('never counts more days than there are', () => {
    const zigzag = (day: number) => day % 2
    const found = habitInsights(diary(40, pain, { zigzag, everyThird }), 'lower')
    const slow = habitInsights(diary(40, blocks, { zigzag }), 'lower')
    expect(found).toHaveLength(2)
    expect(slow).toMatchObject([{ days: 40, worth: 40 }])
  })

  test('joins what was asked on some days only', () => {
    const days = diary(60, pain, { everyThird }).map((day, index) =>
      index % 2 === 0 ? day : { ...day, habits: { blocks: blocks(index) } },
    )
    expect(habitInsights(days, 'lower').map(({ habit, days: known }) => [habit, known])).toEqual([
      ['everyThird', 30],
      ['blocks', 30],
    ])
  })
})

describe('in words', () => {
  const told = { habit: 'stretching', days: 40, worth: 20, p: 0.01 } as const
  test.each([
    [
      { ...told, found: 'better-days', difference: 1.04, low: 0.42, high: 1.66 },
      'Stretching: a day with it went along with 1.0 points better (0.4 to 1.7). It may help to know; it doesn’t show which came first.',
    ],
    [
      { ...told, found: 'worse-days', difference: -1.04, low: -1.66, high: -0.42 },
      'Stretching: a day with it went along with 1.0 points worse (0.4 to 1.7). It may help to know; it doesn’t show which came first.',
    ],
    [
      { ...told, found: 'nothing-clear', difference: 0.1, low: -1, high: 1.2 },
      'Stretching: nothing clear in 40 days.',
    ],
    [
      { habit: 'stretching', days: 27, found: 'not-enough', needed: 1 },
      'Stretching: too early to tell; 1 more day will do.',
    ],
    [
      { habit: 'stretching', days: 20, found: 'not-enough', needed: 8 },
      'Stretching: too early to tell; 8 more days will do.',
    ],
    [
      { habit: 'stretching', days: 50, found: 'not-enough', needed: 0 },
      'Stretching: the days are too alike to tell anything yet.',
    ],
  ] as const)('%o', (insight, sentence) => {
    expect(wordHabitInsight('Stretching', 'a day with it', insight)).toBe(sentence)
  })
})
