import { describe, expect, test } from 'vitest'
import type { Appointment } from '../appointments/appointment.ts'
import { instruments } from '../outcomes/instruments.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import type { Plan } from '../plans/plan.ts'
import { startVisit, wordStartRefusal } from './start-visit.ts'
import type { Visit } from './visit.ts'
import { recordVisitScores, scoresOf, type VisitScores } from './visit-scores.ts'

const now = '2026-03-10T09:00:00Z'
const uuid = (last: string) => `a7c0f5c6-9e5e-4a2b-8a53-0a4f3a0f9d${last}`
const patientId = uuid('11')
const memberId = uuid('12')
const open = {
  id: uuid('13'),
  patientId,
  condition: 'low-back-pain',
  openedOn: '2026-01-02',
  closedOn: null,
}
const appointment: Appointment = {
  id: uuid('14'),
  patientId,
  memberId,
  startsAt: '2026-03-10T09:00:00Z',
  endsAt: '2026-03-10T10:30:00Z',
  status: 'booked',
}
const plan: Plan = {
  id: uuid('16'),
  patientId,
  episodeId: open.id,
  version: 1,
  status: 'active',
  content: {
    conditions: ['low-back-pain'],
    goals: [],
    phases: [],
    dose: {
      minutes: 45,
      perWeek: { low: 1, high: 1 },
      weeks: 6,
      reason: { rule: 'dose', text: 'Once a week.', evidence: [], sources: [] },
    },
    techniques: [],
    rejected: [],
    selfCare: [],
    hypotheses: [],
    cautions: [],
    reassess: { visits: 4, weeks: 4 },
    discharge: ['You no longer want it.'],
  },
  changeReason: null,
  createdAt: '2026-01-02T09:00:00Z',
  createdBy: memberId,
}
type Facts = Parameters<typeof startVisit>[0]
const facts: Facts = { patientId, memberId, open, plan: null, appointment }

function started(change: Partial<Facts> = {}): Visit {
  const answer = startVisit({ ...facts, ...change }, { id: uuid('15'), now })
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}

describe('opening a visit', () => {
  test.each([
    ['without an open episode', { open: null }, 'assess first'],
    [
      'for a cancelled appointment',
      { appointment: { ...appointment, status: 'cancelled' as const } },
      'was cancelled',
    ],
    [
      'for a missed appointment',
      { appointment: { ...appointment, status: 'missed' as const } },
      'was missed',
    ],
  ])('is refused %s', (_, change, words) => {
    const answer = startVisit({ ...facts, ...change }, { id: uuid('15'), now })
    expect(answer.ok ? '' : wordStartRefusal(answer.refusal)).toContain(words)
  })

  test.each([
    ['at its time', '2026-03-10T09:00:00Z', '2026-03-10T09:00:00Z'],
    ['later: it began as booked', '2026-03-10T07:00:00Z', '2026-03-10T07:00:00Z'],
    ['a little early: it begins now', '2026-03-10T09:40:00Z', now],
    ['to prepare it', '2026-03-11T09:00:00Z', '2026-03-11T09:00:00Z'],
  ])('%s', (_, startsAt, startedAt) => {
    expect(started({ appointment: { ...appointment, startsAt } }).startedAt).toBe(startedAt)
  })

  test.each([
    ['the plan in force', plan, { planId: plan.id, minutes: 45 }],
    ['a paused plan', { ...plan, status: 'paused' as const }, { planId: plan.id, minutes: 45 }],
    ['no closed plan', { ...plan, status: 'closed' as const }, { planId: null, minutes: 60 }],
    [
      'no plan of another episode',
      { ...plan, episodeId: uuid('17') },
      { planId: null, minutes: 60 },
    ],
  ])('belongs to %s, which says how long a walk-in is', (_, given, expected) => {
    expect(started({ plan: given, appointment: null })).toMatchObject(expected)
  })

  test('takes its length from the appointment, else an hour from now', () => {
    expect(started().minutes).toBe(90)
    const walkIn = startVisit({ ...facts, appointment: null }, { id: uuid('15'), now })
    expect(walkIn).toMatchObject({ value: { minutes: 60, startedAt: now, appointmentId: null } })
  })
})

describe('scores around a visit', () => {
  const none = { pain: null, calm: null, stress: null }
  const unscored: VisitScores = { before: none, after: none }
  let made = 0
  const newId = () => uuid(String(20 + made++))
  const record = (outcomes: readonly Outcome[], scores: VisitScores, at = now) => {
    const sources = { visit: started(), memberId: uuid('16'), outcomes, instruments }
    const answer = recordVisitScores(sources, scores, { newId, now: at })
    if (!answer.ok) throw new Error(answer.refusal.kind)
    return answer.value
  }

  test('are refused where the practice has no such instrument', () => {
    const scores = { ...unscored, after: { ...none, stress: 2 } }
    const sources = { visit: started(), memberId: uuid('16'), outcomes: [], instruments: {} }
    expect(recordVisitScores(sources, scores, { newId, now })).toMatchObject({
      ok: false,
      refusal: { kind: 'unknown-instrument' },
    })
  })

  test('what is not asked adds nothing', () => {
    expect(record([], unscored)).toEqual([])
  })

  test('both sides are their own instants, even when everything is charted in one save', () => {
    const scores = { before: { ...none, pain: 6 }, after: { ...none, pain: 4 } }
    const saved = record([], scores)
    expect(saved.map(({ moment, score }) => [moment, score])).toEqual([
      ['before', 6],
      ['after', 4],
    ])
    expect(new Set(saved.map(({ at }) => at)).size).toBe(2)
    expect(scoresOf(saved, uuid('15'))).toEqual(scores)
  })

  test('the same value again adds nothing; another corrects it, once and again', () => {
    const six = record([], { ...unscored, before: { ...none, pain: 6 } })
    expect(record(six, { ...unscored, before: { ...none, pain: 6 } })).toEqual([])
    const five = record(six, { ...unscored, before: { ...none, pain: 5 } })
    expect(five).toMatchObject([{ score: 5, corrects: six[0]?.id, at: six[0]?.at }])
    const all = [...six, ...five]
    const seven = record(all, { ...unscored, before: { ...none, pain: 7 } })
    expect(seven).toMatchObject([{ score: 7, corrects: five[0]?.id }])
    expect(scoresOf([...all, ...seven], uuid('15')).before.pain).toBe(7)
  })

  test('a chart written the next day keeps the times of the visit', () => {
    const scores = { before: { ...none, calm: 3 }, after: { ...none, calm: 8 } }
    expect(record([], scores, '2026-03-11T18:00:00Z').map(({ at }) => at)).toEqual([
      '2026-03-10T09:00:00.000Z',
      '2026-03-10T10:30:00.000Z',
    ])
  })
})
