import { describe, expect, test } from 'vitest'
import { bodyMapVersion, type RegionId } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { siteKey } from '../body/site-key.ts'
import { conditions } from '../conditions/conditions.ts'
import { exampleDay, exampleFact } from '../safety/example-day.ts'
import { techniques } from '../techniques/techniques.ts'
import type { Assessment } from './assessment.ts'
import { lightest, painfulSites, placesAt, sitesFor } from './choose-sites.ts'

const today = '2026-03-02'
const free = exampleDay(today)
const {
  swedish,
  effleurage,
  'ischaemic-compression': pressing,
  'muscle-energy': stretching,
  'suboccipital-release': release,
} = techniques
const left = (region: RegionId): Site => ({ region, side: 'left' })
const keys = (sites: readonly Site[]) => sites.map(siteKey)

describe('painful places', () => {
  const mapOf = (...marks: readonly [RegionId, number][]): Pick<Assessment, 'painMap'> => ({
    painMap: {
      mapVersion: bodyMapVersion,
      marks: marks.map(([region, intensity]) => ({ ...left(region), intensity, qualities: [] })),
    },
  })
  const both = [conditions['neck-pain'], conditions['plantar-heel-pain']]
  const found = (...marks: readonly [RegionId, number][]) =>
    keys(painfulSites(mapOf(...marks), both))

  test('are those marked, the strongest first, without what no longer hurts', () => {
    expect(found(['calf', 3], ['low-back', 0], ['palm', 8], ['jaw', 5])).toEqual([
      'palm.left',
      'jaw.left',
      'calf.left',
    ])
  })

  test('are those of the main condition on both sides where nothing hurts on the map', () => {
    const ofTheNeck = [
      'neck-posterior.left',
      'neck-posterior.right',
      'shoulder-top.left',
      'shoulder-top.right',
      'upper-back.left',
      'upper-back.right',
    ]
    expect(found()).toEqual(ofTheNeck)
    expect(found(['calf', 0])).toEqual(ofTheNeck)
  })

  test('are none where all that hurts is beyond massage', () => {
    expect(painfulSites(mapOf(['pelvic-floor', 6]), both)).toEqual([])
  })
})

describe('a technique goes', () => {
  const painful = [
    left('low-back'),
    left('thigh-posterior'),
    left('gluteal'),
    left('neck-anterior'),
  ]
  const goes = (technique: Parameters<typeof sitesFor>[0], safety = free) =>
    keys(sitesFor(technique, painful, [conditions['low-back-pain']], safety))

  test('everywhere that hurts but for the front of the neck, when it only strokes', () => {
    expect(goes(effleurage)).toEqual(['low-back.left', 'thigh-posterior.left', 'gluteal.left'])
  })

  test('past the cautionary places when it compresses', () => {
    expect(goes(swedish)).toEqual(['low-back.left', 'gluteal.left'])
  })

  test('past them when it works deep without compressing', () => {
    expect(goes({ ...effleurage, tags: { ...effleurage.tags, depth: 'deep' } })).toEqual([
      'low-back.left',
      'gluteal.left',
    ])
  })

  test('past the sensitive places when it begins above what they bear', () => {
    expect(goes(pressing)).toEqual(['low-back.left'])
  })

  test('past a place that safety keeps hands from', () => {
    const wound = exampleFact('skin-lesion', today, { sites: [left('low-back')] })
    expect(goes(effleurage, exampleDay(today, [wound]))).toEqual([
      'thigh-posterior.left',
      'gluteal.left',
    ])
  })

  test('to its own place in the condition where it does not hurt there', () => {
    const headache = [conditions['tension-headache']]
    expect(keys(sitesFor(release, [left('jaw')], headache, free))).toEqual([
      'suboccipital.left',
      'suboccipital.right',
    ])
    expect(sitesFor(release, [], headache, free)).toEqual([])
  })

  test('nowhere when it could go anywhere and nothing that hurts may be touched', () => {
    expect(sitesFor(swedish, [left('thigh-posterior')], [conditions['neck-pain']], free)).toEqual(
      [],
    )
  })
})

test('a technique at its lightest is still too firm where safety allows less', () => {
  const fragile = exampleDay(today, [exampleFact('platelets', today, { value: 45, since: today })])
  expect(lightest(pressing, left('low-back'), fragile)).toMatchObject({
    ok: false,
    refusal: { kind: 'too-firm', most: 2 },
  })
  expect(lightest(effleurage, left('low-back'), fragile).ok).toBe(true)
  expect(lightest(stretching, left('low-back'), fragile).ok).toBe(true)
})

describe('the pressure of a technique', () => {
  const [back, seat, thigh] = [left('low-back'), left('gluteal'), left('thigh-medial')]

  test('stays, and the places that do not bear it are left to others', () => {
    expect(placesAt([seat, back, thigh], 3, free)).toEqual({ sites: [back], pressure: 3 })
  })

  test('gives way where no place bears it', () => {
    expect(placesAt([seat, thigh], 3, free)).toEqual({ sites: [seat, thigh], pressure: 2 })
  })

  test('is none for a technique that has none', () => {
    expect(placesAt([seat, back], null, free)).toEqual({ sites: [seat, back], pressure: null })
  })
})
