import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAnswers } from './check-answers.ts'
import type { Answers } from './instrument.ts'
import { type InstrumentId, instruments } from './instruments.ts'
import { wordOutcomeRefusal } from './word-refusal.ts'

const stairs = { 'climb stairs': 3, 'carry shopping': 4, 'sleep on my side': 2 }
const peg = (pain: number | null, enjoyment: number | null, activity: number | null) => ({
  pain,
  enjoyment,
  activity,
})
const readings = (...values: (number | null)[]): Answers =>
  Object.fromEntries(values.map((value, index) => [`reading-${index + 1}`, value]))

/** Instrument, variant, answers, kind of refusal, field, sentence, answers at the start. */
type Case = readonly [InstrumentId, string | null, Answers, string, string, string, Answers?]

const refusals: Record<string, Case> = {
  'a question that is not asked': [
    'peg',
    null,
    { ...peg(1, 1, 1), mood: 3 },
    'unknown-item',
    'mood',
    'PEG has no question called “mood”.',
  ],
  'one gap': [
    'peg',
    null,
    peg(6, null, 5),
    'missing-items',
    'enjoyment',
    'PEG needs all its answers: enjoyment of life is still open.',
  ],
  'two gaps': [
    'peg',
    null,
    peg(6, null, null),
    'missing-items',
    'enjoyment',
    'PEG needs all its answers: enjoyment of life and general activity are still open.',
  ],
  'one reading of three': [
    'pressure-pain-threshold',
    'neck',
    readings(200),
    'missing-items',
    'reading-2',
    'Back of the neck, pressure to pain needs all its answers: second reading is still open.',
  ],
  'pain of 12': [
    'nprs',
    'now',
    { pain: 12 },
    'out-of-range',
    'pain',
    'Pain now must be from 0 to 10; you wrote 12.',
  ],
  'pain of −1': [
    'nprs',
    'now',
    { pain: -1 },
    'out-of-range',
    'pain',
    'Pain now must be from 0 to 10; you wrote -1.',
  ],
  'pain that is not a number': [
    'nprs',
    'now',
    { pain: Number.NaN },
    'out-of-range',
    'pain',
    'Pain now must be a number from 0 to 10.',
  ],
  'one item of several': [
    'peg',
    null,
    peg(6, 11, 5),
    'out-of-range',
    'enjoyment',
    'PEG, enjoyment of life must be from 0 to 10; you wrote 11.',
  ],
  'a neck turned all the way round': [
    'goniometry',
    'cervical-rotation',
    readings(190, 40, 40),
    'out-of-range',
    'reading-1',
    'Neck rotation, first reading must be from 0 to 100°; you wrote 190.',
  ],
  'a jaw wider than a jaw': [
    'goniometry',
    'jaw-opening',
    readings(30, 90, 30),
    'out-of-range',
    'reading-2',
    'Jaw opening, second reading must be from 0 to 80 mm; you wrote 90.',
  ],
  'fifteen hours of stiffness': [
    'morning-stiffness',
    null,
    { minutes: 900 },
    'out-of-range',
    'minutes',
    'Morning stiffness must be from 0 to 720 minutes; you wrote 900.',
  ],
  'half a point': [
    'nprs',
    'now',
    { pain: 6.5 },
    'not-on-scale',
    'pain',
    'Pain now must be a whole number; you wrote 6.5.',
  ],
  'half a minute': [
    'morning-stiffness',
    null,
    { minutes: 1.5 },
    'not-on-scale',
    'minutes',
    'Morning stiffness must be in whole minutes; you wrote 1.5.',
  ],
  'an answer between two choices': [
    'pgic',
    null,
    { change: 2.5 },
    'not-on-scale',
    'change',
    'Your own view must be one of 1, 2, 3, 4, 5, 6 or 7; you wrote 2.5.',
  ],
  'a threshold read in kgf/cm²': [
    'pressure-pain-threshold',
    'neck',
    readings(200, 2.9),
    'unit-mixed-up',
    'reading-2',
    'Back of the neck, pressure to pain, second reading is in kPa; 2.9 looks like kgf/cm², which is 284.39 kPa.',
  ],
  'a jaw measured in cm': [
    'goniometry',
    'jaw-opening',
    readings(40, 41, 4),
    'unit-mixed-up',
    'reading-3',
    'Jaw opening, third reading is in mm; 4 looks like cm, which is 40 mm.',
  ],
  'a quarter of a degree': [
    'goniometry',
    'cervical-rotation',
    readings(40.25, 40, 40),
    'not-on-scale',
    'reading-1',
    'Neck rotation, first reading must be in whole degrees; you wrote 40.25.',
  ],
  'a quarter of a tenth of a centimetre': [
    'limb-girth',
    'wrist',
    { 'left-1': 16.25, 'left-2': 16, 'right-1': 16, 'right-2': 16 },
    'not-on-scale',
    'left-1',
    'Wrist girth, left, first reading must be in steps of 0.1 cm; you wrote 16.25.',
  ],
  'pain at its least above its worst': [
    'nprs-composite',
    null,
    { now: 5, least: 6, worst: 4 },
    'contradiction',
    'least',
    'Your least pain (6) is above your worst (4): please look at both again.',
  ],
  'two activities at the start': [
    'psfs',
    null,
    { 'climb stairs': 3, 'carry shopping': 4 },
    'too-few-activities',
    '',
    'Name and rate at least 3 activities; you gave 2.',
  ],
  'six activities': [
    'psfs',
    null,
    { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 },
    'too-many-activities',
    '',
    'Name at most 5 activities; you gave 6.',
  ],
  'an activity off the scale': [
    'psfs',
    null,
    { ...stairs, 'climb stairs': 11 },
    'out-of-range',
    'climb stairs',
    '“climb stairs” must be from 0 to 10; you wrote 11.',
  ],
  'another activity than at the start': [
    'psfs',
    null,
    { 'climb stairs': 6, swim: 7 },
    'unknown-item',
    'swim',
    '“swim” is not one of the activities named at the start: rate those again.',
    stairs,
  ],
}

describe('answers are refused, and the refusal worded, for', () => {
  test.each(Object.entries(refusals))(
    '%s',
    (_, [id, variant, answers, kind, item, sentence, first]) => {
      const refusal = checkAnswers(instruments[id], variant, answers, first)
      if (!refusal) expect.fail('was accepted')
      expect(refusal.kind).toBe(kind)
      expect(refusal.field).toBe(item === '' ? 'answers' : `answers.${item}`)
      expect(wordOutcomeRefusal(refusal)).toBe(sentence)
    },
  )

  test('whatever is not a finite number, in any instrument', () => {
    const bad = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(instruments)), bad, (instrument, value) => {
        const { form } = instrument
        const names =
          form.kind === 'items' ? form.items.map(({ id }) => id) : ['walk', 'sit', 'lift']
        const [variant = null] = Object.keys(instrument.variants ?? {})
        const answers = Object.fromEntries(names.map((name) => [name, value]))
        expect(checkAnswers(instrument, variant, answers, undefined)?.kind).toBe('out-of-range')
      }),
    )
  })
})

describe('answers are accepted', () => {
  test.each([
    ['no pain at all', 'nprs', 'now', { pain: 0 }, undefined],
    ['the same pain all day', 'nprs-composite', null, { now: 4, least: 4, worst: 4 }, undefined],
    ['a threshold of nothing', 'pressure-pain-threshold', 'neck', readings(0, 0), undefined],
    ['a threshold of 20 kPa', 'pressure-pain-threshold', 'neck', readings(20, 21), undefined],
    [
      'a third reading left open',
      'pressure-pain-threshold',
      'neck',
      readings(200, 240, null),
      undefined,
    ],
    [
      'a pressure in hundredths',
      'pressure-pain-threshold',
      'neck',
      readings(284.39, 300.01),
      undefined,
    ],
    ['a knee short of straight', 'goniometry', 'knee-extension', readings(-10, -9, -11), undefined],
    ['three activities, and one still open', 'psfs', null, { ...stairs, swim: null }, undefined],
    [
      'two of three activities again',
      'psfs',
      null,
      { 'climb stairs': 6, 'carry shopping': 7 },
      stairs,
    ],
  ] as const)('%s', (_, id, variant, answers, first) => {
    expect(checkAnswers(instruments[id], variant, answers, first)).toBeNull()
  })

  test('exactly when each is on its scale', () => {
    const value = fc.integer({ min: -3, max: 13 })
    fc.assert(
      fc.property(value, value, value, (...values) => {
        const fits = values.every((each) => each >= 0 && each <= 10)
        expect(checkAnswers(instruments.peg, null, peg(...values), undefined) === null).toBe(fits)
      }),
    )
  })
})
