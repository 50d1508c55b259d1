import { describe, expect, test } from 'vitest'
import type { PlanContent } from '../plans/plan.ts'
import { adviceChanges } from './advice-changes.ts'

const reason = { rule: 'r', text: 'Because.', evidence: [], sources: [] }
const goal = (instrument: string, target: number): PlanContent['goals'][number] => ({
  id: '01970000-0000-7000-8000-000000000000',
  words: `To ${target}`,
  series: { instrument, variant: null, side: null },
  baseline: 6,
  target,
  byDay: '2026-12-24',
  reason,
})
const plan: PlanContent = {
  conditions: ['neck-pain'],
  goals: [goal('nprs', 3)],
  phases: [{ kind: 'relief', aim: 'Settle.', visits: { low: 1, high: 4 }, perWeek: 1 }],
  dose: { minutes: 60, perWeek: { low: 2, high: 3 }, weeks: 4, reason },
  techniques: [
    {
      technique: 'swedish',
      sites: [
        { region: 'neck-posterior', side: 'left' },
        { region: 'neck-posterior', side: 'right' },
      ],
      minutes: 20,
      pressure: 3,
      reason,
    },
    {
      technique: 'muscle-energy',
      sites: [{ region: 'neck-posterior', side: 'left' }],
      minutes: 5,
      pressure: null,
      reason,
    },
  ],
  rejected: [],
  selfCare: [{ selfCare: 'heat', perWeek: 7, reason }],
  hypotheses: [],
  cautions: [reason],
  reassess: { visits: 4, weeks: 4 },
  discharge: ['Goals are met.'],
}
const [swedish, energy] = plan.techniques as [
  PlanContent['techniques'][number],
  PlanContent['techniques'][number],
]

describe('advice', () => {
  test('in other words and another order is the same advice', () => {
    const other = {
      ...plan,
      techniques: [
        energy,
        {
          ...swedish,
          sites: swedish.sites.toReversed(),
          reason: { ...reason, text: 'Otherwise.' },
        },
      ],
      rejected: [{ technique: 'cupping', reason }],
    }
    expect(adviceChanges(plan, other)).toEqual([])
  })

  const changes: [string, Partial<PlanContent>, ReturnType<typeof adviceChanges>][] = [
    [
      'a technique that goes',
      { techniques: [swedish] },
      [{ kind: 'technique-removed', technique: 'muscle-energy' }],
    ],
    [
      'a technique that comes',
      { techniques: [...plan.techniques, { ...energy, technique: 'rocking' }] },
      [{ kind: 'technique-added', technique: 'rocking' }],
    ],
    [
      'pressure, minutes and places',
      {
        techniques: [
          { ...swedish, pressure: 2, minutes: 25, sites: swedish.sites.slice(0, 1) },
          energy,
        ],
      },
      (['pressure', 'minutes', 'places'] as const).map((part) => ({
        kind: 'technique-changed',
        technique: 'swedish',
        part,
      })),
    ],
    ['minutes a visit', { dose: { ...plan.dose, minutes: 45 } }, [{ kind: 'dose' }]],
    ['weeks', { dose: { ...plan.dose, weeks: 5 } }, [{ kind: 'dose' }]],
    ['how often', { dose: { ...plan.dose, perWeek: { low: 1, high: 3 } } }, [{ kind: 'dose' }]],
    [
      'self-care',
      { selfCare: [{ selfCare: 'cold', perWeek: 7, reason }] },
      [
        { kind: 'self-care-removed', selfCare: 'heat' },
        { kind: 'self-care-added', selfCare: 'cold' },
      ],
    ],
    [
      'a caution',
      { cautions: [{ ...reason, text: 'Mind the neck.' }] },
      [
        { kind: 'caution-removed', text: 'Because.' },
        { kind: 'caution-added', text: 'Mind the neck.' },
      ],
    ],
    ['when to look again', { reassess: { visits: 3, weeks: 4 } }, [{ kind: 'review' }]],
    [
      'a goal that comes',
      { goals: [...plan.goals, goal('peg', 3)] },
      [{ kind: 'goal-added', series: goal('peg', 3).series }],
    ],
    ['a goal that goes', { goals: [] }, [{ kind: 'goal-removed', series: goal('nprs', 3).series }]],
    [
      'another target',
      { goals: [goal('nprs', 2)] },
      [{ kind: 'goal-changed', series: goal('nprs', 2).series, was: 3, is: 2 }],
    ],
    ['when to stop', { discharge: ['Never.'] }, [{ kind: 'review' }]],
  ]
  test.each(changes)('tells %s', (_, change, told) => {
    expect(adviceChanges(plan, { ...plan, ...change })).toEqual(told)
  })

  test('that is there no more, or there again, is told as that', () => {
    expect(adviceChanges(plan, null)).toEqual([{ kind: 'suggestion-gone' }])
    expect(adviceChanges(null, plan)).toEqual([{ kind: 'suggestion-back' }])
    expect(adviceChanges(null, null)).toEqual([])
  })
})
