import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaOf, bodyAreaIds } from './areas.ts'
import {
  neuropathicFeatures,
  PainMap,
  type PainMark,
  type PainQuality,
  painArea,
  painMapDifference,
  painQualities,
  painSpread,
} from './pain-map.ts'
import { regionIds } from './regions.ts'
import type { Site } from './site.ts'
import { siteKey, sites } from './site-key.ts'

const lowBack: Site = { region: 'low-back', side: 'left' }
const calf: Site = { region: 'calf', side: 'right' }
const sternum: Site = { region: 'sternum', side: 'midline' }

function mark(site: Site, intensity: number, qualities: PainQuality[] = []): PainMark {
  return { ...site, intensity, qualities }
}

function mapOf(...marks: PainMark[]): PainMap {
  return { mapVersion: 1, marks }
}

const anyMap = fc
  .subarray([...sites])
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((site) =>
        fc
          .tuple(fc.integer({ min: 0, max: 10 }), fc.subarray([...painQualities]))
          .map(([intensity, qualities]) => mark(site, intensity, qualities)),
      ),
    ),
  )
  .map((marks) => mapOf(...marks))

describe('a pain map refuses', () => {
  const refused: [string, unknown, string][] = [
    ['the same place twice', mapOf(mark(calf, 3), mark(calf, 7)), 'name the same place twice'],
    [
      'a paired region on the midline',
      mapOf(mark({ region: 'calf', side: 'midline' }, 3)),
      'needs a left or right for a paired region, and the midline for a single one',
    ],
    [
      'a midline region with a side',
      mapOf(mark({ region: 'sternum', side: 'left' }, 3)),
      'needs a left or right for a paired region, and the midline for a single one',
    ],
    ['half a point', mapOf(mark(calf, 3.5)), 'must be a whole number from 0 to 10'],
    ['more than 10', mapOf(mark(calf, 11)), 'must be from 0 to 10'],
    ['less than 0', mapOf(mark(calf, -1)), 'must be from 0 to 10'],
    [
      'the same quality twice',
      mapOf(mark(calf, 3, ['aching', 'aching'])),
      'name the same quality twice',
    ],
    [
      'a depth that is none',
      mapOf({ ...mark(calf, 3), depth: 'skin' } as never),
      'Invalid option: expected one of "surface"|"deep"',
    ],
    [
      'a timing that is none',
      mapOf({ ...mark(calf, 3), timing: 'often' } as never),
      'Invalid option: expected one of "constant"|"intermittent"',
    ],
    [
      'another version of the body map',
      { mapVersion: 2, marks: [] },
      'is of another version of the body map',
    ],
  ]
  test.each(refused)('%s', (_, map, message) => {
    expect(PainMap.safeParse(map).error?.issues.map((issue) => issue.message)).toContain(message)
  })

  test('a region that is not on the map', () => {
    const elsewhere = { region: 'knee', side: 'left', intensity: 3, qualities: [] }
    expect(PainMap.safeParse({ mapVersion: 1, marks: [elsewhere] }).success).toBe(false)
  })
})

test('a pain map takes the left and the right of one region', () => {
  const both = mapOf(mark(calf, 3), mark({ ...calf, side: 'left' }, 0, ['numb']))
  expect(PainMap.parse(both)).toEqual(both)
})

test('a pain map takes how deep a pain is and whether it ever stops, and asks for neither', () => {
  const told = mapOf({ ...mark(calf, 3, ['allodynia']), depth: 'deep', timing: 'intermittent' })
  expect(PainMap.parse(told)).toEqual(told)
  const untold = mapOf(mark(calf, 3))
  expect(PainMap.parse(untold)).toEqual(untold)
})

test('every map of different sites is a pain map', () => {
  fc.assert(fc.property(anyMap, (map) => PainMap.safeParse(map).success))
})

test('every region is listed under an area, and every area has a region', () => {
  expect(new Set(regionIds.map((region) => areaOf[region]))).toEqual(new Set(bodyAreaIds))
})

describe('how far it reaches', () => {
  test('the area runs from nothing to all 92 sites', () => {
    expect(painArea(mapOf())).toBe(0)
    expect(painArea(mapOf(mark(calf, 3)))).toBeCloseTo(1 / 92)
    expect(painArea(mapOf(...sites.map((site) => mark(site, 5))))).toBe(1)
  })

  const spreads: [string, Site[], ReturnType<typeof painSpread>][] = [
    ['nothing', [], { areas: [], bothSides: false }],
    ['one place', [calf], { areas: ['knees-to-feet'], bothSides: false }],
    ['left and right', [calf, lowBack], { areas: ['back', 'knees-to-feet'], bothSides: true }],
    [
      'the midline and one side',
      [sternum, calf],
      { areas: ['chest-and-belly', 'knees-to-feet'], bothSides: false },
    ],
  ]
  test.each(spreads)('the spread of %s', (_, marked, spread) => {
    expect(painSpread(mapOf(...marked.map((site) => mark(site, 4))))).toEqual(spread)
  })
})

describe('what changed between two maps', () => {
  const cases: [string, PainMark[], PainMark[], [string, number, number, number][]][] = [
    ['nothing on either', [], [], []],
    ['better', [mark(lowBack, 6)], [mark(lowBack, 3)], [['low-back.left', 6, 3, -3]]],
    ['worse', [mark(lowBack, 2)], [mark(lowBack, 4)], [['low-back.left', 2, 4, 2]]],
    ['the same', [mark(lowBack, 2)], [mark(lowBack, 2)], [['low-back.left', 2, 2, 0]]],
    ['gone', [mark(calf, 5)], [], [['calf.right', 5, 0, -5]]],
    ['new', [], [mark(calf, 5)], [['calf.right', 0, 5, 5]]],
    [
      'head to toe, whatever order they were marked in',
      [mark(calf, 5), mark(sternum, 1)],
      [mark(lowBack, 2)],
      [
        ['sternum.midline', 1, 0, -1],
        ['low-back.left', 0, 2, 2],
        ['calf.right', 5, 0, -5],
      ],
    ],
  ]
  test.each(cases)('%s', (_, before, after, changes) => {
    const found = painMapDifference(mapOf(...before), mapOf(...after))
    expect(found.map((c) => [siteKey(c.site), c.before, c.after, c.change])).toEqual(changes)
  })

  test('turning the maps round turns every change round', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (one, other) => {
        const there = painMapDifference(one, other)
        const back = painMapDifference(other, one)
        expect(back.map(({ change }) => change)).toEqual(there.map(({ change }) => 0 - change))
      }),
    )
  })

  test('a map against itself has changed nowhere, and names every place it marks', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const changes = painMapDifference(map, map)
        expect(changes).toHaveLength(map.marks.length)
        expect(changes.every(({ change }) => change === 0)).toBe(true)
      }),
    )
  })
})

describe('signs of nerve-like pain', () => {
  const cases: [string, PainMark[], boolean][] = [
    ['nothing marked', [], false],
    ['one of them', [mark(calf, 5, ['burning', 'aching'])], false],
    ['one of them in two places', [mark(calf, 5, ['numb']), mark(lowBack, 5, ['numb'])], false],
    ['two in one place', [mark(calf, 5, ['burning', 'tingling'])], true],
    ['two in different places', [mark(calf, 5, ['shooting']), mark(lowBack, 0, ['numb'])], true],
    ['touch that hurts, and burning', [mark(calf, 5, ['allodynia', 'burning'])], true],
    ['touch that hurts, alone', [mark(calf, 5, ['allodynia'])], false],
    ['only other qualities', [mark(calf, 5, ['aching', 'stiff', 'cramp', 'throbbing'])], false],
  ]
  test.each(cases)('%s: %s', (_, marks, found) => {
    expect(neuropathicFeatures(mapOf(...marks))).toBe(found)
  })
})
