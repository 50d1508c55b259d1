import { expect, test } from 'vitest'
import { type Course, courseRows } from './course-rows.ts'

const now = '2026-11-22T09:00:00Z'

function course(openedOn: string, ...points: [day: string, score: number][]): Course {
  return {
    patientId: openedOn,
    openedOn,
    group: 'neck-pain',
    practitioner: null,
    points: points.map(([day, score]) => ({ at: `${day}T09:00:00Z`, score })),
  }
}
const valuesOf = (...courses: Course[]) =>
  courseRows(courses, [4, 12], now).map((row) => row.values)

test('a course too young to have reached the last week is left out, not counted as missing', () => {
  expect(valuesOf(course('2026-08-20'))).toEqual([])
  expect(valuesOf(course('2026-08-19'))).toEqual([[null, null, null]])
})

test('the baseline is the first reading around the opening', () => {
  const points: [string, number][] = [
    ['2026-05-20', 4],
    ['2026-05-03', 7],
    ['2026-04-20', 9],
  ]
  expect(valuesOf(course('2026-05-04', ...points))[0]?.[0]).toBe(7)
})

test('the baseline is the earlier of two, whatever their order, from a week before to two weeks after', () => {
  const baseline = (...points: [string, number][]) =>
    valuesOf(course('2026-05-04', ...points))[0]?.[0]
  expect(baseline(['2026-05-12', 4], ['2026-05-03', 7])).toBe(7)
  expect(baseline(['2026-05-03', 7], ['2026-05-12', 4])).toBe(7)
  expect(baseline(['2026-04-27', 9], ['2026-04-28', 8])).toBe(8)
  expect(baseline(['2026-05-18', 3])).toBe(3)
  expect(baseline(['2026-05-19', 3])).toBeNull()
})

test('a week takes the reading nearest to it, within ten days', () => {
  const points: [string, number][] = [
    ['2026-05-24', 5],
    ['2026-06-02', 6],
    ['2026-06-10', 7],
    ['2026-08-08', 1],
  ]
  expect(valuesOf(course('2026-05-04', ...points))).toEqual([[null, 6, null]])
})
