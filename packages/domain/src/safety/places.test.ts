import { describe, expect, test } from 'vitest'
import type { Site } from '../body/site.ts'
import { type SiteKey, siteKey, sites } from '../body/site-key.ts'
import { placesOf } from './places.ts'
import type { Where } from './rule.ts'

const calf: Site = { region: 'calf', side: 'left' }
const palm: Site = { region: 'palm', side: 'right' }
const sacrum: Site = { region: 'sacrum', side: 'midline' }
const head: Site = { region: 'head-crown', side: 'midline' }

/** Where it holds, and where it does not. */
type Row = [string, Exclude<Where, 'everywhere'>, Site[], SiteKey[], SiteKey[]]

describe('where an effect holds', () => {
  test.each<Row>([
    ['the place alone', 'places', [calf], ['calf.left'], ['calf.right', 'ankle.left']],
    ['both places', 'places', [calf, palm], ['calf.left', 'palm.right'], ['palm.left']],
    ['nowhere when nobody knows where', 'limb', [], [], ['calf.left', 'palm.left']],
    [
      'around: its part of the body',
      'around',
      [calf],
      ['calf.left', 'ankle.left', 'heel.left'],
      ['calf.right', 'thigh-anterior.left', 'palm.left'],
    ],
    [
      'around a middle: both sides',
      'around',
      [head],
      ['head-crown.midline', 'face.left', 'face.right'],
      ['calf.left'],
    ],
    [
      'limb: the whole leg',
      'limb',
      [calf],
      ['calf.left', 'thigh-anterior.left', 'hip-lateral.left', 'heel.left'],
      ['calf.right', 'palm.left', 'low-back.left'],
    ],
    [
      'limb: the whole arm',
      'limb',
      [palm],
      ['palm.right', 'upper-arm-anterior.right', 'scapula.right'],
      ['palm.left', 'calf.right', 'chest.right'],
    ],
    [
      'limb: of no limb the place alone',
      'limb',
      [head],
      ['head-crown.midline'],
      ['face.left', 'palm.left', 'calf.left'],
    ],
    [
      'quadrant: the arm with its trunk',
      'quadrant',
      [palm],
      ['palm.right', 'chest.right', 'upper-back.right', 'sternum.midline'],
      ['chest.left', 'low-back.right', 'calf.right'],
    ],
    [
      'quadrant: the leg with its trunk',
      'quadrant',
      [calf],
      ['calf.left', 'low-back.left', 'flank.left', 'sacrum.midline'],
      ['low-back.right', 'chest.left', 'palm.left'],
    ],
    [
      'quadrant: from the middle to both legs',
      'quadrant',
      [sacrum],
      ['sacrum.midline', 'calf.left', 'calf.right'],
      ['palm.left', 'chest.left', 'face.left'],
    ],
    [
      'quadrants of two limbs',
      'quadrant',
      [calf, palm],
      ['calf.left', 'palm.right', 'chest.right'],
      ['calf.right', 'palm.left'],
    ],
    [
      'by name: both sides, wherever the fact is',
      { regions: ['calf', 'sternum'] },
      [palm],
      ['calf.left', 'calf.right', 'sternum.midline'],
      ['palm.right', 'ankle.left'],
    ],
  ])('%s', (_, where, places, here, elsewhere) => {
    const found = placesOf(where, places)
    for (const key of here) expect(found).toContain(key)
    for (const key of elsewhere) expect(found).not.toContain(key)
    if (here.length === 0) expect(found).toEqual([])
  })

  test('is told from head to toe, each place once', () => {
    const order = sites.map(siteKey)
    const found = placesOf('quadrant', [calf, sacrum, calf])
    expect(found).toEqual(order.filter((key) => found.includes(key)))
    expect(new Set(found).size).toBe(found.length)
  })

  test('is the same when asked again', () => {
    expect(placesOf('limb', [calf])).toEqual(placesOf('limb', [calf]))
    expect(placesOf('around', [calf])).not.toEqual(placesOf('limb', [calf]))
  })
})
