import { describe, expect, test } from 'vitest'
import {
  formatDay,
  formatDayAndTime,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShortDay,
  formatTime,
  formatWeekday,
  plural,
} from './format.ts'

describe('days and times', () => {
  test('an instant is told in the zone that is asked for', () => {
    const at = '2026-04-14T22:30:00Z'
    expect(formatDay(at, 'Europe/Berlin', 'en-GB')).toBe('15 April 2026')
    expect(formatDay(at, 'America/Los_Angeles', 'en-GB')).toBe('14 April 2026')
    expect(formatTime(at, 'Europe/Berlin', 'en-GB')).toBe('00:30')
    expect(formatTime(at, 'America/Los_Angeles', 'en-US')).toMatch(/^3:30\sPM$/)
  })

  test('a calendar day is the same day in every zone', () => {
    for (const zone of ['Pacific/Honolulu', 'UTC', 'Pacific/Kiritimati'])
      expect(formatDay('2026-04-14', zone)).toBe('14 April 2026')
  })

  test('weekday and short forms follow the locale', () => {
    expect(formatWeekday('2026-04-14', 'UTC', 'es')).toBe('martes')
    expect(formatShortDay('2026-04-14', 'UTC', 'en-GB')).toBe('14 Apr')
    expect(formatDayAndTime('2026-04-14T15:30:00Z', 'UTC', 'en-GB')).toBe(
      'Tuesday 14 April at 15:30',
    )
  })
})

describe('numbers', () => {
  test.each([
    [6, '6'],
    [6.25, '6.3'],
    [-0.01, '0'],
    [1234.5, '1,234.5'],
  ])('%d reads as %s', (value, text) => expect(formatNumber(value)).toBe(text))

  test('percent, money and plural words', () => {
    expect(formatPercent(0.616)).toBe('62%')
    expect(formatMoney(8500, 'EUR', 'en')).toBe('€85.00')
    expect(formatMoney(8500, 'JPY', 'en')).toBe('¥8,500')
    expect(plural(1, 'visit', 'visits')).toBe('1 visit')
    expect(plural(0, 'visit', 'visits')).toBe('0 visits')
    expect(plural(1.5, 'hour', 'hours')).toBe('1.5 hours')
  })
})
