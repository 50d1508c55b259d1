import { describe, expect, test } from 'vitest'
import { certainties, comparators, directions, type Evidence } from './evidence.ts'
import { overclaims, wordsToAvoid } from './overclaims.ts'
import { type Reader, wordCertainty } from './word-certainty.ts'

type Rating = Pick<Evidence, 'certainty' | 'direction' | 'comparator'>
const readers: readonly Reader[] = ['patient', 'therapist']
const every: Rating[] = certainties.flatMap((certainty) =>
  directions.flatMap((direction) =>
    comparators.map((comparator) => ({ certainty, direction, comparator })),
  ),
)

describe('the words for a finding', () => {
  const said = (
    reader: Reader,
    ...[certainty, direction, comparator]: [
      Rating['certainty'],
      Rating['direction'],
      Rating['comparator'],
    ]
  ) => wordCertainty({ certainty, direction, comparator }, reader).words

  test.each<[Rating['certainty'], Rating['direction'], Rating['comparator'], string, string]>([
    [
      'high',
      'benefit',
      'sham',
      'It helps for a while, more than a sham treatment.',
      'Better in the short term than sham; high certainty.',
    ],
    [
      'moderate',
      'benefit',
      'usual-care',
      'It probably helps for a while, more than usual care.',
      'Probably better in the short term than usual care; moderate certainty.',
    ],
    [
      'low',
      'benefit',
      'no-treatment',
      'It may help a little for a few weeks, more than no treatment; better studies may show otherwise.',
      'Possibly better in the short term than no treatment; low certainty.',
    ],
    [
      'very-low',
      'benefit',
      'active',
      'It may help a little for a few weeks, more than another treatment, but the studies are too weak to tell.',
      'Possibly better in the short term than other treatments; very low certainty.',
    ],
    [
      'high',
      'no-difference',
      'sham',
      'It is no better than a sham treatment.',
      'No better than sham; high certainty.',
    ],
    [
      'moderate',
      'no-difference',
      'sham',
      'It is probably no better than a sham treatment.',
      'Probably no better than sham; moderate certainty.',
    ],
    [
      'low',
      'no-difference',
      'active',
      'It may be no better than another treatment; better studies may show otherwise.',
      'Possibly no better than other treatments; low certainty.',
    ],
    [
      'very-low',
      'no-difference',
      'usual-care',
      'It may be no better than usual care, but the studies are too weak to tell.',
      'Possibly no better than usual care; very low certainty.',
    ],
    [
      'moderate',
      'mixed',
      'sham',
      'It did more than a sham treatment in some results and not in others.',
      'Mixed against sham; moderate certainty.',
    ],
    [
      'low',
      'mixed',
      'no-treatment',
      'It did more than no treatment in some results and not in others; better studies may show otherwise.',
      'Mixed against no treatment; low certainty.',
    ],
    [
      'high',
      'harm',
      'active',
      'It does more harm than another treatment.',
      'Worse than other treatments; high certainty.',
    ],
    [
      'moderate',
      'harm',
      'sham',
      'It probably does more harm than a sham treatment.',
      'Probably worse than sham; moderate certainty.',
    ],
    [
      'low',
      'harm',
      'sham',
      'It may do more harm than a sham treatment; better studies may show otherwise.',
      'Possibly worse than sham; low certainty.',
    ],
    [
      'very-low',
      'harm',
      'sham',
      'It may do more harm than a sham treatment, but the studies are too weak to tell.',
      'Possibly worse than sham; very low certainty.',
    ],
    [
      'low',
      'benefit',
      'none',
      'People felt better afterwards, but nobody knows whether they would have anyway.',
      'Better afterwards, with no comparison.',
    ],
    [
      'low',
      'mixed',
      'none',
      'Some people felt better afterwards and some did not; nothing was compared.',
      'Better in some afterwards and not in others, with no comparison.',
    ],
    [
      'low',
      'no-difference',
      'none',
      'People felt the same afterwards; nothing was compared.',
      'No change afterwards, with no comparison.',
    ],
    [
      'low',
      'harm',
      'none',
      'Some people felt worse afterwards; nothing was compared.',
      'Worse afterwards, with no comparison.',
    ],
    [
      'very-low',
      'unknown',
      'active',
      'It was only compared with other treatments, so what it does by itself is not known.',
      'Only compared with other treatments; what it does by itself is not known.',
    ],
    ['low', 'unknown', 'none', 'Nobody has studied it well.', 'Not studied well.'],
    ['none', 'unknown', 'active', 'Nobody has studied it well.', 'Not studied well.'],
    ['none', 'benefit', 'sham', 'Nobody has studied it well.', 'Not studied well.'],
  ])('%s, %s, %s', (certainty, direction, comparator, patient, therapist) => {
    expect(said('patient', certainty, direction, comparator)).toBe(patient)
    expect(said('therapist', certainty, direction, comparator)).toBe(therapist)
  })

  test('say when they are not of massage', () => {
    const exercise = {
      treatment: 'exercise',
      certainty: 'moderate',
      direction: 'benefit',
      comparator: 'usual-care',
    } as const
    expect(wordCertainty(exercise, 'patient').words).toBe(
      'Exercise, not massage: it probably helps for a while, more than usual care.',
    )
    expect(wordCertainty(exercise, 'therapist').words).toBe(
      'Exercise, not massage: probably better in the short term than usual care; moderate certainty.',
    )
  })

  test.each(readers)('never say more to a %s than their own certainty bears', (reader) => {
    for (const rating of every) {
      const { words, avoid } = wordCertainty(rating, reader)
      expect(overclaims(words, rating.certainty), words).toEqual([])
      expect(avoid).toEqual(wordsToAvoid(rating.certainty))
      expect(words).toMatch(/^[A-Z].*[a-z]\.$/)
    }
  })
})
