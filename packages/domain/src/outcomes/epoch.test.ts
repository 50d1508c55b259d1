import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byInstant, epochMilliseconds } from './epoch.ts'

describe('instants', () => {
  test.each(['', 'yesterday', '2026-11-22', '2026-11-22T10:00:00', '2026-11-22 10:00:00Z'])(
    '"%s" is none',
    (at) => {
      expect(epochMilliseconds(at)).toBeNaN()
    },
  )

  test.each([
    '1970-01-01T00:00:00Z',
    '2024-02-29T23:59:59.999Z',
    '2026-11-22T10:00:00+05:30',
    '2026-11-22T10:00-08:00',
    '1900-03-01T00:00:00Z',
  ])('%s reads as Temporal reads it', (at) => {
    expect(epochMilliseconds(at)).toBe(Temporal.Instant.from(at).epochMilliseconds)
  })

  test('every instant reads as Temporal writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }), (ms) => {
        const at = Temporal.Instant.fromEpochMilliseconds(ms).toString()
        expect(epochMilliseconds(at)).toBeCloseTo(ms, 3)
      }),
    )
  })

  test('are put in order across zones', () => {
    const early = { at: '2026-11-22T10:00:00+05:30' }
    const late = { at: '2026-11-22T09:00:00Z' }
    expect(byInstant([late, early])).toEqual([early, late])
  })
})
