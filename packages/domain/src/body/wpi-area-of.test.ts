import { describe, expect, test } from 'vitest'
import type { RegionId } from './regions.ts'
import type { Site } from './site.ts'
import { siteKey, sites } from './site-key.ts'
import { wpiAreaOf } from './wpi-area-of.ts'
import { wpiAreas } from './wpi-areas.ts'

describe('the 19 areas of the Widespread Pain Index', () => {
  test('are asked in this order', () => {
    expect(wpiAreas.map(({ id }) => id)).toEqual([
      'left jaw',
      'right jaw',
      'left shoulder girdle',
      'right shoulder girdle',
      'left upper arm',
      'right upper arm',
      'left lower arm',
      'right lower arm',
      'left hip',
      'right hip',
      'left upper leg',
      'right upper leg',
      'left lower leg',
      'right lower leg',
      'neck',
      'upper back',
      'lower back',
      'chest',
      'abdomen',
    ])
  })

  test('lie in five regions; jaw, chest and belly do not count there', () => {
    const counted = (region: string) =>
      wpiAreas.filter((area) => area.region === region && area.countsForRegion).map(({ id }) => id)
    expect(counted('left upper')).toEqual([
      'left shoulder girdle',
      'left upper arm',
      'left lower arm',
    ])
    expect(counted('right upper')).toEqual([
      'right shoulder girdle',
      'right upper arm',
      'right lower arm',
    ])
    expect(counted('left lower')).toEqual(['left hip', 'left upper leg', 'left lower leg'])
    expect(counted('right lower')).toEqual(['right hip', 'right upper leg', 'right lower leg'])
    expect(counted('axial')).toEqual(['neck', 'upper back', 'lower back'])
    expect(
      wpiAreas.filter((area) => !area.countsForRegion).map(({ id, region }) => [id, region]),
    ).toEqual([
      ['left jaw', 'left upper'],
      ['right jaw', 'right upper'],
      ['chest', 'axial'],
      ['abdomen', 'axial'],
    ])
  })

  test('are named as one would say them, each with its side', () => {
    for (const { name, side } of wpiAreas)
      expect(name.startsWith(side === 'left' ? 'Left ' : side === 'right' ? 'Right ' : '')).toBe(
        true,
      )
    expect(new Set(wpiAreas.map(({ name }) => name)).size).toBe(19)
  })
})

describe('the area that a place of our map falls in', () => {
  const parts: [string | null, RegionId[]][] = [
    [null, ['head-crown', 'head-occipital', 'head-temporal', 'pelvic-floor']],
    ['jaw', ['face', 'jaw']],
    ['neck', ['neck-anterior', 'neck-lateral', 'neck-posterior', 'suboccipital']],
    ['shoulder girdle', ['shoulder-top', 'shoulder-anterior', 'scapula', 'axilla']],
    ['upper arm', ['upper-arm-anterior', 'upper-arm-posterior', 'cubital-fossa']],
    [
      'lower arm',
      [
        'elbow-lateral',
        'elbow-medial',
        'forearm-anterior',
        'forearm-posterior',
        'wrist',
        'palm',
        'hand-dorsum',
      ],
    ],
    ['chest', ['sternum', 'chest']],
    ['abdomen', ['abdomen-upper', 'abdomen-lower']],
    ['upper back', ['upper-back', 'mid-back']],
    ['lower back', ['flank', 'low-back', 'sacroiliac', 'sacrum', 'coccyx']],
    ['hip', ['gluteal', 'hip-lateral']],
    [
      'upper leg',
      [
        'groin',
        'thigh-anterior',
        'thigh-medial',
        'thigh-lateral',
        'thigh-posterior',
        'knee-anterior',
      ],
    ],
    [
      'lower leg',
      ['popliteal', 'lower-leg-anterior', 'calf', 'ankle', 'foot-dorsum', 'foot-plantar', 'heel'],
    ],
  ]
  const sided = new Set(wpiAreas.filter(({ side }) => side !== null).map(({ part }) => `${part}`))

  test('is told here for all 50 regions', () => {
    expect(new Set(parts.flatMap(([, regions]) => regions)).size).toBe(50)
  })

  test.each(parts)('%s', (part, regions) => {
    const here = sites.filter(({ region }) => regions.includes(region))
    expect(here.map((site) => [siteKey(site), wpiAreaOf(site)])).toEqual(
      here.map((site) => [
        siteKey(site),
        part !== null && sided.has(part) ? `${site.side} ${part}` : part,
      ]),
    )
  })

  test('leaves no area without a place', () => {
    expect(new Set(sites.map(wpiAreaOf))).toEqual(new Set([null, ...wpiAreas.map(({ id }) => id)]))
  })

  test.each<Site>([
    { region: 'calf', side: 'midline' },
    { region: 'gluteal', side: 'midline' },
  ])('is none for a place that cannot be: $region on the $side', (site) => {
    expect(wpiAreaOf(site)).toBeNull()
  })
})
