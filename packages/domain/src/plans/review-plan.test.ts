import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change, Verdict } from '../outcomes/verdict.ts'
import { goalProgress } from './goal-progress.ts'
import type { Goal } from './plan.ts'
import { type ReviewFacts, reviewPlan } from './review-plan.ts'
import { shareMinutes } from './share-minutes.ts'

const goal: Goal = {
  id: '0198c2a0-0000-7000-8000-000000000001',
  words: 'Average pain of 3 or less',
  series: { instrument: 'nprs', variant: 'average-week', side: null },
  baseline: 6,
  target: 3,
  byDay: '2026-05-11',
}

const scores = (...values: readonly number[]) =>
  values.map((score, week) => ({
    at: `2026-03-${String(2 + 7 * week).padStart(2, '0')}T09:00:00Z`,
    score,
  }))

describe('a goal', () => {
  test.each<[string, readonly number[], number | null, boolean, boolean]>([
    ['has no progress before it is measured', [], null, false, false],
    ['halfway', [6, 4.5], 0.5, false, false],
    ['never less than none', [6, 9], 0, false, false],
    ['reached once is not met yet', [6, 3], 1, true, false],
    ['met at two measurements in a row', [6, 3, 2], 1, true, true],
    ['met and lost again', [6, 3, 2, 5], 1 / 3, false, false],
  ])('%s', (_, values, share, reached, met) => {
    const progress = goalProgress(goal, scores(...values))
    expect(progress).toMatchObject({ reached, met })
    if (share === null) expect(progress.share).toBeNull()
    else expect(progress.share).toBeCloseTo(share, 10)
  })

  test('works upwards too, whatever the order of the measurements', () => {
    const up = { ...goal, baseline: 3, target: 6 }
    expect(goalProgress(up, scores(3, 6, 7).toReversed())).toMatchObject({ met: true, latest: 7 })
  })
})

const change = (verdict: Verdict): ReviewFacts['changes'][number] => {
  const numbers: Change = {
    verdict,
    baseline: 6,
    latest: 6,
    change: 0,
    percent: 0,
    noise: 2,
    noiseFrom: 'published',
    reliable: false,
    important: false,
    measurements: 4,
    needed: 0,
  }
  return { series: goal.series, change: numbers }
}

const plan = {
  reassess: { visits: 4, weeks: 4 },
  dose: {
    minutes: 60,
    perWeek: { low: 1, high: 1 },
    weeks: 10,
    reason: { rule: 'dose-preset', text: 'Because', evidence: [], sources: [] },
  },
}
const open = goalProgress(goal, scores(6, 5))
const met = goalProgress(goal, scores(6, 3, 3))
const facts: ReviewFacts = {
  acceptedAt: '2026-03-02T09:00:00Z',
  visits: 2,
  visitsSince: 2,
  goals: [open],
  changes: [change('no-clear-change')],
  stopAfterVisits: 6,
}
const soon = '2026-03-10T09:00:00Z'
const late = '2026-06-01T09:00:00Z'

describe('a review', () => {
  test.each<[string, Partial<ReviewFacts>, string, boolean]>([
    ['is not due after two visits and a week', {}, soon, false],
    ['is due after four visits', { visitsSince: 4 }, soon, true],
    ['is due after four weeks', {}, '2026-03-30T09:00:00Z', true],
    ['is not due a minute before', {}, '2026-03-30T08:59:00Z', false],
  ])('%s', (_, more, now, due) => {
    expect(reviewPlan(plan, { ...facts, ...more }, now).due).toBe(due)
  })

  test.each<[string, Partial<ReviewFacts>, string, string]>([
    ['too early to tell: continue', {}, soon, 'continue'],
    ['better on one: continue', { changes: [change('improved')] }, soon, 'continue'],
    ['worse and nothing better: refer', { changes: [change('worse')] }, soon, 'refer'],
    [
      'worse on one, better on another: change',
      { changes: [change('worse'), change('improved')] },
      soon,
      'change',
    ],
    ['goals met: discharge', { goals: [met], changes: [change('improved')] }, soon, 'discharge'],
    ['one of two goals met: continue', { goals: [met, open] }, soon, 'continue'],
    ['no goals at all is not "all goals met"', { goals: [] }, soon, 'continue'],
    ['no reliable change at the stop rule: refer', { visits: 6 }, soon, 'refer'],
    ['one visit before the stop rule: continue', { visits: 5 }, soon, 'continue'],
    [
      'a possible improvement within noise does not pass the stop rule',
      { visits: 6, changes: [change('possibly-improved')] },
      soon,
      'refer',
    ],
    [
      'the course has run, something helped and goals are open: add co-care',
      { visits: 10, changes: [change('improved')] },
      late,
      'add-co-care',
    ],
  ])('%s', (_, more, now, decision) => {
    const review = reviewPlan(plan, { ...facts, ...more }, now)
    expect(review.decision).toBe(decision)
    expect(review.reason.length).toBeGreaterThan(20)
  })

  test('says its numbers', () => {
    const { numbers } = reviewPlan(
      plan,
      { ...facts, goals: [met, open], changes: [change('improved'), change('at-floor')] },
      soon,
    )
    expect(numbers).toEqual({
      visits: 2,
      weeks: 1,
      goalsMet: 1,
      goals: 2,
      better: 1,
      worse: 0,
      measures: 2,
    })
  })
})

describe('sharing minutes', () => {
  test('the first come first, and nobody gets a scrap', () => {
    expect(
      shareMinutes(
        [
          { least: 15, most: 60 },
          { least: 5, most: 10 },
        ],
        18,
      ),
    ).toEqual([18, 0])
  })

  test('never more than there are, and each within its limits or nothing', () => {
    const wish = fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 60 }))
      .map(([least, more]) => ({ least, most: least + more }))
    fc.assert(
      fc.property(fc.array(wish), fc.integer({ min: 0, max: 120 }), (wishes, minutes) => {
        const shares = shareMinutes(wishes, minutes)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(minutes)
        shares.forEach((share, index) => {
          if (share === 0) return
          expect(share).toBeGreaterThanOrEqual(wishes[index]?.least ?? Infinity)
          expect(share).toBeLessThanOrEqual(wishes[index]?.most ?? 0)
        })
      }),
    )
  })
})
