import { describe, expect, test } from 'vitest'
import { Day, Instant } from './dates.ts'

describe('a day', () => {
  test.each(['1900-01-01', '2024-02-29', '2100-12-31'])('%s stands', (day) => {
    expect(Day.parse(day)).toBe(day)
  })

  test.each([
    '1899-12-31',
    '2101-01-01',
    '0000-01-01',
    '9999-12-31',
    '2026-02-29',
    'infinity',
    'epoch',
    '300000-01-01',
    '2026-1-1',
  ])('%s is refused', (day) => {
    expect(Day.safeParse(day).success).toBe(false)
  })
})

describe('an instant', () => {
  test.each([
    '2026-11-22T08:00:00Z',
    '2026-11-22T08:00:00.123Z',
    '2026-11-22T08:00:00.123456789+14:00',
    '1900-01-01T00:00:00-03:30',
  ])('%s stands', (at) => {
    expect(Instant.parse(at)).toBe(at)
  })

  test.each([
    ['the year 0', '0000-01-01T00:00:00Z'],
    ['the year 9999', '9999-12-31T23:59:59Z'],
    ['an offset that no place has', '2026-11-22T08:00:00+23:59'],
    ['more digits than a nanosecond has', '2026-11-22T08:00:00.1234567890Z'],
    ['no zone', '2026-11-22T08:00:00'],
    ['infinity', 'infinity'],
  ])('%s is refused', (_, at) => {
    expect(Instant.safeParse(at).success).toBe(false)
  })
})
