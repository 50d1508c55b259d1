import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../day-number.ts'
import { dayMs, isoInstant, weekday, zoneDays } from './days.ts'

describe('day arithmetic', () => {
  test.each([
    [0, '1970-01-01', 4],
    [-1, '1969-12-31', 3],
    [11_016, '2000-02-29', 2],
    [20_783, '2026-11-26', 4],
    [20_786, '2026-11-29', 0],
  ])('day %i is %s', (day, iso, dayOfWeek) => {
    expect(dayOf(day)).toBe(iso)
    expect(weekday(day)).toBe(dayOfWeek)
  })

  test('writes every instant as Temporal does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2e12, max: 4e12 }), (ms) => {
        expect(isoInstant(ms)).toBe(
          Temporal.Instant.fromEpochMilliseconds(ms).toString({ smallestUnit: 'millisecond' }),
        )
      }),
    )
  })
})

describe('wall clocks', () => {
  test.each([
    ['Europe/Berlin', 20_500, 540, '2026-02-16T08:00:00.000Z'],
    ['Europe/Berlin', 20_600, 540, '2026-05-27T07:00:00.000Z'],
    ['Australia/Lord_Howe', 20_500, 540, '2026-02-15T22:00:00.000Z'],
    ['UTC', 20_500, 0, '2026-02-16T00:00:00.000Z'],
  ])('in %s day %i at minute %i is %s', (zone, day, minutes, iso) => {
    expect(isoInstant(zoneDays(zone).instant(day, minutes))).toBe(iso)
  })

  test.each([
    ['before the clocks go forward', '2026-03-29', 60, '2026-03-29T00:00:00.000Z'],
    ['after they went forward', '2026-03-29', 540, '2026-03-29T07:00:00.000Z'],
    ['after they went back', '2026-10-25', 540, '2026-10-25T08:00:00.000Z'],
  ])('keeps the hour %s', (_, iso, minutes, expected) => {
    const day = Temporal.PlainDate.from(iso).since('1970-01-01').days
    expect(isoInstant(zoneDays('Europe/Berlin').instant(day, minutes))).toBe(expected)
  })

  test('finds the local day of every instant, whatever the zone', () => {
    const zones = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu']
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 15e11, max: 2e12 }), (zone, ms) => {
        const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)
        expect(dayOf(zoneDays(zone).localDay(ms))).toBe(local.toPlainDate().toString())
      }),
      { numRuns: 60 },
    )
  })

  test('a day has 24 hours except when clocks change', () => {
    const berlin = zoneDays('Europe/Berlin')
    expect(berlin.instant(20_601, 0) - berlin.instant(20_600, 0)).toBe(dayMs)
  })
})
