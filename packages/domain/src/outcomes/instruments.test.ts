import { describe, expect, test } from 'vitest'
import { Source } from '../evidence/source.ts'
import type { Instrument } from './instrument.ts'
import { findInstrument, instruments } from './instruments.ts'

const all: [string, Instrument][] = Object.entries(instruments)

describe('the catalogue of instruments', () => {
  test.each(['', 'PEG', 'no-such', 'constructor', '__proto__', 'toString'])(
    'finds nothing called "%s"',
    (id) => {
      expect(findInstrument(id)).toBeNull()
    },
  )

  test('finds an instrument by its id', () => {
    expect(findInstrument('peg')).toBe(instruments.peg)
  })

  test.each(all)('%s keeps its number-carrying facts with a source', (_, instrument) => {
    const claims = [
      instrument.important,
      instrument.detectable,
      instrument.reliability,
      ...Object.values(instrument.variants ?? {}).map((variant) => variant.detectable ?? null),
    ].filter((claim) => claim !== null)
    for (const { source } of claims) Source.parse(source)
    for (const source of instrument.sources) Source.parse(source)
  })

  test.each(all)('%s is coded, ranged and asked consistently', (id, instrument) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(instrument.range.low).toBeLessThan(instrument.range.high)
    for (const variant of Object.values(instrument.variants ?? {})) {
      const { low, high } = variant.range ?? instrument.range
      expect(low).toBeGreaterThanOrEqual(instrument.range.low)
      expect(high).toBeLessThanOrEqual(instrument.range.high)
      if (variant.normal !== undefined) expect(variant.normal).toBeLessThanOrEqual(high)
      expect(variant.detectable?.value ?? 1).toBeGreaterThan(0)
    }
    const steps = instrument.bands.map((band) => band.from)
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    if (instrument.form.kind === 'items') {
      const items = instrument.form.items.map((item) => item.id)
      expect(new Set(items).size).toBe(items.length)
      for (const subscore of instrument.subscores) {
        for (const item of subscore.items) expect(items).toContain(item)
      }
    }
  })

  test.each(all)('%s scores nothing from nothing', (_, instrument) => {
    expect(instrument.score({})).toBeNull()
  })
})
