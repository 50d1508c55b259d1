import { describe, expect, test } from 'vitest'
import type { PainMark } from '../body/pain-map.ts'
import { instruments } from '../outcomes/instruments.ts'
import { seriesName } from '../outcomes/variant.ts'
import { type AttentionFacts, type AttentionReason, attention } from './attention.ts'
import { type Difference, type SeriesPoints, whatChanged } from './what-changed.ts'
import { wordAttention, wordDifference } from './word-attention.ts'

const lastVisitAt = '2026-05-04T09:00:00Z'
const now = '2026-05-10T09:00:00Z'
const nameOf = (series: { instrument: string; variant: string | null }) =>
  seriesName(instruments[series.instrument as keyof typeof instruments], series.variant)

function pain(...scores: [at: string, score: number][]): SeriesPoints {
  return {
    series: { instrument: 'nprs', variant: 'average-week', side: null },
    instrument: instruments.nprs,
    points: scores.map(([at, score]) => ({ at, score })),
  }
}
const mark = (region: PainMark['region'], intensity: number): PainMark => ({
  region,
  side: 'left',
  intensity,
  qualities: [],
})
const map = (at: string, ...marks: PainMark[]) => ({ at, map: { mapVersion: 1 as const, marks } })

function said(facts: Partial<Parameters<typeof whatChanged>[0]>, at = now): string[] {
  const all = { lastVisitAt, series: [], painMaps: [], lastCheckInAt: null, ...facts }
  return whatChanged(all, at).map((difference) => wordDifference(difference, nameOf))
}

describe('what changed since the last visit', () => {
  test('nothing is said of a series without a reading since, or with the same score', () => {
    expect(said({ series: [pain(['2026-05-01T09:00:00Z', 6])] })).toEqual([])
    expect(
      said({ series: [pain(['2026-05-01T09:00:00Z', 6], ['2026-05-09T09:00:00Z', 6])] }),
    ).toEqual([])
  })

  test('a score compares the last reading up to the visit with the latest since, in any order they come', () => {
    const series = [
      pain(
        ['2026-05-09T09:00:00Z', 3],
        ['2026-05-01T09:00:00Z', 9],
        [lastVisitAt, 7],
        ['2026-05-06T09:00:00Z', 5],
      ),
    ]
    expect(said({ series })[0]).toContain('7 → 3 (better)')
    expect(said({ series: [pain([lastVisitAt, 5], ['2026-05-06T09:00:00Z', 6])] })[0]).toContain(
      '5 → 6 (worse, may be noise)',
    )
  })

  test('beyond noise comes before within it, worse before better', () => {
    const small = pain([lastVisitAt, 5], ['2026-05-06T09:00:00Z', 4])
    const worse = pain([lastVisitAt, 2], ['2026-05-06T09:00:00Z', 6])
    const better = pain([lastVisitAt, 9], ['2026-05-06T09:00:00Z', 1])
    expect(
      said({ series: [small, better, worse] }).map((text) => text.replace(/^.*? (?=\d)/, '')),
    ).toEqual(['2 → 6 (worse)', '9 → 1 (better)', '5 → 4 (better, may be noise)'])
  })

  test('a score where higher is better rose for the better', () => {
    const calm: SeriesPoints = {
      series: { instrument: 'psfs', variant: null, side: null },
      instrument: instruments.psfs,
      points: [
        { at: lastVisitAt, score: 2 },
        { at: now, score: 8 },
      ],
    }
    expect(
      whatChanged({ lastVisitAt, series: [calm], painMaps: [], lastCheckInAt: null }, now),
    ).toEqual([
      { kind: 'score', series: calm.series, before: 2, after: 8, change: 6, beyondNoise: true },
    ])
  })

  test('a score without a published noise is neither beyond it nor within it', () => {
    const stiff: SeriesPoints = {
      series: { instrument: 'morning-stiffness', variant: null, side: null },
      instrument: instruments['morning-stiffness'],
      points: [
        { at: lastVisitAt, score: 20 },
        { at: now, score: 50 },
      ],
    }
    expect(
      whatChanged({ lastVisitAt, series: [stiff], painMaps: [], lastCheckInAt: null }, now),
    ).toEqual([
      {
        kind: 'score',
        series: stiff.series,
        before: 20,
        after: 50,
        change: -30,
        beyondNoise: null,
      },
    ])
  })

  test('places that came and went are named; a mark of 0 does not hurt', () => {
    const painMaps = [
      map(lastVisitAt, mark('low-back', 5), mark('scapula', 0)),
      map('2026-05-08T09:00:00Z', mark('scapula', 4), mark('low-back', 0)),
    ]
    expect(said({ painMaps })).toEqual(['New: left shoulder blade 4/10', 'Gone: left lower back'])
  })

  test('ten quiet days are mentioned', () => {
    expect(said({}, '2026-05-13T09:00:00Z')).toEqual([])
    expect(said({}, '2026-05-14T09:00:00Z')).toEqual(['No check-in for 10 days'])
    expect(said({ lastCheckInAt: '2026-05-12T09:00:00Z' }, '2026-05-14T09:00:00Z')).toEqual([])
  })
})

const calm: AttentionFacts = {
  hasOpenEpisode: true,
  hasPlan: true,
  lastVisitAt,
  nextAppointmentAt: null,
  differences: [],
  worse: [],
  positive: [],
  visitsWithoutChange: null,
  reviewDue: null,
}
const jump: Difference = {
  kind: 'score',
  series: { instrument: 'nprs', variant: 'average-week', side: null },
  before: 4,
  after: 7,
  change: -3,
  beyondNoise: true,
}

describe('who needs attention', () => {
  const stress = { instrument: 'stress-nrs', variant: null, side: null }
  test.each<[string, Partial<AttentionFacts>, string[]]>([
    ['nothing', {}, []],
    [
      'a closed episode needs none',
      { hasOpenEpisode: false, hasPlan: false, differences: [jump] },
      [],
    ],
    ['pain up by 3', { differences: [jump] }, ['Pain up from 4 to 7: rescreen']],
    [
      'pain up by 2 is a change, no alarm',
      { differences: [{ ...jump, after: 6, change: -2 }] },
      [],
    ],
    ['other scores do not stand for pain', { differences: [{ ...jump, series: stress }] }, []],
    [
      'a new place',
      {
        differences: [{ kind: 'new-place', site: { region: 'calf', side: 'right' }, intensity: 3 }],
      },
      ['New pain: right calf'],
    ],
    [
      '28 days away',
      { lastVisitAt: '2026-04-12T09:00:00Z' },
      ['Not seen for 28 days, nothing booked'],
    ],
    ['27 days away', { lastVisitAt: '2026-04-13T09:00:01Z' }, []],
    [
      'away but booked',
      { lastVisitAt: '2026-04-01T09:00:00Z', nextAppointmentAt: '2026-05-12T09:00:00Z' },
      [],
    ],
    ['somebody new', { lastVisitAt: null, hasPlan: false }, ['No plan yet: assessment due']],
    ['review due', { reviewDue: { visits: 4, weeks: 1 } }, ['Review due: 4 visits, 1 week']],
    [
      'no change at the stop rule',
      { visitsWithoutChange: 6 },
      ['No reliable change after 6 visits: re-assess or refer'],
    ],
    [
      'the heaviest comes first',
      {
        reviewDue: { visits: 4, weeks: 4 },
        differences: [jump],
        positive: [{ name: 'Depression', score: 4 }],
        worse: [
          { series: stress, change: -2 },
          { series: { instrument: 'peg', variant: null, side: null }, change: -4 },
        ],
      },
      [
        'Depression score 4: ask how they are',
        'Pain up from 4 to 7: rescreen',
        'PEG is worse, beyond noise',
        'Review due: 4 visits, 4 weeks',
      ],
    ],
  ])('%s', (_, facts, phrases) => {
    const { reasons, weight } = attention({ ...calm, ...facts }, now)
    expect(reasons.map((reason: AttentionReason) => wordAttention(reason, nameOf))).toEqual(phrases)
    expect(weight > 0).toBe(phrases.length > 0)
  })
})
