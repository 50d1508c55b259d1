import { describe, expect, test } from 'vitest'
import type { Series } from './outcome.ts'
import { betterNeeded, purposeProgress } from './purpose-progress.ts'
import { type PurposeId, purposeIds, purposes } from './purposes.ts'
import type { OutcomeSeries } from './series.ts'
import { seriesKey } from './series-key.ts'

function weekly(name: string, scores: readonly number[]): OutcomeSeries {
  const [instrument = '', variant = null, side = null] = name.split('/')
  const series: Series = {
    instrument,
    variant,
    side: side === 'left' || side === 'right' ? side : null,
  }
  const start = Temporal.Instant.from('2026-01-05T09:00:00Z')
  const points = scores.map((score, week) => ({
    at: start.add({ hours: 24 * 7 * week }).toString(),
    score,
  }))
  return { key: seriesKey(series), series, outcomes: [], points }
}

function progressOf(purpose: PurposeId, series: readonly OutcomeSeries[]) {
  const found = purposeProgress(series).find((each) => each.purpose === purpose)
  if (!found) throw new Error(purpose)
  return found
}

describe('the five purposes of one patient', () => {
  test('are all there, not measured, before anything is', () => {
    const all = purposeProgress([])
    expect(all.map(({ purpose }) => purpose)).toEqual(purposeIds)
    for (const { state, measured, notMeasured } of all) {
      expect(state).toBe('not-measured')
      expect(measured).toEqual([])
      expect(notMeasured.length).toBeGreaterThan(0)
    }
    expect(progressOf('underlying-issues', []).reason).toBe(
      'Not measured yet: chosen activities, goals reached, PEG. 3 measurements of one of them will do.',
    )
  })

  test('ignore series of instruments nobody knows, and series without a comparable value', () => {
    const all = purposeProgress([weekly('sunshine-nrs', [40, 20, 20]), weekly('psfs', [])])
    expect(all.every(({ state }) => state === 'not-measured')).toBe(true)
  })

  const cases: [string, PurposeId, Record<string, number[]>, string][] = [
    ['one measurement', 'endorphins', { 'nprs/now': [7] }, 'too-early'],
    ['two far apart', 'endorphins', { 'nprs/now': [9, 2] }, 'too-early'],
    ['pain better', 'endorphins', { 'nprs/now': [7, 4, 3] }, 'moving'],
    ['pain the same', 'endorphins', { 'nprs/now': [7, 6, 7] }, 'steady'],
    ['pain possibly better is steady', 'endorphins', { 'nprs/now': [6, 4, 4] }, 'steady'],
    ['pain worse', 'endorphins', { 'nprs/now': [4, 7, 8] }, 'slipping'],
    ['no pain to begin with', 'endorphins', { 'nprs/now': [1, 0, 0] }, 'steady'],
    [
      'pain better but pressure threshold worse',
      'endorphins',
      { 'nprs/now': [7, 4, 3], 'pressure-pain-threshold/upper-trapezius/left': [300, 240, 230] },
      'slipping',
    ],
    [
      'two of three pain ratings better, one worse',
      'endorphins',
      { 'nprs/now': [7, 4, 3], 'nprs/worst-day': [9, 5, 5], 'nprs/best-day': [1, 5, 5] },
      'moving',
    ],
    [
      'one of three angles better may be chance',
      'range-of-motion',
      {
        'goniometry/cervical-rotation/left': [40, 55, 55],
        'goniometry/cervical-rotation/right': [50, 50, 51],
        'goniometry/cervical-extension': [40, 41, 40],
      },
      'steady',
    ],
    [
      'two of three angles better',
      'range-of-motion',
      {
        'goniometry/cervical-rotation/left': [40, 55, 55],
        'goniometry/cervical-rotation/right': [40, 50, 52],
        'goniometry/cervical-extension': [40, 41, 40],
      },
      'moving',
    ],
    [
      'stiffness before its noise is known',
      'inflammation',
      { 'morning-stiffness': [60, 30, 30] },
      'too-early',
    ],
    [
      'stiffness beyond its own ups and downs',
      'inflammation',
      { 'morning-stiffness': [60, 55, 50, 40, 30, 20, 15, 15] },
      'moving',
    ],
    [
      'stress and sleep unchanged',
      'relaxation',
      { 'stress-nrs': [5, 6, 5, 5, 6, 5], 'sleep-nrs': [5, 5] },
      'steady',
    ],
    ['activities back', 'underlying-issues', { psfs: [3, 6, 6] }, 'moving'],
  ]
  test.each(cases)('%s', (_, purpose, series, state) => {
    const input = Object.entries(series).map(([name, scores]) => weekly(name, scores))
    expect(progressOf(purpose, input).state).toBe(state)
  })

  test('say which measures are still open', () => {
    const { notMeasured, measured } = progressOf('relaxation', [weekly('calm-nrs', [4, 5])])
    expect(measured.map(({ name }) => name)).toEqual(['Calm'])
    expect(notMeasured).toEqual(
      purposes.relaxation.measures.filter((measure) => measure !== 'calm-nrs'),
    )
  })

  test.each([
    ['nothing, where noise is published', 'underlying-issues', {}, 3],
    ['nothing, where it is published for each joint', 'range-of-motion', {}, 3],
    ['nothing, where one measure has a published noise', 'inflammation', {}, 3],
    ['one measurement', 'endorphins', { 'nprs/now': [7] }, 2],
    ['two measurements', 'endorphins', { 'nprs/now': [7, 3] }, 1],
    ['the measure that is nearest', 'endorphins', { 'nprs/now': [7], 'calm-nrs': [4, 5, 4, 5] }, 2],
    ['a change whose noise is not known', 'inflammation', { 'morning-stiffness': [60, 30, 30] }, 3],
    ['a verdict', 'endorphins', { 'nprs/now': [7, 4, 3] }, 0],
    ['no clear change', 'endorphins', { 'nprs/now': [7, 7, 6] }, 0],
  ] as const)('say how many more after %s', (_, purpose, series, needed) => {
    const input = Object.entries(series).map(([name, scores]) => weekly(name, scores))
    expect(progressOf(purpose, input).needed).toBe(needed)
  })

  test('say in words how many more, once', () => {
    expect(progressOf('endorphins', [weekly('nprs/now', [7])]).reason).toBe(
      'Pain now was 7 at the first measurement. Not enough yet: 2 more will do.',
    )
    expect(progressOf('endorphins', [weekly('nprs/now', [7, 3])]).reason).toBe(
      'Pain now went from 7 to 3: too early to tell; 1 more measurement will do.',
    )
    expect(progressOf('inflammation', [weekly('morning-stiffness', [60, 30, 30])]).reason).toMatch(
      /not known yet\. Not enough yet: 3 more will do\.$/,
    )
    const both = [weekly('nprs/now', [7]), weekly('calm-nrs', [5])]
    expect(progressOf('endorphins', both).reason).toMatch(
      /2 too early to tell\. Not enough yet: 2 more will do\.$/,
    )
  })

  test('give the deciding change with its interval', () => {
    const moving = progressOf('endorphins', [
      weekly('calm-nrs', [5, 6]),
      weekly('nprs/now', [7, 4, 3]),
    ])
    expect(moving.interval).toEqual({ name: 'Pain now', unit: null, change: 4, low: 2, high: 6 })
    const slipping = progressOf('endorphins', [
      weekly('nprs/now', [7, 4, 3]),
      weekly('pressure-pain-threshold/upper-trapezius/left', [300, 240, 230]),
    ])
    expect(slipping.interval).toMatchObject({ unit: 'kPa', change: -70, low: -117, high: -23 })
  })

  test.each([
    ['nothing measured', []],
    ['one measurement', [weekly('nprs/now', [7])]],
    ['noise not known yet', [weekly('calm-nrs', [5, 6])]],
  ])('give no interval with %s', (_, series) => {
    expect(progressOf('endorphins', series).interval).toBeNull()
  })

  test('give one measure as the reason with its numbers and its noise', () => {
    expect(progressOf('endorphins', [weekly('nprs/now', [7, 4, 3])]).reason).toBe(
      'Pain now went from 7 to 3: better by 4, beyond the 2 that readings differ by chance, twice in a row.',
    )
  })

  test('give several with what decides first, and count them', () => {
    const { reason } = progressOf('endorphins', [
      weekly('nprs/now', [7, 4, 3]),
      weekly('calm-nrs', [5, 6]),
      weekly('pressure-pain-threshold/upper-trapezius/left', [300, 240, 230]),
    ])
    expect(reason).toBe(
      'Left upper trapezius, pressure to pain went from 300 to 230 kPa: worse by 70 kPa, beyond the 47 kPa that readings differ by chance, twice in a row. ' +
        'Pain now went from 7 to 3: better by 4, beyond the 2 that readings differ by chance, twice in a row. ' +
        'Calm went from 5 to 6: too early to tell; 4 more measurements will do. ' +
        'Of 3 measures, 1 is better and 1 worse beyond chance, 1 too early to tell.',
    )
  })

  test('tell three measures at most, and count all of them', () => {
    const angles = ['rotation/left', 'rotation/right', 'lateral-flexion/left', 'extension'].map(
      (one) => weekly(`goniometry/cervical-${one}`, [40, 60, 60]),
    )
    const { reason, state } = progressOf('range-of-motion', angles)
    expect(state).toBe('moving')
    expect(reason.split('went from')).toHaveLength(4)
    expect(reason).toMatch(/\. Of 4 measures, 2 are better and 0 worse beyond chance\.$/)
  })

  test('say nothing of chance where nothing is better', () => {
    const { reason } = progressOf('endorphins', [
      weekly('nprs/now', [7, 7, 7]),
      weekly('nprs/worst-day', [7, 7, 7]),
    ])
    expect(reason).toMatch(/Of 2 measures, 0 are better and 0 worse beyond chance\.$/)
  })

  test('keep to the measures of the purpose', () => {
    const all = [weekly('nprs/now', [7, 4, 3]), weekly('psfs', [3, 6, 6])]
    expect(progressOf('endorphins', all).measured.map(({ key }) => key)).toEqual(['nprs/now'])
    expect(progressOf('underlying-issues', all).measured.map(({ key }) => key)).toEqual(['psfs'])
    expect(progressOf('relaxation', all).measured).toEqual([])
  })

  test('say it when one better measure among many may be chance', () => {
    const { reason } = progressOf('range-of-motion', [
      weekly('goniometry/cervical-rotation/left', [40, 55, 55]),
      weekly('goniometry/cervical-rotation/right', [50, 50, 51]),
      weekly('goniometry/cervical-extension', [40, 41, 40]),
    ])
    expect(reason).toMatch(
      /Of 3 measures, 1 is better and 0 worse beyond chance\. Among so many, that may be chance\.$/,
    )
  })
})

test.each([
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 2],
  [13, 2],
  [40, 4],
])('of %i measures, chance alone seldom makes %i better', (looked, needed) => {
  expect(betterNeeded(looked)).toBe(needed)
})
