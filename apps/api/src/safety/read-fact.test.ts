import { bodyMapVersion, regionIds, regions } from '@healing-touch/domain/body/regions.ts'
import { type MapVersion, mapVersions } from '@healing-touch/domain/body/versions.ts'
import type { Fact } from '@healing-touch/domain/safety/fact.ts'
import { describe, expect, test } from 'vitest'
import { readFact } from './read-fact.ts'

const stored: Fact = {
  kind: 'varicose-veins',
  state: 'present',
  since: '2020-01-01',
  until: null,
  recordedOn: '2026-11-20',
  recordedBy: 'patient',
  sites: [{ region: 'calf', side: 'left' }],
  mapVersion: bodyMapVersion,
  value: null,
  cleared: null,
}
const before: MapVersion = {
  version: bodyMapVersion - 1,
  midline: [],
  paired: ['lower-leg'],
  became: {},
}
const versions: readonly MapVersion[] = [
  before,
  ...mapVersions.map((one) => ({
    ...one,
    became: { 'lower-leg': ['calf', 'lower-leg-anterior'] as const },
  })),
]
const older = {
  ...stored,
  mapVersion: before.version,
  sites: [{ region: 'lower-leg', side: 'left' }],
} as unknown as Fact

describe('a stored fact', () => {
  test.each([
    ['of a kind that nobody asks', { kind: 'horoscope' }],
    ['with a place that no map has', { sites: [{ region: 'tail', side: 'left' }] }],
    ['with a number it cannot have', { value: 3 }],
    ['of a map that is still to come', { mapVersion: bodyMapVersion + 1 }],
    ['of a map that nobody knows', { mapVersion: -7 }],
  ])('%s is not passed over in silence', (_, change) => {
    expect(() => readFact({ ...stored, ...change } as unknown as Fact)).toThrow(
      'A safety fact cannot be read',
    )
  })

  test('is what was saved', () => {
    expect(readFact(stored)).toEqual(stored)
  })

  test('of an older map holds in every part that its place became', () => {
    expect(regionIds.filter((id) => regions[id].paired)).toContain('lower-leg-anterior')
    expect(readFact(older, versions)).toEqual({
      ...stored,
      sites: [
        { region: 'calf', side: 'left' },
        { region: 'lower-leg-anterior', side: 'left' },
      ],
    })
  })
})
