import { describe, expect, test } from 'vitest'
import { exampleDay } from '../safety/example-day.ts'
import { acceptPlan, type PlanEntry, wordAcceptRefusal } from './accept-plan.ts'
import { wholeCatalogue as catalogue, examplePlan } from './example-plan.ts'
import type { Plan } from './plan.ts'
import { setPlanStatus } from './set-plan-status.ts'

const now = '2026-03-10T09:00:00Z'
const safety = exampleDay('2026-03-10')
const [patientId, episodeId, by, id] = [
  'a7c0f5c6-9e5e-4a2b-8a53-0a4f3a0f9d11',
  'a7c0f5c6-9e5e-4a2b-8a53-0a4f3a0f9d12',
  'a7c0f5c6-9e5e-4a2b-8a53-0a4f3a0f9d13',
  'a7c0f5c6-9e5e-4a2b-8a53-0a4f3a0f9d14',
] as const
const suggestion = examplePlan({}, '2026-03-10')

const plan: Plan = {
  id,
  patientId,
  episodeId,
  version: 2,
  status: 'paused',
  content: suggestion,
  changeReason: null,
  createdAt: now,
  createdBy: by,
}

function accepting(
  change: Partial<PlanEntry>,
  current: Plan | null,
  suggested = current ? null : suggestion,
  today = '2026-03-10',
) {
  const entry: PlanEntry = {
    basis: 'suggestion',
    readVersion: current?.version ?? 0,
    content: suggestion,
    reason: null,
    ...change,
  }
  const facts = { patientId, episodeId, current, suggestion: suggested, safety }
  return acceptPlan(facts, entry, catalogue, { id, now, today, by })
}

const without = { ...suggestion, selfCare: [] }

describe('refusals', () => {
  test('a plan is not accepted on what safety said on another day', () => {
    expect(accepting({}, null, suggestion, '2026-03-11')).toEqual({
      ok: false,
      refusal: {
        kind: 'expired-safety',
        field: 'safety',
        of: '2026-03-10',
        asked: '2026-03-11',
      },
    })
  })

  test.each<[string, Partial<PlanEntry>, Plan | null, string, string, RegExp]>([
    [
      'another version was saved',
      { readVersion: 1 },
      plan,
      'stale',
      'version',
      /saved version 2 while/,
    ],
    [
      'the plan is closed',
      { basis: 'current' },
      { ...plan, status: 'closed' },
      'closed',
      'status',
      /stays closed/,
    ],
    [
      'nothing was suggested',
      { basis: 'suggestion' },
      plan,
      'nothing-to-accept',
      'basis',
      /assess first/,
    ],
    [
      'there is no plan to keep',
      { basis: 'current' },
      null,
      'nothing-to-accept',
      'basis',
      /assess first/,
    ],
    [
      'a change comes without its reason',
      { content: without },
      null,
      'reason-needed',
      'changeReason',
      /why the plan changes/,
    ],
  ])('%s', (_, change, current, kind, field, words) => {
    const answer = accepting(change, current)
    expect(answer).toMatchObject({ ok: false, refusal: { kind, field } })
    expect(answer.ok ? '' : wordAcceptRefusal(answer.refusal)).toMatch(words)
  })
})

describe('the next version', () => {
  test('a suggestion becomes an active first version without a reason', () => {
    expect(accepting({}, null)).toMatchObject({
      value: { version: 1, status: 'active', changeReason: null, createdBy: by },
    })
  })

  test('a new suggestion makes a paused plan active again', () => {
    expect(accepting({}, plan, suggestion)).toMatchObject({
      value: { version: 3, status: 'active' },
    })
  })

  test('keeping a plan renews it and leaves its status', () => {
    expect(accepting({ basis: 'current' }, plan)).toMatchObject({
      value: { version: 3, status: 'paused', changeReason: null },
    })
  })

  test('a change keeps its reason', () => {
    const change = { basis: 'current' as const, content: without }
    expect(accepting({ ...change, reason: ' Too much to do ' }, plan)).toMatchObject({
      value: { version: 3, changeReason: 'Too much to do' },
    })
  })
})

describe('status', () => {
  test.each([
    ['active', 'pause', 'paused'],
    ['paused', 'resume', 'active'],
    ['paused', 'close', 'closed'],
    ['closed', 'close', 'closed'],
  ] as const)('%s, %s: %s', (status, action, after) => {
    expect(setPlanStatus({ ...plan, status }, action)).toMatchObject({ value: { status: after } })
  })

  test.each([
    ['closed', 'resume', 'stays closed'],
    ['closed', 'pause', 'stays closed'],
  ] as const)('%s cannot %s', (status, action, words) => {
    const answer = setPlanStatus({ ...plan, status }, action)
    expect(answer).toMatchObject({ refusal: { kind: 'closed', field: 'status' } })
    expect(answer.ok ? '' : wordAcceptRefusal(answer.refusal)).toContain(words)
  })
})
