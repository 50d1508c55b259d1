import { describe, expect, test } from 'vitest'
import { bodyMapVersion } from '../body/regions.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import type { CheckInEntry } from './check-in.ts'
import { recordCheckIn, wordCheckInRefusal } from './record-check-in.ts'
import { sinceLastTime } from './since-last-time.ts'

const now = '2026-11-22T08:00:00.000Z'
const patientId = '0198f0c0-0000-7000-8000-000000000001'
const id = '0198f0c0-0000-7000-8000-000000000002'
const newId = () => '0198f0c0-0000-7000-8000-00000000000a'

const peg = (pain: number | null, enjoyment = 5, activity = 3) => ({
  instrument: 'peg',
  variant: null,
  side: null,
  answers: { pain, enjoyment, activity },
})
const stress = (value: number) => ({
  instrument: 'stress-nrs',
  variant: null,
  side: null,
  answers: { stress: value },
})
const entry = (outcomes: CheckInEntry['outcomes'], at = now): CheckInEntry => ({
  at,
  painMap: null,
  outcomes,
})
const record = (given: CheckInEntry, earlier: Outcome[] = []) =>
  recordCheckIn({ patientId, earlier }, given, { id, newId, now })

function recorded(given: CheckInEntry): readonly Outcome[] {
  const answer = record(given)
  if (!answer.ok) throw new Error(wordCheckInRefusal(answer.refusal))
  return answer.value.outcomes
}

describe('recording a check-in', () => {
  test.each([
    ['nothing at all', entry([]), 'Answer at least one question, or mark where it hurts.'],
    [
      'a half-answered PEG, and none of the rest',
      entry([stress(4), peg(null)]),
      'PEG needs all its answers: average pain is still open.',
    ],
    [
      'a number off the scale',
      entry([peg(11)]),
      'PEG, average pain must be from 0 to 10; you wrote 11.',
    ],
    [
      'the same question twice',
      entry([stress(4), stress(5)]),
      'Stress was already measured at that time: correct that one instead.',
    ],
    [
      'what only a therapist measures',
      entry([
        { instrument: 'goniometry', variant: 'cervical-rotation', side: 'left', answers: {} },
      ]),
      'Movement is measured by your therapist.',
    ],
  ])('%s is refused', (_, given, sentence) => {
    const answer = record(given)
    expect(answer.ok ? null : wordCheckInRefusal(answer.refusal)).toBe(sentence)
  })

  test('an earlier try that was saved after all is told, and what to do', () => {
    expect(wordCheckInRefusal({ kind: 'saved-before' })).toBe(
      'Your first try was saved after all, with the answers you gave then. Save once more to add these as a new check-in.',
    )
  })

  test('a pain map alone is a check-in', () => {
    const map = { mapVersion: bodyMapVersion, marks: [] } as const
    const answer = record({ at: now, painMap: { ...map, marks: [] }, outcomes: [] })
    expect(answer).toEqual({ ok: true, value: { id, at: now, map, outcomes: [] } })
  })

  test('all answers stand at one instant, under the check-in, by the patient', () => {
    expect(recorded(entry([peg(4), stress(6)]))).toMatchObject([
      { instrument: 'nprs', variant: 'average-week' },
      { id: newId(), instrument: 'peg', score: 4, at: now, checkInId: id, recordedBy: 'patient' },
      { instrument: 'stress-nrs', score: 6, at: now, checkInId: id, moment: null },
    ])
  })

  test('each answer has an id of its own, and none is used up where no PEG was asked', () => {
    const ids = ['first', 'second']
    const answer = recordCheckIn({ patientId, earlier: [] }, entry([stress(4)]), {
      id,
      newId: () => ids.shift() ?? 'none left',
      now,
    })
    expect(answer.ok && answer.value.outcomes.map((one) => one.id)).toEqual(['first'])
    expect(ids).toEqual(['second'])
  })

  test('the past week’s pain, asked once within the PEG, also stands as a pain rating', () => {
    const nprs = recorded(entry([peg(7, 2, 1)])).find(({ instrument }) => instrument === 'nprs')
    expect(nprs).toMatchObject({ variant: 'average-week', answers: { pain: 7 }, score: 7 })
  })

  test('a pain rating that was asked for itself stands as it was given', () => {
    const week = { instrument: 'nprs', variant: 'average-week', side: null, answers: { pain: 3 } }
    const scores = recorded(entry([peg(7, 2, 1), week])).flatMap(({ instrument, score }) =>
      instrument === 'nprs' ? [score] : [],
    )
    expect(scores).toEqual([3])
  })

  test.each([
    ['ten minutes ago stays', '2026-11-22T07:50:00.000Z', '2026-11-22T07:50:00.000Z'],
    ['a day ago stays', '2026-11-21T08:00:00.000Z', '2026-11-21T08:00:00.000Z'],
    ['a day and a millisecond ago becomes now', '2026-11-21T07:59:59.999Z', now],
    ['in a millisecond becomes now', '2026-11-22T08:00:00.001Z', now],
    [
      'now, written in another zone, stays',
      '2026-11-22T09:00:00+01:00',
      '2026-11-22T09:00:00+01:00',
    ],
    ['in an hour becomes now', '2026-11-22T09:00:00.000Z', now],
    ['in 1970 becomes now', '1970-01-01T00:00:00.000Z', now],
  ])('a phone that says the answers were given %s', (_, at, expected) => {
    expect(recorded(entry([stress(4)], at))[0]?.at).toBe(expected)
  })
})

describe('what changed since last time', () => {
  const earlier = (pain: number) =>
    recorded(entry([peg(pain, pain, pain)], '2026-11-21T20:00:00.000Z'))
  const line = (before: readonly Outcome[], pain: number) =>
    sinceLastTime(recorded(entry([peg(pain, pain, pain)])), before).find(
      ({ series }) => series === 'peg',
    )

  test('is nothing at a first check-in', () => {
    expect(line([], 5)).toMatchObject({ name: 'PEG', score: 5, before: null, way: null })
  })

  test.each([
    [8, 5, 'better'],
    [5, 8, 'worse'],
    [6, 4, 'about-the-same'],
    [5, 5, 'about-the-same'],
  ])('from %d to %d on the PEG is %s, because its noise is 2.77 points', (from, to, way) => {
    expect(line(earlier(from), to)).toMatchObject({ score: to, before: { score: from }, way })
  })

  test('says nothing of what the catalogue does not know, or what has no score', () => {
    const known = recorded(entry([stress(3)]))
    const unknown = known.map((one) => ({ ...one, instrument: 'mood-ring' }))
    const open = known.map((one) => ({ ...one, score: null }))
    expect(sinceLastTime([...unknown, ...open], [])).toEqual([])
  })

  test('is told in the order of the series, whatever the order of the answers', () => {
    const told = sinceLastTime(recorded(entry([stress(3), peg(4)])).toReversed(), [])
    expect(told.map(({ name }) => name)).toEqual(['Average pain in the past week', 'PEG', 'Stress'])
    const turned = sinceLastTime(recorded(entry([stress(3), peg(4)])), [])
    expect(turned).toEqual(told)
  })

  test('is about the same where nobody knows what measuring alone explains', () => {
    const stiff = (minutes: number) => ({
      instrument: 'morning-stiffness',
      variant: null,
      side: null,
      answers: { minutes },
    })
    const before = recorded(entry([stiff(90)], '2026-11-21T20:00:00.000Z'))
    expect(sinceLastTime(recorded(entry([stiff(10)])), before)).toEqual([
      {
        series: 'morning-stiffness',
        name: 'Morning stiffness',
        unit: 'minutes',
        score: 10,
        before: { score: 90, at: '2026-11-21T20:00:00.000Z' },
        way: 'about-the-same',
      },
    ])
  })

  test('ratings around a visit are not "last time"', () => {
    const before = recorded(entry([stress(9)], '2026-11-21T20:00:00.000Z')).map((one) => ({
      ...one,
      moment: 'before' as const,
    }))
    expect(sinceLastTime(recorded(entry([stress(3)])), before)[0]?.way).toBeNull()
  })
})
