import { describe, expect, test } from 'vitest'
import { epochMilliseconds } from '../outcomes/epoch.ts'
import { instruments } from '../outcomes/instruments.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import { seriesKey } from '../outcomes/series-key.ts'
import { subscoresOf } from '../outcomes/subscores.ts'
import { goalProgress } from '../plans/goal-progress.ts'
import { dayMs } from './days.ts'
import { practiceTwin } from './practice-twin.ts'
import type { StoryName } from './twin.ts'

const now = '2026-11-24T06:00:00Z'
const daysAgo = (iso: string) => (epochMilliseconds(now) - epochMilliseconds(iso)) / dayMs
const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length

const twins = [1, 2, 3, 4, 5, 6, 7, 2026].map((seed) =>
  practiceTwin({ seed, now, zone: 'Europe/Berlin' }),
)

/** Everything there is about the patient of a story, in every practice. */
function records(story: StoryName) {
  return twins.map((twin) => {
    const patientId = twin.stories[story]
    const own = <Row extends { patientId: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.patientId === patientId)
    const outcomes = own(twin.outcomes)
    return {
      outcomes,
      points: (series: Pick<Outcome, 'instrument' | 'variant' | 'side'>) =>
        outcomes.flatMap((one) =>
          seriesKey(one) === seriesKey(series) && one.score !== null
            ? [{ at: one.at, score: one.score }]
            : [],
        ),
      onArrival: outcomes
        .filter(({ variant, moment }) => variant === 'now' && moment === 'before')
        .map(({ score }) => score ?? 0),
      visits: own(twin.visits),
      plans: own(twin.plans),
      assessments: own(twin.assessments),
      episode: own(twin.episodes)[0],
      today: own(twin.appointments).filter(({ startsAt }) => startsAt.startsWith('2026-11-24')),
      ahead: own(twin.appointments).filter(
        ({ startsAt, status }) => startsAt > now && status === 'booked',
      ),
    }
  })
}

describe('whatever the seed, the demo can show', () => {
  test('somebody who clearly improves and comes today', () => {
    for (const { onArrival, today } of records('improving')) {
      expect(mean(onArrival.slice(0, 2)) - mean(onArrival.slice(-2))).toBeGreaterThanOrEqual(2)
      expect(today).toHaveLength(1)
    }
  })

  test('somebody in a flare since the last visit, and worse than at the start', () => {
    for (const { onArrival, outcomes, today } of records('flaring')) {
      const atHome = outcomes
        .filter(({ variant, checkInId, at }) => variant === 'now' && checkInId && daysAgo(at) < 3)
        .map(({ score }) => score ?? 0)
      expect(Math.max(...atHome) - (onArrival.at(-1) ?? 10)).toBeGreaterThanOrEqual(2)
      expect(Math.max(...atHome)).toBeGreaterThan(mean(onArrival.slice(0, 2)))
      expect(today).toHaveLength(1)
    }
  })

  test('somebody new: assessment due today, no plan yet, a first check-in from home', () => {
    for (const { visits, plans, assessments, episode, today, outcomes } of records('newcomer')) {
      expect([visits, plans, assessments]).toEqual([[], [], []])
      expect(episode).toMatchObject({ openedOn: '2026-11-24', closedOn: null })
      expect(today).toMatchObject([{ status: 'booked' }])
      expect(outcomes.map(({ instrument }) => instrument)).toContain('peg')
    }
  })

  test('somebody discharged with every goal met', () => {
    for (const { plans, episode, points, ahead, outcomes } of records('closed-well')) {
      expect(episode?.closedOn).not.toBeNull()
      expect(plans.map(({ status }) => status)).toEqual(plans.map(() => 'closed'))
      const goals = plans.at(-1)?.content.goals ?? []
      expect(goals.length).toBeGreaterThan(0)
      for (const goal of goals) expect(goalProgress(goal, points(goal.series)).reached).toBe(true)
      const view = outcomes.findLast(({ instrument }) => instrument === 'pgic')
      expect(view?.score).toBeLessThanOrEqual(2)
      expect(ahead).toEqual([])
    }
  })

  test('somebody who has not come for five weeks, with nothing booked', () => {
    for (const { visits, episode, ahead } of records('away')) {
      const last = daysAgo(visits.at(-1)?.startedAt ?? now)
      expect(last).toBeGreaterThan(34)
      expect(last).toBeLessThan(50)
      expect(episode?.closedOn).toBeNull()
      expect(ahead).toEqual([])
    }
  })

  test('somebody whose mood deserves a conversation', () => {
    for (const { outcomes } of records('low-mood')) {
      const latest = outcomes.findLast(({ instrument }) => instrument === 'phq4')
      const subscores = subscoresOf(instruments.phq4, latest?.answers ?? {})
      expect(subscores.filter(({ positive }) => positive)).not.toEqual([])
    }
  })
})
