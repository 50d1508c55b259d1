import { describe, expect, test } from 'vitest'
import { bodyMapVersion } from './regions.ts'
import { type MapVersion, mapVersions, versionFaults } from './versions.ts'

/** Kept by hand: a region that comes, goes or changes its sides without a new version makes old pain maps lie. */
const versionOne = {
  midline: [
    'head-crown',
    'head-occipital',
    'sternum',
    'abdomen-upper',
    'abdomen-lower',
    'pelvic-floor',
    'sacrum',
    'coccyx',
  ],
  paired: [
    'head-temporal',
    'face',
    'jaw',
    'neck-anterior',
    'neck-lateral',
    'neck-posterior',
    'suboccipital',
    'shoulder-top',
    'shoulder-anterior',
    'scapula',
    'axilla',
    'upper-arm-anterior',
    'upper-arm-posterior',
    'cubital-fossa',
    'elbow-lateral',
    'elbow-medial',
    'forearm-anterior',
    'forearm-posterior',
    'wrist',
    'palm',
    'hand-dorsum',
    'chest',
    'flank',
    'upper-back',
    'mid-back',
    'low-back',
    'sacroiliac',
    'gluteal',
    'hip-lateral',
    'groin',
    'thigh-anterior',
    'thigh-medial',
    'thigh-lateral',
    'thigh-posterior',
    'knee-anterior',
    'popliteal',
    'lower-leg-anterior',
    'calf',
    'ankle',
    'foot-dorsum',
    'foot-plantar',
    'heel',
  ],
}

describe('the versions of the body map', () => {
  test('this is version 1, with 8 regions on the midline and 42 paired', () => {
    expect(bodyMapVersion).toBe(1)
    expect(versionOne.midline).toHaveLength(8)
    expect(versionOne.paired).toHaveLength(42)
    expect(mapVersions).toEqual([{ version: 1, ...versionOne, became: {} }])
  })

  test('hang together', () => {
    expect(versionFaults(mapVersions)).toEqual([])
  })
})

describe('a list of versions that does not hang together', () => {
  const first: MapVersion = { version: 1, midline: ['nose'], paired: ['ear', 'eye'], became: {} }
  const next = (change: Partial<MapVersion>): MapVersion[] => [
    first,
    { version: 2, midline: ['nose'], paired: ['ear', 'eye'], became: {}, ...change },
  ]
  test.each<[string, MapVersion[], string[]]>([
    ['a version left out', next({ version: 3 }), ['version 3 does not follow 1']],
    ['a region twice', next({ paired: ['ear', 'eye', 'nose'] }), ['version 2 has a region twice']],
    ['a region lost', next({ paired: ['ear'] }), ['eye is not there in version 2']],
    [
      'a region that became one that is not there',
      next({ paired: ['ear'], became: { eye: ['brow'] } }),
      ['brow is not there in version 2'],
    ],
    [
      'news of a region that never was',
      next({ became: { tail: ['ear'] } }),
      ['tail was not there before version 2'],
    ],
    [
      'a first version that says what became of nothing',
      [{ ...first, became: { tail: ['ear'] } }],
      ['tail was not there before version 1'],
    ],
  ])('%s', (_, versions, faults) => {
    expect(versionFaults(versions)).toEqual(faults)
  })

  test('a rename, a split, a merger and a new region are fine', () => {
    const became = { nose: ['snout'], ear: ['ear-lobe', 'ear-rim'], eye: ['ear-rim'] } as const
    expect(
      versionFaults(next({ midline: ['snout'], paired: ['ear-lobe', 'ear-rim', 'cheek'], became })),
    ).toEqual([])
  })
})
