import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byInstant, epochMilliseconds } from './epoch.ts'

describe('instants', () => {
  test.each([
    '2026-11-22T10:00:00.5Zulu',
    'on 2026-11-22T10:00:00.000Z',
    '2026-11-22T10:00:00.000Z, or so',
    'on 2026-11-22T10:00Z',
    '2026-11-22T10:00:00+05',
  ])('"%s" is none', (at) => {
    expect(epochMilliseconds(at)).toBeNaN()
  })

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
    '2000-02-29T12:34:56.789+14:00',
    '2026-11-22T10:00:00.25Z',
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

  test('keep their order where they are the same', () => {
    const entries = ['2026-11-22T09:00:00Z', '2026-11-22T08:00:00Z', '2026-11-22T10:00:00+01:00']
    const found = byInstant(entries.map((at, index) => ({ at, index })))
    expect(found.map(({ index }) => index)).toEqual([1, 0, 2])
  })

  test('are put in order in a list of their own', () => {
    const entries = [{ at: '2026-11-22T09:00:00Z' }]
    expect(byInstant(entries)).toEqual(entries)
    expect(byInstant(entries)).not.toBe(entries)
    expect(byInstant([])).toEqual([])
  })
})
