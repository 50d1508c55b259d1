import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant } from './instant.ts'

describe('an instant that PostgreSQL wrote', () => {
  test.each([['infinity'], ['2026-11-22'.padEnd(30, 'x')]])(
    'is refused where it is none: %s',
    (text) => {
      expect(() => instant(text)).toThrow('Invalid time value')
    },
  )

  test.each([
    ['2026-11-22 09:00:00+00', '2026-11-22T09:00:00.000Z'],
    ['2026-11-22 09:00:00.5+00', '2026-11-22T09:00:00.500Z'],
    ['2026-11-22 09:00:00.123999+00', '2026-11-22T09:00:00.123Z'],
    ['2026-11-22T09:00:00.12+00:00', '2026-11-22T09:00:00.120Z'],
    ['2026-11-22 09:00:00.25+05:45', '2026-11-22T03:15:00.250Z'],
  ])('%s reads %s', (text, expected) => {
    expect(instant(text)).toBe(expected)
  })

  test('reads as a date would, to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.date({
          noInvalidDate: true,
          min: new Date('0001-01-01'),
          max: new Date('9999-12-31'),
        }),
        fc.integer({ min: 0, max: 999 }),
        (date, micros) => {
          const iso = date.toISOString()
          const written = `${iso.slice(0, -1).replace('T', ' ')}${String(micros).padStart(3, '0')}+00`
          expect(instant(written)).toBe(iso)
        },
      ),
    )
  })
})
