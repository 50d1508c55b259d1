import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civil, dayNumber, dayOf, daysSince1970 } from './day-number.ts'

test.each([
  [0, '1970-01-01'],
  [-1, '1969-12-31'],
  [59, '1970-03-01'],
  [11_016, '2000-02-29'],
  [-25_509, '1900-02-28'],
  [-25_508, '1900-03-01'],
  [20_783, '2026-11-26'],
  [-719_528, '0000-01-01'],
  [2_932_896, '9999-12-31'],
])('day %i is %s', (number, day) => {
  expect(dayOf(number)).toBe(day)
  expect(dayNumber(day)).toBe(number)
})

test('every day is the one that Temporal counts, there and back', () => {
  const epoch = Temporal.PlainDate.from('1970-01-01')
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
      const day = epoch.add({ days: number })
      expect(dayOf(number)).toBe(day.toString())
      expect(civil(number)).toEqual({ year: day.year, month: day.month, date: day.day })
      expect(daysSince1970(day.year, day.month, day.day)).toBe(number)
    }),
  )
})
