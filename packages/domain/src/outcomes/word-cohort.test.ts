import { describe, expect, test } from 'vitest'
import { type CohortRow, cohortReport } from './cohort.ts'
import { enoughToReport, wordComparison, wordP } from './word-cohort.ts'

const names = { time: '12 months', group: 'Acupuncture', reference: 'Usual care' }

describe('a comparison in words', () => {
  test.each([
    [
      { difference: 4.59, low: 2.12, high: 7.0503 },
      'At 12 months Acupuncture was 4.6 points better (2.1 to 7.1) than Usual care, at the same baseline.',
    ],
    [
      { difference: -4.59, low: -7.0503, high: -2.12 },
      'At 12 months Acupuncture was 4.6 points worse (2.1 to 7.1) than Usual care, at the same baseline.',
    ],
    [
      { difference: 0.6, low: -1.9, high: 3.1 },
      'At 12 months no difference can be told between Acupuncture and Usual care at the same baseline: from 1.9 worse to 3.1 better is all likely.',
    ],
    [
      { difference: -0.2, low: -3, high: 0 },
      'At 12 months no difference can be told between Acupuncture and Usual care at the same baseline: from 3.0 worse to 0.0 better is all likely.',
    ],
  ])('%o', (numbers, sentence) => {
    expect(wordComparison({ ...names, ...numbers })).toBe(sentence)
  })

  test('names a time as part of the sentence', () => {
    const words = wordComparison({ ...names, time: 'Follow-up', difference: 2, low: 1, high: 3 })
    expect(words.startsWith('At follow-up ')).toBe(true)
  })

  test.each([
    [0.00029, 'p = 0.0003'],
    [0.00001, 'p < 0.0001'],
    [0.012, 'p = 0.012'],
    [0.43, 'p = 0.43'],
  ])('a p of %d reads %s', (p, words) => expect(wordP(p)).toBe(words))
})

test('four people are too few to say anything about, five are enough', () => {
  const report = (people: number) =>
    cohortReport(
      Array.from(
        { length: people },
        (_, index): CohortRow => ({
          subject: `${index}`,
          group: 'massage',
          practitioner: null,
          values: [index + 3, index],
        }),
      ),
      { times: ['start', 'end'], better: 'lower', low: 0, high: 10 },
    ).groups.map((group) => ['start', 'end', 'never'].map((time) => enoughToReport(group, time)))
  expect(report(4)).toEqual([[false, false, false]])
  expect(report(5)).toEqual([[true, true, false]])
})
