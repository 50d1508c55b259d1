import { describe, expect, test } from 'vitest'
import { findInstrument, instruments } from './instruments.ts'
import { Outcome, OutcomeEntry } from './outcome.ts'
import type { OutcomeRefusal } from './outcome-refusal.ts'
import { type OutcomeFacts, recordOutcome } from './record-outcome.ts'
import { wordOutcomeRefusal } from './word-refusal.ts'

const id = '00000000-0000-4000-8000-000000000001'
const patientId = '00000000-0000-4000-8000-000000000002'
const visitId = '00000000-0000-4000-8000-000000000003'
const memberId = '00000000-0000-4000-8000-000000000004'
const now = '2026-11-22T10:00:00Z'

function entryOf(changes: Partial<OutcomeEntry>): OutcomeEntry {
  return {
    instrument: 'peg',
    variant: null,
    side: null,
    answers: { pain: 5, enjoyment: 4, activity: 4 },
    at: '2026-11-22T09:00:00Z',
    moment: null,
    ...changes,
  }
}

function record(entry: OutcomeEntry, facts: Partial<OutcomeFacts> = {}) {
  const known = {
    patientId,
    visitId: null,
    checkInId: null,
    memberId,
    instrument: findInstrument(entry.instrument),
    earlier: [],
  }
  return recordOutcome({ ...known, ...facts }, entry, { id, now })
}

const pain = (value: number, changes: Partial<OutcomeEntry> = {}) =>
  entryOf({ instrument: 'nprs', variant: 'now', answers: { pain: value }, ...changes })
const neck = (changes: Partial<OutcomeEntry>) =>
  entryOf({
    instrument: 'goniometry',
    variant: 'cervical-rotation',
    side: 'left',
    answers: { 'reading-1': 46, 'reading-2': 40, 'reading-3': 40 },
    ...changes,
  })
const stairs = { 'climb stairs': 3, 'carry shopping': 4, 'sleep on my side': 2 }

type Case = [
  name: string,
  entry: OutcomeEntry,
  kind: OutcomeRefusal['kind'],
  sentence: string,
  facts?: Partial<OutcomeFacts>,
]

const refusals: Record<'instrument' | 'variant' | 'side' | 'at' | 'answers', Case[]> = {
  instrument: [
    [
      'one we do not have',
      entryOf({ instrument: 'sunshine-nrs' }),
      'unknown-instrument',
      'We have no measure called “sunshine-nrs”.',
    ],
    [
      'another than the one named',
      entryOf({}),
      'unknown-instrument',
      'We have no measure called “peg”.',
      { instrument: instruments.nprs },
    ],
    [
      'an angle measured by the patient',
      neck({}),
      'therapist-only',
      'Movement is measured by your therapist.',
      { memberId: null },
    ],
  ],
  variant: [
    [
      'pain without saying when',
      pain(5, { variant: null }),
      'variant-needed',
      'Choose which one for pain: pain now, average pain in the past week, worst pain in the past 24 hours or least pain in the past 24 hours.',
    ],
    [
      'an angle of nothing in particular',
      neck({ variant: null }),
      'variant-needed',
      'Choose what was measured for movement.',
    ],
    [
      'pain of another time',
      pain(5, { variant: 'in-may' }),
      'unknown-variant',
      'Pain cannot be measured as “in-may”.',
    ],
    [
      'a name that every object has',
      pain(5, { variant: 'constructor' }),
      'unknown-variant',
      'Pain cannot be measured as “constructor”.',
    ],
    [
      'one where there are none',
      entryOf({ variant: 'now' }),
      'unknown-variant',
      'PEG cannot be measured as “now”.',
    ],
  ],
  side: [
    [
      'none for neck rotation',
      neck({ side: null }),
      'side-needed',
      'Neck rotation needs a side: left or right.',
    ],
    [
      'one for neck flexion',
      neck({ variant: 'cervical-flexion' }),
      'side-not-allowed',
      'Neck flexion has no left side: leave the side empty.',
    ],
    [
      'one on a questionnaire',
      entryOf({ side: 'right' }),
      'side-not-allowed',
      'PEG has no right side: leave the side empty.',
    ],
  ],
  at: [
    [
      'six minutes from now',
      pain(5, { at: '2026-11-22T10:06:00Z' }),
      'future',
      'The time of the measurement is in the future.',
    ],
    [
      'no time at all',
      pain(5, { at: 'yesterday' }),
      'unreadable-time',
      'The time of the measurement cannot be read.',
    ],
    [
      'an instant already taken, written in another zone',
      pain(5),
      'same-instant',
      'Pain now was already measured at that time: correct that one instead.',
      { earlier: [{ at: '2026-11-22T10:00:00+01:00' }] },
    ],
    [
      'an instant before the last reading, where it has to come after it',
      pain(5),
      'not-in-series',
      'Pain now: reading 2 was taken before the one in front of it: is the clock of this device right?',
      { readings: [{ at: '2026-11-22T09:30:00Z', score: 4 }] },
    ],
  ],
  answers: [
    [
      'girths that make no limb',
      entryOf({
        instrument: 'limb-volume',
        variant: 'leg',
        side: 'left',
        answers: {
          spacing: 10,
          ...Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`girth-${at + 1}`, 120])),
        },
      }),
      'not-in-series',
      'Left leg volume: reading 1 must be from 0 to 50000; it is 160428.18263663052.',
    ],
    [
      'none at all',
      entryOf({ answers: {} }),
      'nothing-to-score',
      'There is not enough here to score PEG. All three answers are needed.',
    ],
    [
      'only open ones',
      entryOf({ answers: { pain: null, enjoyment: null, activity: null } }),
      'nothing-to-score',
      'There is not enough here to score PEG. All three answers are needed.',
    ],
    [
      'one activity of those at the start',
      entryOf({ instrument: 'psfs', answers: { 'climb stairs': 6 } }),
      'nothing-to-score',
      'There is not enough here to score chosen activities. At least three activities at the first measurement; later the mean of the same activities, at least two of them.',
      { baseline: stairs },
    ],
  ],
}

describe.each(Object.entries(refusals))('an outcome is refused for its %s:', (field, cases) => {
  test.each(cases)('%s', (_, entry, kind, sentence, facts = {}) => {
    const result = record(entry, facts)
    if (result.ok) expect.fail('was accepted')
    expect(result.refusal).toMatchObject({ kind, field })
    expect(wordOutcomeRefusal(result.refusal)).toBe(sentence)
  })
})

test('an outcome with an answer off its scale is refused, with the field', () => {
  const result = record(pain(Number.NaN))
  expect(result).toMatchObject({ ok: false, refusal: { field: 'answers.pain', value: null } })
})

describe('an outcome is recorded', () => {
  test('with its score in full precision and who measured it when', () => {
    const result = record(entryOf({}), { visitId, memberId: null })
    if (!result.ok) expect.fail(result.refusal.kind)
    expect(Outcome.parse(result.value)).toEqual({
      ...entryOf({}),
      id,
      patientId,
      visitId,
      checkInId: null,
      score: 13 / 3,
      recordedBy: 'patient',
      memberId: null,
      recordedAt: now,
      corrects: null,
    })
    expect(record(entryOf({}))).toMatchObject({ value: { recordedBy: 'therapist', memberId } })
  })

  test.each([
    ['no pain at all', pain(0), 0],
    ['a device clock five minutes ahead', pain(4, { at: '2026-11-22T10:05:00Z' }), 4],
    ['one side of a neck', neck({}), 42],
    ['three activities', entryOf({ instrument: 'psfs', answers: stairs }), 3],
  ])('for %s', (_, entry, score) => {
    const result = record(entry)
    if (!result.ok) expect.fail(wordOutcomeRefusal(result.refusal))
    expect(result.value.score).toBe(score)
  })

  test('as a correction that names what it replaces', () => {
    const corrects = '00000000-0000-4000-8000-000000000009'
    const result = record(pain(4), { corrects })
    expect(result.ok && result.value.corrects).toBe(corrects)
  })

  test('from the activities of the start when two of three are rated again', () => {
    const answers = { 'climb stairs': 6, 'carry shopping': 7 }
    const result = record(entryOf({ instrument: 'psfs', answers }), { baseline: stairs })
    expect(result.ok && result.value.score).toBe(6.5)
  })
})

describe('what is entered', () => {
  test.each([
    ['an empty name of an answer', { '': 3 }],
    ['an endless answer', { pain: Number.POSITIVE_INFINITY }],
    ['a text for an answer', { pain: '3' }],
    ['a NUL in an activity', { 'a\u0000b': 3 }],
    ['a thousand answers', Object.fromEntries(Array.from({ length: 999 }, (_, i) => [`a${i}`, 1]))],
  ])('is not %s', (_, answers) => {
    expect(OutcomeEntry.safeParse({ ...pain(3), answers }).success).toBe(false)
  })

  test('is 40 answers at most', () => {
    const of = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}`, 1]))
    expect(OutcomeEntry.safeParse({ ...pain(3), answers: of(40) }).success).toBe(true)
    expect(OutcomeEntry.safeParse({ ...pain(3), answers: of(41) }).success).toBe(false)
  })

  test('is not more than was asked for', () => {
    expect(OutcomeEntry.safeParse({ ...pain(3), score: 2 }).success).toBe(false)
  })

  test('keeps an activity as the person wrote it, accents joined', () => {
    const parsed = OutcomeEntry.parse({ ...pain(3), answers: { ' cafe\u0301 ': 3 } })
    expect(parsed.answers).toEqual({ café: 3 })
  })
})
