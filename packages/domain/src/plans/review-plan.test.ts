import { describe, expect, test } from 'vitest'
import { instruments } from '../outcomes/instruments.ts'
import {
  activities,
  concern,
  content,
  doing,
  goal,
  pain,
  pgic,
  review,
  type Situation,
  scores,
  weekly,
} from './example-review-situations.ts'
import { goalOutlook } from './goal-outlook.ts'

describe('a review is due', () => {
  test.each<[string, Situation, readonly string[]]>([
    ['not after two visits and a week', { outcomes: [] }, []],
    ['after four visits', { outcomes: [], visits: weekly(4, 2) }, ['visits']],
    ['after four weeks', { outcomes: [], now: '2026-03-30T09:00:00Z' }, ['weeks']],
    ['not a minute before', { outcomes: [], now: '2026-03-30T08:59:00Z' }, []],
    [
      'visits before the plan do not count',
      { outcomes: [], visits: ['2026-02-02T09:00:00Z', ...weekly(3, 2)] },
      [],
    ],
    ['when pain is up by 3', { outcomes: [pain(4, 7)] }, ['pain-up']],
    ['not when it is up by 2', { outcomes: [pain(4, 6)] }, []],
    [
      'when pain is up by 3 since the plan, whatever it was before the episode',
      {
        outcomes: [
          { ...pain(), points: [{ at: '2026-02-01T09:00:00Z', score: 1 }, ...scores(5, 7)] },
        ],
      },
      [],
    ],
    [
      'when it is up by 3 at the last of many ratings',
      { outcomes: [pain(4, 4, 4, 7)] },
      ['pain-up'],
    ],
    [
      'not by a rating from before the plan, but by the last that it was made on',
      {
        outcomes: [
          { ...pain(), points: [{ at: '2026-02-10T09:00:00Z', score: 1 }, ...scores(5, 7)] },
        ],
        facts: { openedOn: '2026-02-01' },
      },
      [],
    ],
    [
      'not when another measure rises by 3',
      { outcomes: [{ ...pain(4, 7), series: activities.series }] },
      [],
    ],
    ['with a new red flag', { outcomes: [], facts: { safety: concern(2) } }, ['red-flag']],
    ['not with a routine concern', { outcomes: [], facts: { safety: concern(1) } }, []],
    [
      'for several reasons at once',
      { outcomes: [pain(4, 7)], visits: weekly(4, 2), now: '2026-04-30T09:00:00Z' },
      ['visits', 'weeks', 'pain-up'],
    ],
  ])('%s', (_, situation, because) => {
    const found = review(situation)
    expect(found.dueBecause).toEqual(because)
    expect(found.due).toBe(because.length > 0)
  })
})

const late = '2026-06-01T09:00:00Z'
describe('a review decides', () => {
  test.each<[string, Situation, string, string]>([
    ['nothing measured twice: go on', { outcomes: [] }, 'continue', 'Too early'],
    [
      'better on one, half-way: go on',
      { outcomes: [pain(6, 3.5, 3.5)], visits: weekly(4) },
      'continue',
      '1 measure of 1 improved',
    ],
    ['worse and nothing better: refer', { outcomes: [pain(5, 8, 8)] }, 'refer', 'none is better'],
    [
      'worse on one, better on another: change',
      { outcomes: [pain(5, 8, 8), doing(3, 7, 5.5)], goals: [goal, activities] },
      'change',
      'worse beyond noise while 1 improved',
    ],
    ['the goal is met twice: discharge', { outcomes: [pain(6, 3, 3)] }, 'discharge', 'The goal is'],
    [
      'both goals are met: discharge',
      { outcomes: [pain(6, 3, 3), doing(3, 6, 6)], goals: [goal, activities] },
      'discharge',
      'All 2 goals',
    ],
    [
      'one of two goals is met: go on',
      { outcomes: [pain(6, 3, 3)], goals: [goal, activities] },
      'continue',
      '1 measure of 2',
    ],
    ['no goal at all is not “all goals met”', { outcomes: [], goals: [] }, 'continue', 'Too early'],
    [
      'much better in the patient’s own view, twice: discharge',
      { outcomes: [pain(6, 4), pgic(3, 2, 1)] },
      'discharge',
      'own view at two re-assessments in a row, with 0 of 1 goal met',
    ],
    ['once is not enough', { outcomes: [pain(6, 4), pgic(3, 2)] }, 'continue', 'Too early'],
    ['and it has to last', { outcomes: [pain(6, 4), pgic(1, 2, 3)] }, 'continue', 'Too early'],
    [
      'no reliable change at six visits: refer',
      { outcomes: [pain(6, 6, 6)], visits: weekly(6) },
      'refer',
      'After 6 visits none of 1 measure',
    ],
    [
      'a change that may be noise does not help',
      { outcomes: [pain(6, 4, 4)], visits: weekly(6) },
      'refer',
      'After 6 visits',
    ],
    [
      'at four where a guideline advises against: refer',
      { outcomes: [pain(6, 6, 6)], visits: weekly(4), conditions: ['knee-osteoarthritis'] },
      'refer',
      'After 4 visits',
    ],
    [
      'six visits and hardly a measurement: measure first',
      { outcomes: [pain(6, 6)], visits: weekly(6) },
      'continue',
      'Measure today',
    ],
    [
      'no reliable change half-way: change',
      { outcomes: [pain(6, 6, 6)], visits: weekly(4) },
      'change',
      'Change technique or dose. At 6 visits',
    ],
    [
      'the same, with visits much rarer than planned: the planned dose first',
      { outcomes: [pain(6, 6, 6)], visits: weekly(4, 14) },
      'change',
      'rarer than planned (0.5 a week, not 1)',
    ],
    [
      'three visits are not half-way',
      { outcomes: [pain(6, 6, 6)], visits: weekly(3) },
      'continue',
      'Too early',
    ],
    [
      'better, though no goal can be reached on this path: change',
      {
        outcomes: [pain(9, 7, 7, 6.8, 6.8, 6.8, 6.8, 6.8)],
        goals: [{ ...goal, target: 2 }],
        visits: weekly(8),
      },
      'change',
      'below 2 in 10',
    ],
    [
      'the same with two goals and two measures better',
      {
        outcomes: [pain(9, 7, 7, 6.8, 6.8, 6.8, 6.8, 6.8), doing(1, 4, 4, 4.1, 4.1, 4.1, 4.1, 4.1)],
        goals: [
          { ...goal, target: 2 },
          { ...activities, target: 10 },
        ],
        visits: weekly(8),
      },
      'change',
      'any of the open goals on this path is below 2 in 10',
    ],
    [
      'one goal is met and the other cannot be reached on this path: change',
      {
        outcomes: [pain(9, 7, 7, 6.8, 6.8, 6.8, 6.8, 6.8), doing(3, 6, 6, 6, 6, 6, 6, 6)],
        goals: [{ ...goal, target: 2 }, activities],
        visits: weekly(8),
      },
      'change',
      'the open goal on this path is below 2 in 10',
    ],
    [
      'two measures better: go on',
      { outcomes: [pain(8, 5, 5), doing(3, 6, 5.5)], goals: [{ ...goal, target: 1 }, activities] },
      'continue',
      '2 measures of 2 improved',
    ],
    [
      'a condition that nobody knows has no stop rule of its own',
      { outcomes: [pain(6, 6, 6)], visits: weekly(6), conditions: ['low-back-pain', 'x'] },
      'refer',
      'After 6 visits',
    ],
    [
      'the course is over, something helped and goals are open: add co-care',
      { outcomes: [pain(7, 4, 4)], visits: weekly(10), now: '2026-05-11T09:00:00Z' },
      'add-co-care',
      '1 of 1 goal is not met',
    ],
    [
      'a minute before its end it is not over',
      { outcomes: [pain(7, 4, 4)], visits: weekly(10), now: '2026-05-11T08:59:00Z' },
      'continue',
      'improved',
    ],
    [
      'a red flag comes before good news: refer',
      { outcomes: [pain(6, 3, 3)], facts: { safety: concern(3) } },
      'refer',
      'within two weeks',
    ],
    [
      'and the patient’s wish before everything: discharge',
      { outcomes: [], facts: { safety: concern(3), patientWantsToStop: true } },
      'discharge',
      'wants to stop',
    ],
    [
      'what was measured before the episode does not count',
      { outcomes: [pain(6, 6, 6)], visits: weekly(6), facts: { openedOn: late } },
      'continue',
      'Measure today',
    ],
    [
      'nor does a measure that nobody knows',
      {
        outcomes: [],
        goals: [{ ...goal, series: { instrument: 'luck', variant: null, side: null } }],
        visits: weekly(6),
      },
      'continue',
      'Measure today',
    ],
  ])('%s', (_, situation, decision, words) => {
    const found = review(situation)
    expect(found.reason).toContain(words)
    expect(found.decision).toBe(decision)
  })

  test('and says its numbers', () => {
    const found = review({
      outcomes: [pain(6, 3, 3), doing(3, 3)],
      goals: [goal, activities],
      visits: ['2026-03-02T09:00:00Z', '2026-03-09T09:00:00Z', '2026-03-12T21:00:00Z'],
    })
    expect(found.numbers).toEqual({
      visits: 3,
      weeks: 1,
      goalsMet: 1,
      goals: 2,
      better: 1,
      worse: 0,
      judged: 1,
      measures: 2,
      perWeek: 2 / 1.5,
      stopAfter: 6,
    })
    expect(review({ outcomes: [], visits: weekly(1) }).numbers.perWeek).toBeNull()
    expect(review({ outcomes: [], visits: [] }).numbers.perWeek).toBeNull()
  })

  test('and how likely each goal is at the end of the course', () => {
    const visits = weekly(5).map((at) => at.replace(':00:00', ':20:00'))
    const outcomes = [pain(7, 6, 5, 5, 4)]
    const situation = { outcomes, visits }
    expect(review(situation).outlook).toEqual(
      goalOutlook(content(situation), outcomes, visits, { instruments }),
    )
  })
})
