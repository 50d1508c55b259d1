import { describe, expect, test } from 'vitest'
import { type ReliefRating, reliefHalfLife } from './relief-half-life.ts'
import { wordReliefHalfLife } from './word-insights.ts'

function courses(
  count: number,
  pain: (course: number, day: number) => number,
  days = 10,
): ReliefRating[][] {
  return Array.from({ length: count }, (_, course) =>
    Array.from({ length: days }, (_, day) => ({ day, pain: pain(course, day) })),
  )
}
const halving = (days: number) => (course: number, day: number) =>
  6 - (2 + (course % 3)) * 0.5 ** (day / days)
const uneven = (course: number, day: number) =>
  halving(1.5)(course, day) + ((course * 7 + day * 3) % 5) / 2 - 1

describe('no range is told', () => {
  test.each([
    ['of one patient', courses(1, uneven)],
    ['of nineteen', courses(19, uneven)],
    ['of courses with three ratings', courses(30, uneven, 3)],
    ['of pain that rises after visits', courses(20, (_, day) => 6 - day / 10)],
    ['of pain that stays', courses(20, () => 6)],
    ['of relief that is gone within hours', courses(20, halving(0.05))],
    ['of relief that lasts for months', courses(20, halving(400))],
    [
      'of ratings all taken at once',
      courses(20, uneven).map((course) => course.map((one) => ({ ...one, day: 1 }))),
    ],
  ])('%s', (_, given) => {
    expect(reliefHalfLife(given)).toBeNull()
  })
})

test('without noise it is the half-life itself', () => {
  const found = reliefHalfLife(courses(20, halving(2)))
  expect(found?.low).toBeCloseTo(2, 2)
  expect(found?.high).toBeCloseTo(2, 2)
  expect(reliefHalfLife(courses(20, halving(2), 4))?.courses).toBe(20)
})

/** Expected values: the same estimator computed with NumPy and SciPy. */
test('with noise it is a range, and too short courses are left out', () => {
  const given = [...courses(20, uneven), ...courses(5, () => 3, 3)]
  expect(reliefHalfLife(given)).toEqual({
    low: expect.closeTo(1.319410978678177, 8),
    high: expect.closeTo(1.7087262200268165, 8),
    courses: 20,
  })
})

test('in words it is about many patients and never about one', () => {
  expect(wordReliefHalfLife({ low: 1.32, high: 1.71, courses: 20 })).toBe(
    'Among 20 patients together, half of the relief was gone after 1.3 to 1.7 days. One person’s ratings can’t tell how long theirs lasts.',
  )
})
