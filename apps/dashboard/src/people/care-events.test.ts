import { describe, expect, test } from 'vitest'
import { careEvents, careLanes, careWords } from './care-events.ts'

const visit = {
  id: '1',
  day: '2026-03-02',
  minutes: 60,
  by: 'Tess Brandt',
  charted: true,
  note: { subjective: '', objective: '', assessment: '', plan: '' },
  ledger: [],
  amendments: [],
  pain: null,
}
const chart = {
  visits: [
    { ...visit, startedAt: '2026-03-09T09:00:00Z', charted: false },
    { ...visit, startedAt: '2026-03-02T09:00:00Z' },
  ],
  checkIns: ['2026-03-03T09:00:00Z', '2026-03-04T09:00:00Z'],
  assessments: ['2026-03-01T09:00:00Z'],
  planVersions: [{ version: 1, at: '2026-03-01T10:00:00Z' }],
  flares: [{ from: '2026-03-05T23:30:00Z', until: '2026-03-07T08:00:00Z', peak: 8, usual: 3.5 }],
}

describe('care as lanes', () => {
  test('leaves out what never happened, and visits that are not charted yet', () => {
    expect(careLanes({ ...chart, flares: [], assessments: [] }).map(({ name }) => name)).toEqual([
      'Visits',
      'Check-ins',
      'Plan',
    ])
    expect(careLanes(chart).find(({ kind }) => kind === 'visit')?.marks).toHaveLength(1)
  })

  test('is counted in words', () => {
    expect(careWords(careLanes(chart))).toMatch(
      /^1 flare, 1 visit, 2 check-ins, 1 assessment,? and 1 plan version$/,
    )
  })
})

describe('care as a list', () => {
  test('is newest first, and a flare says how long and how high', () => {
    const events = careEvents(chart, 'Europe/Berlin')
    expect(events.map(({ kind }) => kind)).toEqual(['flare', 'visit', 'plan', 'assessment'])
    expect(events[0]?.text).toMatch(/^Flare until .*: pain up to 8, usually 3\.5$/)
  })

  test('tells a flare of one day on the practice’s wall without an end', () => {
    const [flare] = careEvents(
      {
        ...chart,
        flares: [
          { from: '2026-03-06T23:30:00Z', until: '2026-03-07T08:00:00Z', peak: 8, usual: 3 },
        ],
      },
      'Europe/Berlin',
    )
    expect(flare?.text).toBe('Flare: pain up to 8, usually 3')
  })
})
