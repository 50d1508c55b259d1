import { expect, test } from 'vitest'
import type { PainMap, PainQuality } from '../body/pain-map.ts'
import { bodyMapVersion } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { sites } from '../body/site-key.ts'
import { examplePlan } from './example-plan.ts'
import { placeCautions } from './place-cautions.ts'

const [first] = examplePlan().techniques
if (!first) throw new Error('the example has a technique')
const technique = first
const back: Site = { region: 'low-back', side: 'left' }
const knee: Site = { region: 'popliteal', side: 'left' }
const gluteal: Site = { region: 'gluteal', side: 'right' }
const floor: Site = { region: 'pelvic-floor', side: 'midline' }

function cautions(
  treated: readonly Site[],
  marked: readonly (readonly [Site, number])[] = [],
  qualities: PainQuality[] = [],
) {
  const marks = marked.map(([site, intensity]) => ({ ...site, intensity, qualities }))
  const painMap: PainMap = { mapVersion: bodyMapVersion, marks }
  const found = placeCautions({ painMap }, [{ ...technique, sites: [...treated] }])
  return found.map(({ rule, text }) => [rule, text])
}

test('a plain place asks for nothing', () => {
  expect(cautions([back], [[back, 6]])).toEqual([])
})

test.each<[string, Site, string, string]>([
  [
    'light hands',
    knee,
    'cautionary-place',
    'Light pressure only (at most 2) and nothing held on left back of the knee.',
  ],
  [
    'consent',
    gluteal,
    'sensitive-area',
    'Work on right buttock needs separate written consent, and a yes again at each visit. Begin at no more than 2.',
  ],
])('a treated place asks for %s', (_, place, rule, text) => {
  expect(cautions([back, place, place])).toEqual([[rule, text]])
})

test('what hurts and is beyond massage is said, and what is left out', () => {
  expect(cautions([back], [[floor, 5]])).toEqual([
    ['out-of-scope', 'Pain in pelvic floor is beyond what massage may treat: think of a referral.'],
  ])
  expect(cautions([back], [[knee, 5]])).toEqual([
    ['place-left-out', 'Marked as painful and not treated in this plan: left back of the knee.'],
  ])
  expect(cautions([back], [[knee, 0]])).toEqual([])
})

test('six places are named, of more how many', () => {
  const plain = sites.filter(({ region, side }) => side === 'left' && region !== 'low-back')
  const text = (count: number) =>
    cautions(
      [back],
      plain.slice(0, count).map((site) => [site, 5] as const),
    ).find(([rule]) => rule === 'place-left-out')?.[1] ?? ''
  expect(text(6)).not.toContain('more')
  expect(text(6).split(', ')).toHaveLength(6)
  expect(text(9)).toContain(' and 3 more.')
  expect(text(9).split(', ')).toHaveLength(6)
})

test('what feels like nerves is checked first', () => {
  const marked = [[back, 6]] as const
  const nerves = placeCautions(
    {
      painMap: {
        mapVersion: bodyMapVersion,
        marks: [{ ...back, intensity: 6, qualities: ['burning', 'tingling'] }],
      },
    },
    [],
  ).find(({ rule }) => rule === 'neuropathic-features')
  expect(nerves).toMatchObject({
    text: expect.stringContaining('check feeling and strength first'),
    evidence: [],
    sources: [{ citation: 'Our own wording, not a scored test', mark: 'decision' }],
  })
  expect(cautions([back], marked, ['aching'])).toEqual([])
})
