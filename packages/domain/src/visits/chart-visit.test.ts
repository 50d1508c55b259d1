import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sites } from '../body/site-key.ts'
import { exampleDay, exampleFact } from '../safety/example-day.ts'
import { defineTechnique } from '../techniques/technique.ts'
import { type ChartEntry, chartVisit } from './chart-visit.ts'
import { ledgerFromPlan, ledgerFromVisit } from './copy-ledger.ts'
import { pressureLimit } from './pressure-limit.ts'
import type { LedgerLine, Visit } from './visit.ts'
import { wordVisitRefusal } from './word-visit-refusal.ts'

const source = { citation: 'Made up for this test', mark: 'decision' } as const
const firm = defineTechnique({
  id: 'firm',
  name: 'Firm work',
  synonyms: [],
  about: 'Slow, firm strokes.',
  purposes: ['relaxation'],
  tags: {
    depth: 'deep',
    force: ['compressive'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 5, high: 10, per: 'region' },
    pressure: { low: 2, high: 4 },
    how: 'Slowly.',
    source,
  },
  certification: null,
  avoid: [],
  evidence: [],
  sources: [source],
})
const stretch = { ...firm, id: 'stretch', name: 'Stretch', dose: { ...firm.dose, pressure: null } }
const soft = { ...firm, id: 'soft', tags: { ...firm.tags, depth: 'superficial' as const } }
const techniques = { soft, firm, stretch }

const visit: Visit = {
  id: '0d9f6f0e-9c4e-4a67-8f3e-3d5b8c0c7a10',
  patientId: '0d9f6f0e-9c4e-4a67-8f3e-3d5b8c0c7a11',
  episodeId: '0d9f6f0e-9c4e-4a67-8f3e-3d5b8c0c7a12',
  planId: null,
  appointmentId: null,
  memberId: '0d9f6f0e-9c4e-4a67-8f3e-3d5b8c0c7a13',
  startedAt: '2026-05-04T09:00:00Z',
  minutes: 60,
  note: { subjective: '', objective: '', assessment: '', plan: '' },
  ledger: [],
  chartedAt: null,
  version: 3,
}
const now = '2026-05-04T10:00:00Z'
const safety = exampleDay('2026-05-04')
const line: LedgerLine = {
  region: 'low-back',
  side: 'left',
  technique: 'firm',
  minutes: 10,
  pressure: 3,
}
const entry: ChartEntry = {
  note: visit.note,
  ledger: [line],
  minutes: 60,
  version: 3,
  finish: true,
}

function answer(change: Partial<ChartEntry>, on: Partial<Visit> = {}): string {
  const result = chartVisit(
    { visit: { ...visit, ...on }, techniques, safety },
    { ...entry, ...change },
    { now },
  )
  return result.ok ? 'charted' : wordVisitRefusal(result.refusal)
}
const lines = (...changes: Partial<LedgerLine>[]) => ({
  ledger: changes.map((change) => ({ ...line, ...change })),
})

describe('a chart is refused in words', () => {
  test.each<[string, Partial<ChartEntry>, Partial<Visit>, string]>([
    ['when it is finished', {}, { chartedAt: now }, 'This chart is finished and stays as it is.'],
    [
      'when somebody saved in between',
      { version: 2 },
      {},
      'Somebody saved this chart while you were writing. Your text is kept here; compare it with theirs and save again.',
    ],
    [
      'before the visit has begun',
      {},
      { startedAt: '2026-05-04T10:00:01Z' },
      'This visit has not begun yet, so it cannot be finished.',
    ],
    [
      'with nothing in it',
      { ledger: [], note: { ...visit.note, plan: '  \n' } },
      {},
      'Nothing is charted yet: add what the hands did, or a note, before you finish.',
    ],
    [
      'with more minutes than the visit has',
      { ...lines({ minutes: 50 }, { minutes: 11, side: 'right' }) },
      {},
      "The lines add up to 61 minutes, more than the visit's 60.",
    ],
    [
      'with an unknown technique',
      lines({}, { technique: 'hasOwnProperty' }),
      {},
      'Line 2: we have no technique called “hasOwnProperty”.',
    ],
    [
      'outside the scope of massage',
      lines({ region: 'pelvic-floor', side: 'midline' }),
      {},
      'Line 1: pelvic floor is outside the scope of massage.',
    ],
    [
      'without a side',
      lines({ side: 'midline' }),
      {},
      'Line 1: say left or right for the lower back.',
    ],
    [
      'with a side too many',
      lines({ region: 'sacrum' }),
      {},
      'Line 1: the sacrum has no left or right.',
    ],
    [
      'with the same line twice',
      lines({}, { side: 'right' }, { minutes: 5 }),
      {},
      'Line 3 repeats line 1. Add its minutes there instead.',
    ],
    [
      'without pressure',
      lines({ pressure: null }),
      {},
      'Line 1: choose the pressure for firm work.',
    ],
    [
      'with pressure on a stretch',
      lines({ technique: 'stretch' }),
      {},
      'Line 1: stretch has no pressure to chart.',
    ],
    [
      'firmer than the technique',
      lines({ pressure: 5 }),
      {},
      'Line 1: pressure 5 is above 4, the most for firm work.',
    ],
    [
      'firm at a place to be careful with',
      lines({ region: 'popliteal', technique: 'soft' }),
      {},
      'Line 1: Left back of the knee: no firmer than 2 today (E01 Places to be careful with). If it was done all the same, write down why.',
    ],
  ])('%s', (_, change, on, sentence) => {
    expect(answer(change, on)).toBe(sentence)
  })
})

describe('charting', () => {
  test('a draft may be empty and stays open', () => {
    const result = chartVisit(
      { visit, techniques, safety },
      { ...entry, ledger: [], finish: false },
      { now },
    )
    expect(result).toMatchObject({ ok: true, value: { chartedAt: null, version: 4 } })
  })

  test('a finished chart keeps its instant, and every save counts', () => {
    const result = chartVisit({ visit, techniques, safety }, entry, { now })
    expect(result).toMatchObject({
      ok: true,
      value: { chartedAt: now, version: 4, ledger: [line] },
    })
  })

  test('what safety does not allow is charted only with a reason, whatever it was', () => {
    const blocked = exampleDay('2026-05-04', [exampleFact('saddle-numbness', '2026-05-04')])
    const on = (despite?: string) =>
      chartVisit(
        { visit, techniques, safety: blocked },
        { ...entry, ledger: [{ ...line, ...(despite ? { despite } : {}) }] },
        { now },
      )
    const refused = on()
    expect(refused).toMatchObject({
      refusal: { kind: 'unsafe', line: 1, override: 'none', refusal: { kind: 'session-blocked' } },
    })
    expect(refused.ok ? '' : wordVisitRefusal(refused.refusal)).toContain('No massage today (R01')
    expect(on('She said it after the first stroke.').ok).toBe(true)
  })

  test('a note alone is a chart', () => {
    expect(answer({ ledger: [], note: { ...visit.note, subjective: 'Slept well.' } })).toBe(
      'charted',
    )
  })
})

describe('copying', () => {
  test('the last visit is repeated line by line', () => {
    const earlier = { ledger: [line] }
    const copy = ledgerFromVisit(earlier)
    expect(copy).toEqual([line])
    expect(copy[0]).not.toBe(line)
  })

  test('what the plan says always makes a chart that is taken, with the plan’s minutes', () => {
    const places = sites.filter(({ region }) => region !== 'pelvic-floor')
    const planned = fc.record({
      technique: fc.constantFrom('soft', 'firm', 'stretch'),
      sites: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 20 }),
      minutes: fc.integer({ min: 1, max: 60 }),
      pressure: fc.option(fc.integer({ min: 0, max: 5 })),
    })
    const reason = { rule: 'a', text: 'abc', evidence: [], sources: [] }
    const note = { ...visit.note, subjective: 'Slept well.' }
    fc.assert(
      fc.property(planned, (one) => {
        const ledger = ledgerFromPlan([{ ...one, reason }], techniques, safety)
        const done = ledger.reduce((sum, { minutes }) => sum + minutes, 0)
        expect(done).toBe(ledger.length === 0 ? 0 : one.minutes)
        for (const { region, side, pressure } of ledger) {
          const technique = techniques[one.technique as 'firm']
          const most = pressureLimit(technique, { region, side }, safety)
          expect(most === null ? pressure === null : (pressure ?? 9) <= most).toBe(true)
        }
        expect(answer({ ledger, note })).toBe('charted')
      }),
    )
  })

  test('a technique that the day keeps from all its places is left out', () => {
    const day = exampleDay('2026-05-04', [exampleFact('saddle-numbness', '2026-05-04')])
    const reason = { rule: 'a', text: 'abc', evidence: [], sources: [] }
    const sites = [{ region: 'calf', side: 'left' } as const]
    const planned = { technique: 'firm', sites, minutes: 5, pressure: 3, reason } as const
    expect(ledgerFromPlan([planned], techniques, day)).toEqual([])
    expect(ledgerFromPlan([planned], techniques, safety)).toHaveLength(1)
  })

  test('a technique that is no longer in the catalogue is left out', () => {
    const reason = { rule: 'a', text: 'abc', evidence: [], sources: [] }
    const site = { region: 'sacrum', side: 'midline' } as const
    expect(
      ledgerFromPlan(
        [{ technique: 'gone', sites: [site], minutes: 5, pressure: 1, reason }],
        techniques,
        safety,
      ),
    ).toEqual([])
  })
})
