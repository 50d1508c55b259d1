import { describe, expect, test } from 'vitest'
import { techniqueResponse } from './technique-response.ts'
import { wordTechniqueResponse } from './word-insights.ts'

function visits(minutes: readonly number[], gains: readonly number[]) {
  return minutes.map((each, index) => ({ minutes: each, gain: gains[index] ?? 0 }))
}

const others = [
  visits([20, 30, 40, 50], [1, 2, 1.5, 3]),
  visits([30, 45, 45, 60], [0.5, 2, 1, 2.5]),
  visits([15, 25, 35], [1, 0, 2]),
  visits([20, 40, 60, 30], [0.5, 1, 3, 2]),
  visits([30, 30, 45], [1, 2, 2]),
  visits([60, 20, 40, 50, 30], [3, 0, 1, 2, 2]),
  visits([10, 20, 30], [0, 1, 0.5]),
  visits([45, 30, 60, 20], [1, 2, 2.5, 1]),
]
const own = visits([20, 30, 40, 50, 60], [2, 1, 2.5, 2, 4])

describe('nothing is shown', () => {
  test('without eight other courses', () => {
    expect(techniqueResponse(own, [])).toEqual({ shown: false, why: 'few-courses', needed: 8 })
    expect(techniqueResponse(own, others.slice(1))).toEqual({
      shown: false,
      why: 'few-courses',
      needed: 1,
    })
  })

  test.each([
    ['without visits', []],
    ['of two visits, which always fit a line', visits([20, 40], [1, 2])],
    ['whose minutes never differed', visits([0.1, 0.1, 0.1], [1, 2, 0])],
  ])('by a course %s: it does not count', (_, course) => {
    expect(techniqueResponse(own, [...others.slice(1), course])).toMatchObject({ needed: 1 })
  })

  test('before the fourth visit', () => {
    const found = techniqueResponse(own.slice(0, 3), others)
    expect(found).toEqual({ shown: false, why: 'few-visits', needed: 1 })
    expect(techniqueResponse([], others)).toMatchObject({ needed: 4 })
    expect(techniqueResponse(own.slice(0, 4), others).shown).toBe(true)
  })

  test('where every visit had the same minutes', () => {
    const same = visits([0.1, 0.1, 0.1, 0.1], [1, 2, 3, 1])
    expect(techniqueResponse(same, others)).toEqual({ shown: false, why: 'same-minutes' })
  })

  test('while the interval for 20 minutes more is wider than 2 points', () => {
    const loud = others.map((course) => course.map((each) => ({ ...each, gain: 3 * each.gain })))
    expect(techniqueResponse(own, loud)).toEqual({ shown: false, why: 'too-wide' })
  })
})

/** Expected values: the same model computed with NumPy on the same grid, and within 1 % on one of 801 points. */
test('the slope is the patient’s own, drawn towards the others', () => {
  const found = techniqueResponse(own, others)
  expect(found).toEqual({
    shown: true,
    slope: expect.closeTo(0.04884813039911274, 10),
    low: expect.closeTo(0.02448577267520182, 10),
    high: expect.closeTo(0.07321048812302366, 10),
    visits: 5,
    courses: 8,
    ownShare: expect.closeTo(0.38055593750146344, 10),
  })
  if (!found.shown) throw new Error('hidden')
  expect(found.slope / 0.04884481408038477).toBeCloseTo(1, 2)
  expect(found.low / 0.02454556115019485).toBeCloseTo(1, 2)
})

test('courses that do not count change nothing', () => {
  const more = [...others, [], visits([20, 40], [9, 1]), visits([30, 30, 30], [5, 1, 9])]
  expect(techniqueResponse(own, more)).toEqual(techniqueResponse(own, others))
})

describe('in words', () => {
  const shown = { shown: true, visits: 5, courses: 8, ownShare: 0.384 } as const
  test.each([
    [
      { ...shown, slope: 0.05, low: 0.02, high: 0.08 },
      '20 minutes more went with about 1.0 points more relief (90 % interval 0.4 to 1.6). The 5 visits here count for 38 % of this, 8 courses of other patients for the rest. An association, not proof: minutes are chosen by need.',
    ],
    [
      { ...shown, slope: -0.05, low: -0.08, high: -0.02 },
      '20 minutes more went with about 1.0 points less relief (90 % interval 0.4 to 1.6). The 5 visits here count for 38 % of this, 8 courses of other patients for the rest. An association, not proof: minutes are chosen by need.',
    ],
    [
      { ...shown, slope: 0.01, low: -0.02, high: 0.04 },
      'No association can be told: 20 minutes more went with anything from −0.4 to 0.8 points of relief (90 % interval). The 5 visits here count for 38 % of this, 8 courses of other patients for the rest. An association, not proof: minutes are chosen by need.',
    ],
    [
      { ...shown, slope: 0.01, low: 0, high: 0 },
      'No association can be told: 20 minutes more went with anything from 0.0 to 0.0 points of relief (90 % interval). The 5 visits here count for 38 % of this, 8 courses of other patients for the rest. An association, not proof: minutes are chosen by need.',
    ],
    [
      { shown: false, why: 'few-courses', needed: 3 },
      'Not enough to tell yet: 3 more courses of other patients needed.',
    ],
    [
      { shown: false, why: 'few-visits', needed: 1 },
      'Not enough to tell yet: 1 more visit needed.',
    ],
    [
      { shown: false, why: 'same-minutes' },
      'Nothing to compare yet: every visit had the same minutes.',
    ],
    [
      { shown: false, why: 'too-wide' },
      'Too uncertain to show yet: what is known still fits both much more and much less relief.',
    ],
  ] as const)('%o', (response, sentence) => {
    expect(wordTechniqueResponse(response)).toBe(sentence)
  })
})
