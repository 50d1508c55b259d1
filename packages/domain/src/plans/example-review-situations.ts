import { conditions } from '../conditions/conditions.ts'
import { instruments } from '../outcomes/instruments.ts'
import type { Goal, PlanContent } from './plan.ts'
import { type ReviewFacts, reviewPlan } from './review-plan.ts'

export const goal: Goal = {
  id: '0198c2a0-0000-7000-8000-000000000001',
  words: 'Average pain of 3 or less',
  series: { instrument: 'nprs', variant: 'average-week', side: null },
  baseline: 6,
  target: 3,
  byDay: '2026-05-11',
}

export const scores = (...values: readonly number[]) =>
  values.map((score, week) => ({
    at: Temporal.Instant.from('2026-03-02T09:00:00Z')
      .add({ hours: 24 * 7 * week })
      .toString(),
    score,
  }))

const reason = { rule: 'dose-preset', text: 'Because', evidence: [], sources: [] }
export const activities: Goal = {
  ...goal,
  id: '0198c2a0-0000-7000-8000-000000000002',
  series: { instrument: 'psfs', variant: null, side: null },
  baseline: 3,
  target: 6,
}

const dayOf = (index: number) =>
  Temporal.Instant.from('2026-03-02T09:00:00Z')
    .add({ hours: 24 * index })
    .toString()
export const weekly = (count: number, every = 7) =>
  Array.from({ length: count }, (_, index) => dayOf(every * index))
export const pain = (...values: readonly number[]) => ({
  series: goal.series,
  points: scores(...values),
})
export const doing = (...values: readonly number[]) => ({
  series: activities.series,
  points: scores(...values),
})
export const pgic = (...values: readonly number[]) => ({
  series: { instrument: 'pgic', variant: null, side: null },
  points: scores(...values),
})

export type Situation = {
  readonly outcomes: Parameters<typeof reviewPlan>[1]
  readonly visits?: readonly string[]
  readonly goals?: readonly Goal[]
  readonly now?: string
  readonly conditions?: readonly string[]
  readonly facts?: Partial<ReviewFacts>
}

export const content = (change: Situation) =>
  ({
    conditions: [...(change.conditions ?? ['low-back-pain'])],
    goals: [...(change.goals ?? [goal])],
    dose: { minutes: 60, perWeek: { low: 1, high: 1 }, weeks: 10, reason },
    phases: [],
    techniques: [],
    rejected: [],
    selfCare: [],
    hypotheses: [],
    cautions: [],
    reassess: { visits: 4, weeks: 4 },
    discharge: [],
  }) satisfies PlanContent

export const review = (change: Situation) =>
  reviewPlan(
    { content: content(change), createdAt: '2026-03-02T09:00:00Z' },
    change.outcomes,
    change.visits ?? weekly(2),
    change.now ?? '2026-03-10T09:00:00Z',
    {
      openedOn: '2026-03-01',
      catalogue: { instruments, conditions },
      safety: null,
      patientWantsToStop: false,
      ...change.facts,
    },
  )

export const concern = (level: 0 | 1 | 2 | 3) => ({
  concern: {
    level,
    action: 'urgent' as const,
    therapist: 'Have it looked at within two weeks.',
    patient: 'See your doctor within two weeks.',
  },
})
