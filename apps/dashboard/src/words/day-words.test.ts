import { describe, expect, test } from 'vitest'
import { addDays, age, ago, dayOf, fullDay, isDay, nearDay, nextTime } from './day-words.ts'

const today = '2026-11-22'

describe('a day in the address', () => {
  test.each(['2026-02-29', '2026-13-01', '0002-11-22', '22.11.2026', 'tomorrow', '2026-1-1', ''])(
    '%s is none',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )

  test.each(['2026-11-22', '2028-02-29'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true)
  })
})

test('a day is counted on, over the end of a year and the turn of the clocks', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2026-03-29', 1)).toBe('2026-03-30')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
})

test('an instant falls on the day of the practice, not of the reader', () => {
  expect(dayOf('2026-11-22T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-23')
  expect(dayOf('2026-11-22T04:30:00Z', 'America/New_York')).toBe('2026-11-21')
})

test.each([
  ['2026-11-22', 'Today'],
  ['2026-11-23', 'Tomorrow'],
  ['2026-11-21', 'Yesterday'],
  ['2026-11-24', null],
])('%s is %s', (day, said) => {
  expect(nearDay(day, today)).toBe(said)
})

test('a day of another year says which', () => {
  expect(fullDay('2026-11-24', today)).toBe('Tuesday 24 November')
  expect(fullDay('2025-12-31', today)).toBe('Wednesday, 31 December 2025')
})

test.each([
  ['2026-11-22', 'today'],
  ['2026-11-21', 'yesterday'],
  ['2026-11-09', '13 days ago'],
  ['2026-11-01', '3 weeks ago'],
  ['2026-07-03', '5 months ago'],
  ['2023-11-22', '3 years ago'],
])('%s was %s', (day, said) => {
  expect(ago(day, today)).toBe(said)
})

test.each([
  ['2026-11-22T13:30:00Z', 'today at 14:30'],
  ['2026-11-22T23:30:00Z', 'tomorrow at 00:30'],
  ['2026-11-27T08:00:00Z', 'Friday at 09:00'],
  ['2026-11-29T08:00:00Z', '29 Nov at 09:00'],
])('%s is %s', (instant, said) => {
  expect(nextTime(instant, 'Europe/Berlin', today)).toBe(said)
})

test.each([
  ['1980-11-22', '46 years'],
  ['1980-11-23', '45 years'],
  ['2025-11-22', '12 months'],
  ['2026-10-22', '1 month'],
])('somebody born on %s is %s old', (birthDate, said) => {
  expect(age(birthDate, today)).toBe(said)
})
