import { describe, expect, test } from 'vitest'
import type { PainMark, PainQuality } from './pain-map.ts'
import { type MapRefusal, readPainMap } from './read-pain-map.ts'
import { regions } from './regions.ts'
import type { Side } from './site.ts'
import { sites } from './site-key.ts'
import { type MapVersion, mapVersions, versionFaults } from './versions.ts'
import { wordMapRefusal } from './word-map-refusal.ts'

const [now] = mapVersions
const hand = ['wrist', 'palm', 'hand-dorsum'] as const

/**
 * Two versions that never were, to walk through every change: in −1 the buttock was called `seat`, and wrist, palm and back
 * of the hand were one `hand`, and the heel reached to the ankle; in 0 calf and shin were told apart otherwise, the sacrum had sides and the flank had none.
 */
const older: MapVersion = {
  version: -1,
  midline: [...without(now.midline, 'sacrum'), 'flank'],
  paired: [
    ...without(now.paired, 'gluteal', ...hand, 'calf', 'flank', 'ankle'),
    'seat',
    'hand',
    'calf-upper',
    'calf-lower',
    'sacrum',
  ],
  became: {},
}
const old: MapVersion = {
  version: 0,
  midline: older.midline,
  paired: [...without(older.paired, 'seat', 'hand'), 'gluteal', ...hand, 'ankle'],
  became: {
    seat: ['gluteal'],
    hand: [...hand],
    heel: ['heel', 'ankle'],
  },
}
const current: MapVersion = { ...now, became: { 'calf-upper': ['calf'], 'calf-lower': ['calf'] } }
const versions = [older, old, current]

function without(all: readonly string[], ...gone: string[]): string[] {
  return all.filter((region) => !gone.includes(region))
}

function mark(region: string, side: Side, intensity: number, qualities: PainQuality[] = []) {
  return { region, side, intensity, qualities }
}

function read(mapVersion: number, ...marks: ReturnType<typeof mark>[]) {
  return readPainMap({ mapVersion, marks }, versions)
}

test('the versions of these tests hang together', () => {
  expect(versionFaults(versions)).toEqual([])
})

describe('a pain map is refused', () => {
  const refused: [string, unknown, MapRefusal, string][] = [
    [
      'when it is none',
      { mapVersion: 1 },
      { kind: 'unreadable', issues: ['Invalid input: expected array, received undefined'] },
      'This is not a pain map: Invalid input: expected array, received undefined.',
    ],
    [
      'when it names the same place twice',
      { mapVersion: 1, marks: [mark('calf', 'left', 1), mark('calf', 'left', 2)] },
      { kind: 'unreadable', issues: ['name the same place twice'] },
      'This is not a pain map: name the same place twice.',
    ],
    [
      'with a pain of 11',
      { mapVersion: 1, marks: [mark('calf', 'left', 11)] },
      { kind: 'unreadable', issues: ['must be from 0 to 10'] },
      'This is not a pain map: must be from 0 to 10.',
    ],
    [
      'with two things wrong, naming both',
      { mapVersion: 1, marks: [mark('calf', 'left', -1), mark('calf', 'right', 0.5)] },
      {
        kind: 'unreadable',
        issues: ['must be from 0 to 10', 'must be a whole number from 0 to 10'],
      },
      'This is not a pain map: must be from 0 to 10; must be a whole number from 0 to 10.',
    ],
    [
      'of a version before the first',
      { mapVersion: -2, marks: [] },
      { kind: 'unknown-version', version: -2, oldest: -1 },
      'Version -2 of the body map is not known; the oldest is -1.',
    ],
    [
      'of a version to come',
      { mapVersion: 2, marks: [] },
      { kind: 'newer-version', version: 2, current: 1 },
      'This pain map was drawn on version 2 of the body map, newer than ours (1).',
    ],
    [
      'with a region of another map version',
      { mapVersion: 1, marks: [mark('calf', 'left', 1), mark('calf-upper', 'left', 1)] },
      { kind: 'region-of-another-version', region: 'calf-upper', version: 1, knownTo: [-1, 0] },
      '“calf-upper” is a region of another map version (-1, 0), not of version 1.',
    ],
    [
      'with a region that came later',
      { mapVersion: -1, marks: [mark('palm', 'left', 1)] },
      { kind: 'region-of-another-version', region: 'palm', version: -1, knownTo: [0, 1] },
      '“palm” is a region of another map version (0, 1), not of version -1.',
    ],
    [
      'with a region that never was',
      { mapVersion: 1, marks: [mark('constructor', 'left', 1)] },
      { kind: 'region-of-another-version', region: 'constructor', version: 1, knownTo: [] },
      '“constructor” is not a region of any version of the body map.',
    ],
    [
      'with a paired region on the midline',
      { mapVersion: 0, marks: [mark('sacrum', 'midline', 1)] },
      { kind: 'wrong-side', region: 'sacrum', side: 'midline', version: 0 },
      '“sacrum” needs a left or right on version 0 of the body map.',
    ],
    [
      'with a side for a region that had none',
      { mapVersion: 0, marks: [mark('flank', 'left', 1)] },
      { kind: 'wrong-side', region: 'flank', side: 'left', version: 0 },
      '“flank” has no left on version 0 of the body map.',
    ],
  ]
  test.each(refused)('%s', (_, stored, refusal, words) => {
    const result = readPainMap(stored, versions)
    expect(result).toEqual({ ok: false, refusal })
    expect(wordMapRefusal(refusal)).toBe(words)
  })

  test('of a version that ours does not know, unless told of it', () => {
    expect(readPainMap({ mapVersion: 0, marks: [] })).toEqual({
      ok: false,
      refusal: { kind: 'unknown-version', version: 0, oldest: 1 },
    })
  })
})

describe('marks follow their regions', () => {
  type Mark = ReturnType<typeof mark>
  const cases: [string, number, Mark[], Mark[], string[]][] = [
    ['nothing is nothing', -1, [], [], []],
    [
      'a region that stayed keeps its mark, over every version',
      -1,
      [mark('jaw', 'left', 4, ['numb'])],
      [{ region: 'jaw', side: 'left', intensity: 4, qualities: ['numb'] }],
      [],
    ],
    [
      'a renamed one too, on its side',
      -1,
      [mark('seat', 'right', 6, ['aching'])],
      [{ region: 'gluteal', side: 'right', intensity: 6, qualities: ['aching'] }],
      [],
    ],
    [
      'a split one hands it to each part, and says that it is not sure',
      -1,
      [mark('hand', 'left', 3)],
      [
        { region: 'wrist', side: 'left', intensity: 3, qualities: [] },
        { region: 'palm', side: 'left', intensity: 3, qualities: [] },
        { region: 'hand-dorsum', side: 'left', intensity: 3, qualities: [] },
      ],
      ['wrist.left', 'palm.left', 'hand-dorsum.left'],
    ],
    [
      'merged ones keep the highest intensity and each quality once, in order',
      0,
      [
        mark('calf-lower', 'left', 2, ['numb', 'aching']),
        mark('calf-upper', 'left', 7, ['cramp', 'aching']),
        mark('calf-upper', 'right', 1),
      ],
      [
        { region: 'calf', side: 'left', intensity: 7, qualities: ['aching', 'numb', 'cramp'] },
        { region: 'calf', side: 'right', intensity: 1, qualities: [] },
      ],
      [],
    ],
    [
      'a region that lost its sides takes the worse of the two',
      0,
      [mark('sacrum', 'left', 5), mark('sacrum', 'right', 2, ['stiff'])],
      [{ region: 'sacrum', side: 'midline', intensity: 5, qualities: ['stiff'] }],
      [],
    ],
    [
      'a name that was used again means what it meant on its own version',
      0,
      [mark('heel', 'left', 5)],
      [{ region: 'heel', side: 'left', intensity: 5, qualities: [] }],
      [],
    ],
    [
      'and meant more before',
      -1,
      [mark('heel', 'left', 5)],
      [
        { region: 'heel', side: 'left', intensity: 5, qualities: [] },
        { region: 'ankle', side: 'left', intensity: 5, qualities: [] },
      ],
      ['heel.left', 'ankle.left'],
    ],
    [
      'one that got sides may hurt on either',
      0,
      [mark('flank', 'midline', 5)],
      [
        { region: 'flank', side: 'left', intensity: 5, qualities: [] },
        { region: 'flank', side: 'right', intensity: 5, qualities: [] },
      ],
      ['flank.left', 'flank.right'],
    ],
  ]
  test.each(cases)('%s', (_, version, drawn, marks, approximate) => {
    expect(read(version, ...drawn)).toEqual({
      ok: true,
      value: { map: { mapVersion: 1, marks }, drawnOn: version, approximate },
    })
  })

  test('what is not sure stays so through later versions, even merged with what is', () => {
    const merging: MapVersion[] = [
      { version: -1, midline: [], paired: ['leg', 'calf-lower'], became: {} },
      {
        version: 0,
        midline: [],
        paired: ['knee-anterior', 'calf-upper', 'calf-lower'],
        became: { leg: ['knee-anterior', 'calf-upper'] },
      },
      current,
    ]
    const marks = [mark('leg', 'left', 8), mark('calf-lower', 'left', 2)]
    for (const order of [marks, marks.toReversed()])
      expect(readPainMap({ mapVersion: -1, marks: order }, merging)).toMatchObject({
        ok: true,
        value: { approximate: expect.arrayContaining(['knee-anterior.left', 'calf.left']) },
      })
  })

  type Told = Pick<PainMark, 'depth' | 'timing'>
  const meetings: [string, Told, Told, Told][] = [
    ['both say the same', { depth: 'deep' }, { depth: 'deep' }, { depth: 'deep' }],
    ['only the first says', { timing: 'constant' }, {}, { timing: 'constant' }],
    ['only the second says', {}, { timing: 'constant' }, { timing: 'constant' }],
    ['they contradict each other', { depth: 'deep' }, { depth: 'surface' }, {}],
    [
      'each says something else',
      { depth: 'deep' },
      { timing: 'constant' },
      { depth: 'deep', timing: 'constant' },
    ],
    ['neither says', {}, {}, {}],
  ]
  test.each(meetings)('merged ones where %s about depth and timing', (_, upper, lower, both) => {
    const result = read(
      0,
      { ...mark('calf-upper', 'left', 1), ...upper },
      { ...mark('calf-lower', 'left', 1), ...lower },
    )
    expect(result).toMatchObject({ ok: true })
    expect(result.ok && result.value.map.marks).toEqual([{ ...mark('calf', 'left', 1), ...both }])
  })

  test('a map of today is read as it stands', () => {
    const told = [{}, { depth: 'surface' }, { depth: 'deep', timing: 'constant' }]
    const marks = sites.map(({ region, side }, nth) => ({
      ...mark(region, side, nth % 11, ['aching']),
      ...told[nth % 3],
    }))
    expect(readPainMap({ mapVersion: 1, marks })).toEqual({
      ok: true,
      value: { map: { mapVersion: 1, marks }, drawnOn: 1, approximate: [] },
    })
  })

  test.each(versions)('every region of version $version arrives on a side it can have', (from) => {
    const places = [
      ...from.midline.map((one) => mark(one, 'midline', 5)),
      ...from.paired.map((one) => mark(one, 'right', 5)),
    ]
    for (const place of places) {
      const result = read(from.version, place)
      const arrived = result.ok ? result.value.map.marks : []
      expect(arrived.length).toBeGreaterThan(0)
      for (const { region, intensity } of arrived)
        expect([regions[region].name, intensity]).toEqual([expect.stringMatching(/./), 5])
    }
  })
})
