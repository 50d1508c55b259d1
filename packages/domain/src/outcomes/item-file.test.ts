import { describe, expect, test } from 'vitest'
import {
  choice,
  file,
  known,
  licence,
  own,
  quantity,
  questionsOf,
  scale,
} from './example-item-file.ts'
import { instrumentFromFile } from './instrument-from-file.ts'

describe('a file is refused, field by field, for', () => {
  const refusals: [string, unknown, string, string][] = [
    ['being none', 'PEG', '', 'This is not in a form we can read.'],
    [
      'a question named twice',
      own({}, [scale('a'), scale('b'), scale('a')]),
      'items.2.id',
      'Reference is taken by an earlier question.',
    ],
    [
      'a quantity counted in reverse',
      own({}, [{ ...quantity('a', 'cm'), reverse: true }]),
      'items.0.reverse',
      'Reverse is for scales and choices only.',
    ],
    [
      'two choices of one value',
      own({}, [choice('a', 1, 2, 1)]),
      'items.0.answer.options',
      'Options must each have a value of their own.',
    ],
    [
      'a scale upside down',
      own({}, [
        scale('a', { answer: { kind: 'scale', low: 4, high: 0, lowLabel: 'x', highLabel: 'y' } }),
      ]),
      'items.0.answer.high',
      'High must be above the lowest value.',
    ],
    [
      'a scale of one value',
      own({}, [
        scale('a', { answer: { kind: 'scale', low: 4, high: 4, lowLabel: 'x', highLabel: 'y' } }),
      ]),
      'items.0.answer.high',
      'High must be above the lowest value.',
    ],
    [
      'a scale of 22 steps',
      own({}, [
        scale('a', { answer: { kind: 'scale', low: 0, high: 21, lowLabel: 'x', highLabel: 'y' } }),
      ]),
      'items.0.answer.high',
      'High must be at most 20 above the lowest value: a longer scale is asked as a quantity.',
    ],
    [
      'a quantity upside down',
      own({}, [quantity('a', 'cm', 4, 0)]),
      'items.0.answer.high',
      'High must be above the lowest value.',
    ],
    [
      'an id that could be one of ours',
      own({ id: 'energy' }),
      'facts.id',
      'Reference must begin with "own-", such as "own-grip-strength".',
    ],
    [
      'an id that only ends like one',
      own({ id: 'my-own-energy' }),
      'facts.id',
      'Reference must begin with "own-", such as "own-grip-strength".',
    ],
    [
      'an id with a space at its end',
      own({ id: 'own-energy ' }),
      'facts.id',
      'Reference must begin with "own-", such as "own-grip-strength".',
    ],
    [
      'bands that go down',
      own({
        bands: [
          { from: 4, label: 'high' },
          { from: 2, label: 'low' },
        ],
      }),
      'facts.bands',
      'Bands must go upwards.',
    ],
    [
      'two bands from one score',
      own({
        bands: [
          { from: 1, label: 'x' },
          { from: 2, label: 'y' },
          { from: 2, label: 'z' },
        ],
      }),
      'facts.bands',
      'Bands must go upwards.',
    ],
    [
      'a sum of which all may be open',
      own({ scoring: { kind: 'sum', mostOpen: 2 } }),
      'facts.scoring.mostOpen',
      'Most open must leave at least one answer.',
    ],
    [
      'a percentage of which all may be open',
      own({ scoring: { kind: 'percent', mostOpen: 3 } }),
      'facts.scoring.mostOpen',
      'Most open must leave at least one answer.',
    ],
    [
      'a mean of different scales',
      own({ scoring: { kind: 'mean', mostOpen: 0 } }, [scale('a'), choice('b', 1, 5)]),
      'facts.scoring.kind',
      'Kind of questions with different scales says nothing.',
    ],
    [
      'a group with a question that is not there',
      own({ scoring: { kind: 'mean-of-percents', groups: [['a'], ['b', 'c']] } }),
      'facts.scoring.groups',
      'Groups name a question that is not there: “c”.',
    ],
    [
      'a question in two groups',
      own({ scoring: { kind: 'mean-of-percents', groups: [['a'], ['b', 'a']] } }),
      'facts.scoring.groups',
      'Groups must name each question once.',
    ],
    [
      'a table with a gap',
      own({ scoring: { kind: 'table', rows: tableOf(0, 1, 2, 4, 5, 6, 7, 8) } }),
      'facts.scoring.rows',
      'Rows have no score for a total of 3.',
    ],
    [
      'a table without the lowest total',
      own({ scoring: { kind: 'table', rows: tableOf(1, 2, 3, 4, 5, 6, 7, 8) } }),
      'facts.scoring.rows',
      'Rows have no score for a total of 0.',
    ],
    [
      'a table without the highest total',
      own({ scoring: { kind: 'table', rows: tableOf(0, 1, 2, 3, 4, 5, 6, 7) } }),
      'facts.scoring.rows',
      'Rows have no score for a total of 8.',
    ],
    [
      'a table for the totals of choices',
      own({ scoring: { kind: 'table', rows: tableOf(2, 3, 4) } }, [
        choice('a', 1, 3),
        choice('b', 2, 1),
      ]),
      'facts.scoring.rows',
      'Rows have no score for a total of 5.',
    ],
    [
      'a known questionnaire said to be one’s own',
      { licence: file.licence, facts: { measure: 'pseq2' }, items: questionsOf('pseq2') },
      'licence.kind',
      'Kind must be a licence: these questions are not your own.',
    ],
    [
      'a licence that nobody attests',
      {
        licence: { ...licence, attested: false },
        facts: { measure: 'pseq2' },
        items: questionsOf('pseq2'),
      },
      'licence.attested',
      'Attested must be confirmed: this practice may ask these questions in software.',
    ],
    [
      'a known questionnaire with a question too few',
      known('spadi', questionsOf('spadi').slice(1)),
      'items',
      'Shoulder index has 13 questions; the file has 12.',
    ],
    [
      'a known questionnaire on another scale',
      known('pseq2', [questionsOf('pseq2')[0] ?? scale('x'), scale('b')]),
      'items.1.answer',
      'Question 2 must go from 0 to 6; in the file it goes from 0 to 4.',
    ],
    [
      'a known questionnaire that begins at 1',
      known('start-back', [...questionsOf('start-back').slice(1), choice('b', -1, 1)]),
      'items.8.answer',
      'Question 9 must go from 0 to 1; in the file it goes from -1 to 1.',
    ],
    [
      'a reversed question, which we know ourselves',
      known('pss4', [scale('a', { reverse: true }), scale('b'), scale('c'), scale('d')]),
      'items.0.reverse',
      'Question 1: which questions count in reverse is known here; leave it out.',
    ],
  ]
  test.each(refusals)('%s', (_, input, field, message) => {
    expect(instrumentFromFile(input)).toEqual({ ok: false, refusal: [{ field, message }] })
  })

  test('every question off its scale at once', () => {
    expect(instrumentFromFile(known('pseq2', [scale('a'), scale('b')]))).toMatchObject({
      refusal: [{ field: 'items.0.answer' }, { field: 'items.1.answer' }],
    })
  })
})

function tableOf(...totals: [number, number, ...number[]]) {
  return totals.map((total) => ({ total, score: 10 * total }))
}
