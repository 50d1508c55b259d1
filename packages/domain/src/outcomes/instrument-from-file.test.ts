import { describe, expect, test } from 'vitest'
import {
  choice,
  facts,
  file,
  known,
  own,
  quantity,
  questionsOf,
  scale,
  source,
} from './example-item-file.ts'
import { instrumentFromFile } from './instrument-from-file.ts'
import type { FileItem, ItemFile } from './item-file.ts'
import { type KnownMeasure, type KnownMeasureId, knownMeasures } from './known-measures.ts'

function instrumentOf(input: unknown) {
  const result = instrumentFromFile(input)
  if (!result.ok) expect.fail(result.refusal.map(({ message }) => message).join(' '))
  return result.value
}
const answersOf = (...values: (number | null)[]) =>
  Object.fromEntries(values.map((value, index) => [`q${index + 1}`, value]))

test('a scale may go from 5 to 16, and a table be of totals that do not begin at 0', () => {
  const answer = { kind: 'scale', low: 5, high: 16, lowLabel: 'x', highLabel: 'y' } as const
  const rows = tableOf(5, 6, ...Array.from({ length: 10 }, (_, index) => index + 7))
  expect(
    instrumentOf(own({ scoring: { kind: 'table', rows } }, [scale('a', { answer })])).range,
  ).toEqual({ low: 50, high: 160 })
})

describe('a measure of one’s own', () => {
  test('is read whole', () => {
    const { score, ...instrument } = instrumentOf(file)
    const ask = ({ id, name, prompt, answer }: FileItem) => ({ id, name, prompt, answer })
    expect(instrument).toEqual({
      id: 'own-energy',
      name: 'Energy in the day',
      shortName: 'Energy',
      about: 'How much energy you have.',
      recall: 'past-week',
      answeredBy: 'patient',
      better: 'higher',
      seconds: 20,
      variants: null,
      licence: { use: 'ship', note: 'A measure of Elm Street Practice.' },
      range: { low: 0, high: 8 },
      unit: null,
      form: { kind: 'items', items: file.items.map(ask) },
      missing: 'All answers are needed.',
      subscores: [],
      bands: facts.bands,
      important: null,
      detectable: { value: 2, source },
      reliability: null,
      sources: [source],
    })
    expect(score({ a: 3, b: 1 })).toBe(6)
  })

  test('asks questions that may stay open as such, and says how many', () => {
    const three: ItemFile['items'] = [scale('a'), scale('b'), scale('c')]
    const one = instrumentOf(own({ scoring: { kind: 'mean', mostOpen: 1 } }, three))
    const two = instrumentOf(own({ scoring: { kind: 'percent', mostOpen: 2 } }, three))
    expect(one.missing).toBe('At most 1 answer may stay open.')
    expect(two.missing).toBe('At most 2 answers may stay open.')
    expect(one.form.kind === 'items' && one.form.items.map(({ optional }) => optional)).toEqual([
      true,
      true,
      true,
    ])
    expect(one.range).toEqual({ low: 0, high: 4 })
    expect(two.range).toEqual({ low: 0, high: 100 })
    expect(one.score({ a: 1, b: 4, c: null })).toBe(2.5)
    expect(two.score({ a: 1, b: null, c: null })).toBe(25)
  })

  test('may be scored in groups, or by a table', () => {
    const grouped = instrumentOf(
      own({ scoring: { kind: 'mean-of-percents', groups: [['a'], ['b']] } }),
    )
    const looked = instrumentOf(
      own({ scoring: { kind: 'table', rows: tableOf(0, 1, 2, 3, 4, 5, 6, 7, 8) } }),
    )
    expect(grouped.missing).toBe('All answers are needed.')
    expect(grouped.score({ a: 1, b: 4 })).toBe(12.5)
    expect(looked.missing).toBe('All answers are needed.')
    expect(looked.score({ a: 1, b: 1 })).toBe(40)
    expect(looked.range).toEqual({ low: 0, high: 80 })
  })

  test.each([
    ['a sum of lengths is a length', 'sum', [quantity('a', 'cm'), quantity('b', 'cm')], 'cm'],
    ['a mean of lengths is a length', 'mean', [quantity('a', 'cm'), quantity('b', 'cm')], 'cm'],
    ['a length and a time have no unit', 'sum', [quantity('a', 'cm'), quantity('b', 's')], null],
    ['a length and a scale have no unit', 'sum', [quantity('a', 'cm'), scale('b')], null],
    [
      'a percentage of lengths is none',
      'percent',
      [quantity('a', 'cm'), quantity('b', 'cm')],
      null,
    ],
    ['choices have no unit', 'sum', [choice('a', 0, 1), choice('b', 0, 1)], null],
  ] as const)('%s', (_, kind, [first, second], unit) => {
    expect(instrumentOf(own({ scoring: { kind, mostOpen: 0 } }, [first, second])).unit).toBe(unit)
  })

  test.each([
    ['choices in any order', own({}, [choice('a', 3, 1, 2)]), { low: 1, high: 3 }],
    [
      'a scale of 20 steps',
      own({}, [
        scale('a', {
          answer: { kind: 'scale', low: -10, high: 10, lowLabel: 'x', highLabel: 'y' },
        }),
      ]),
      { low: -10, high: 10 },
    ],
  ])('%s', (_, input, range) => {
    expect(instrumentOf(input).range).toEqual(range)
  })
})

describe('a known questionnaire', () => {
  test('keeps what we know of it, and its licence says who attests it', () => {
    const { score, form, ...instrument } = instrumentOf(known('lefs', questionsOf('lefs')))
    const { name, shortName, about, recall, better, bands, ...rest } = knownMeasures.lefs
    expect(instrument).toEqual({
      id: 'lefs',
      name,
      shortName,
      about,
      recall,
      better,
      bands,
      important: rest.important,
      detectable: rest.detectable,
      reliability: rest.reliability,
      sources: rest.sources,
      answeredBy: 'patient',
      unit: null,
      seconds: 200,
      variants: null,
      licence: {
        use: 'bring-your-own',
        note: 'Questions of The form’s owner, asked under letter 12; attested by Hannah Bennett on 2026-11-02.',
      },
      range: { low: 0, high: 80 },
      missing: 'All answers are needed.',
      subscores: [],
    })
    expect(form.kind === 'items' && form.items.map(({ id, optional }) => [id, optional])).toEqual(
      Array.from({ length: 20 }, (_, index) => [`q${index + 1}`, undefined]),
    )
    expect(score(answersOf(...Array.from({ length: 20 }, () => 4)))).toBe(80)
  })

  test.each<[string, KnownMeasureId, number[], number]>([
    ['PSS-4 3, 1, 2, 3', 'pss4', [3, 1, 2, 3], 11],
    ['PSS-4 4, 0, 0, 4', 'pss4', [4, 0, 0, 4], 16],
    ['PSS-10, the calm ones at their most', 'pss10', [0, 0, 0, 4, 4, 0, 4, 4, 0, 0], 0],
    ['WHO-5, raw 13', 'who5', [3, 3, 3, 2, 2], 52],
    ['MIDAS 2, 5, 3, 4, 1', 'midas', [2, 5, 3, 4, 1], 15],
    ['SPADI, the fifth question alone', 'spadi', [0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0], 10],
    ['SPADI, the last question alone', 'spadi', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10], 6.25],
    ['SPADI, pain alone', 'spadi', [10, 10, 10, 10, 10, 0, 0, 0, 0, 0, 0, 0, 0], 50],
    ['SPADI, disability alone', 'spadi', [0, 0, 0, 0, 0, 10, 10, 10, 10, 10, 10, 10, 10], 50],
    ['PROMIS, the T-score as it stands', 'promis-physical-function', [41.5], 41.5],
    ['PSEQ', 'pseq', [6, 6, 6, 6, 6, 0, 0, 0, 0, 1], 31],
  ])('scores %s', (_, id, values, expected) => {
    expect(instrumentOf(known(id, questionsOf(id))).score(answersOf(...values))).toBe(expected)
  })

  test('of back pain has thoughts and feelings of its own', () => {
    expect(instrumentOf(known('start-back', questionsOf('start-back'))).subscores).toEqual([
      {
        id: 'psychosocial',
        name: 'Thoughts and feelings about the pain',
        items: ['q5', 'q6', 'q7', 'q8', 'q9'],
        positiveFrom: 4,
      },
    ])
  })

  test.each(Object.keys(knownMeasures) as KnownMeasureId[])('%s fits its own facts', (id) => {
    const { range, bands, score } = instrumentOf(known(id, questionsOf(id)))
    const { questions, low, high }: KnownMeasure = knownMeasures[id]
    const all = (value: number) =>
      score(answersOf(...Array.from({ length: questions }, () => value)))
    for (const value of [low, high]) {
      expect(all(value)).toBeGreaterThanOrEqual(range.low)
      expect(all(value)).toBeLessThanOrEqual(range.high)
    }
    for (const { from } of bands) expect(from).toBeLessThan(range.high)
  })
})

function tableOf(...totals: [number, number, ...number[]]) {
  return totals.map((total) => ({ total, score: 10 * total }))
}
