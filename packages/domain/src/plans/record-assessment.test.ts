import { describe, expect, test } from 'vitest'
import { bodyMapVersion } from '../body/regions.ts'
import { conditions } from '../conditions/conditions.ts'
import { instruments } from '../outcomes/instruments.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import { techniques } from '../techniques/techniques.ts'
import type { Assessment } from './assessment.ts'
import {
  type AssessmentRefusal,
  recordAssessment,
  wordAssessmentRefusal,
} from './record-assessment.ts'

const now = '2026-03-02T09:00:00Z'
const catalogue = { conditions, techniques, instruments }
const patientId = 'patient'
const memberId = 'member'
const open = {
  id: 'episode',
  patientId,
  condition: 'low-back-pain',
  openedOn: '2026-01-05',
  closedOn: null,
}
const activities = [
  { activity: 'Putting on socks', rating: 4 },
  { activity: 'Walking the dog', rating: 5 },
  { activity: 'Sitting through a film', rating: 3 },
]
const someone: Assessment = {
  conditions: ['low-back-pain', 'neck-pain'],
  painMap: { mapVersion: bodyMapVersion, marks: [] },
  painPastWeek: 6,
  irritability: 'low',
  activities,
  stress: 3,
  sleep: 7,
  stiffnessMinutes: 10,
  visitMinutes: 60,
  pressureWish: null,
  unwanted: ['cupping'],
  hypotheses: [],
  findings: '',
}

type Facts = Parameters<typeof recordAssessment>[0]

function record(change: Partial<Assessment> = {}, facts: Partial<Facts> = {}) {
  let ids = 0
  return recordAssessment(
    { patientId, memberId, open, earlier: [], mappedBefore: false, ...facts },
    { ...someone, ...change },
    catalogue,
    { id: 'assessment', newId: () => `new-${++ids}`, now, today: '2026-03-02' },
  )
}

function recorded(...[change, facts]: Parameters<typeof record>) {
  const result = record(change, facts)
  if (!result.ok) throw new Error(wordAssessmentRefusal(result.refusal))
  return result.value
}

/** What was measured, as instrument and score. */
const measured = (...given: Parameters<typeof record>) =>
  Object.fromEntries(recorded(...given).outcomes.map((one) => [one.instrument, one.score]))

/** The activities as they were rated on a day. */
function rated(at: string, answers: Outcome['answers']): Outcome {
  const psfs = recorded({}, {}).outcomes.find(({ instrument }) => instrument === 'psfs')
  if (!psfs) throw new Error('three activities are a measurement')
  return { ...psfs, id: at, at, answers }
}
const mark: Assessment['painMap']['marks'][number] = {
  region: 'low-back',
  side: 'left',
  intensity: 5,
  qualities: [],
}
const first = { 'Putting on socks': 2, 'Walking the dog': 2, 'Sitting through a film': 2 }

describe('an assessment is refused', () => {
  test.each<[string, Partial<Assessment>, AssessmentRefusal['kind'], string, string]>([
    ['without a condition', { conditions: [] }, 'unknown-condition', 'conditions', 'at least one'],
    [
      'with a condition we do not know',
      { conditions: ['low-back-pain', 'toString'] },
      'unknown-condition',
      'conditions',
      '“toString”',
    ],
    [
      'without a technique we do not know',
      { unwanted: ['swedish', 'witchcraft'] },
      'unknown-technique',
      'unwanted',
      '“witchcraft”',
    ],
    ['with a pain off its scale', { painPastWeek: 11 }, 'measure', 'painPastWeek', '10'],
    ['with a stress off its scale', { stress: -1 }, 'measure', 'stress', '0'],
    ['with a sleep off its scale', { sleep: 12 }, 'measure', 'sleep', '10'],
    ['with minutes below none', { stiffnessMinutes: -5 }, 'measure', 'stiffnessMinutes', '0'],
    [
      'with an activity off its scale',
      { activities: activities.map((one) => ({ ...one, rating: 11 })) },
      'measure',
      'activities',
      '10',
    ],
  ])('%s', (_, change, kind, field, words) => {
    const result = record(change)
    if (result.ok) throw new Error('recorded')
    expect(result.refusal).toMatchObject({ kind, field })
    expect(wordAssessmentRefusal(result.refusal)).toContain(words)
  })

  test('once more with other answers, in words', () => {
    expect(wordAssessmentRefusal({ kind: 'saved-before', field: 'id' })).toMatch(/Save once more/)
  })
})

describe('the episode', () => {
  test('is the open one', () => {
    expect(recorded()).toMatchObject({
      opens: null,
      assessment: { id: 'assessment', episodeId: 'episode', patientId, memberId, at: now },
    })
    expect(recorded().assessment.content).toEqual(someone)
  })

  test('is opened for the main condition when none is', () => {
    expect(recorded({}, { open: null })).toMatchObject({
      opens: {
        id: 'new-1',
        patientId,
        condition: 'low-back-pain',
        openedOn: '2026-03-02',
        closedOn: null,
      },
      assessment: { episodeId: 'new-1' },
    })
  })
})

describe('what was measured', () => {
  test('becomes outcomes of this instant, as the therapist wrote them down', () => {
    const { outcomes } = recorded()
    expect(measured()).toEqual({
      nprs: 6,
      psfs: 4,
      'stress-nrs': 3,
      'sleep-nrs': 7,
      'morning-stiffness': 10,
    })
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ patientId, at: now, recordedBy: 'therapist', visitId: null })
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(5)
    expect(outcomes.map(({ variant }) => variant)).toContain('average-week')
  })

  test('is only what was asked', () => {
    expect(measured({ stress: null, sleep: null, stiffnessMinutes: null, activities: [] })).toEqual(
      { nprs: 6 },
    )
  })

  test('is refused twice at one instant, and not where the earlier one was taken back', () => {
    const earlier = recorded().outcomes
    const others = earlier.filter(({ instrument }) => instrument === 'stress-nrs')
    expect(record({ stress: null }, { earlier: others })).toMatchObject({ ok: true })
    expect(record({}, { earlier })).toMatchObject({
      refusal: { kind: 'measure', field: 'painPastWeek' },
    })
    const [pain] = earlier
    if (!pain) throw new Error('pain is measured')
    const corrected = { ...pain, id: 'other', at: '2026-02-02T09:00:00Z', corrects: pain.id }
    expect(record({}, { earlier: [pain, corrected] })).toMatchObject({ ok: true })
  })
})

describe('activities', () => {
  const two = activities.slice(0, 2)

  test('are a measurement from three on', () => {
    expect(measured({ activities: two })).not.toHaveProperty('psfs')
    expect(measured({ activities: two }, { open: null })).not.toHaveProperty('psfs')
  })

  test('count again when two are among the first of the episode, those alone', () => {
    const earlier = [rated('2026-01-12T09:00:00Z', first)]
    expect(measured({ activities: two }, { earlier })).toMatchObject({ psfs: 4.5 })
    const other = [...two, { activity: 'Digging the garden', rating: 10 }]
    expect(measured({ activities: other }, { earlier })).toMatchObject({ psfs: 4.5 })
    expect(measured({ activities: other.slice(1) }, { earlier })).not.toHaveProperty('psfs')
  })

  test('are held against the first of this episode, whatever came before it or later', () => {
    const others = { 'Digging the garden': 1, 'Running a mile': 1, 'Lifting a box': 1 }
    const before = rated('2025-06-01T09:00:00Z', others)
    const start = rated('2026-01-12T09:00:00Z', first)
    const later = rated('2026-02-12T09:00:00Z', others)
    const pain = { ...start, instrument: 'nprs', at: '2026-01-06T09:00:00Z', answers: { pain: 5 } }
    const earlier = [later, before, pain, start]
    expect(measured({ activities: two }, { earlier })).toMatchObject({ psfs: 4.5 })
    expect(measured({ activities: two }, { earlier, open: null })).not.toHaveProperty('psfs')
  })
})

test.each<[string, Assessment['painMap']['marks'], boolean, boolean]>([
  ['is a reading where something is marked', [mark], false, true],
  ['is a reading where nothing is marked any more', [], true, true],
  ['is none where nothing ever was', [], false, false],
])('the pain map %s', (_, marks, mappedBefore, kept) => {
  const painMap: Assessment['painMap'] = { mapVersion: bodyMapVersion, marks }
  expect(recorded({ painMap }, { mappedBefore }).painMap).toEqual(kept ? painMap : null)
})
