import { describe, expect, test } from 'vitest'
import { exampleSeries } from './example-series.ts'
import type { Answers } from './instrument.ts'
import type { Series } from './outcome.ts'
import { deficitPercent, wordStanding } from './word-standing.ts'

const monday = '2026-03-02T09:00:00Z'

const movement = (variant: string, side: Series['side'], score: number) =>
  exampleSeries({ instrument: 'goniometry', variant, side }, [[monday, score]])

function wordsOf(variant: string, side: Series['side'], score: number) {
  const one = movement(variant, side, score)
  return wordStanding(one.key, [one])
}

test('a shoulder at 140 of 180 degrees lacks 22.2 %, a knee beside 0 degrees no share', () => {
  expect(deficitPercent(180, 140)).toBeCloseTo(22.2, 1)
  expect(deficitPercent(0, -10)).toBeNull()
})

describe('beside what is usual', () => {
  test.each<[string, Series['side'], number, string]>([
    ['shoulder-flexion', 'left', 140, '22.2 % short of the 180° that is usual in healthy adults.'],
    ['shoulder-flexion', 'left', 180, 'Reaches the 180° that is usual in healthy adults.'],
    ['knee-extension', 'left', -10, '-10° beside the 0° that is usual in healthy adults.'],
    [
      'jaw-opening',
      null,
      31,
      '22.5 % short of the 40 mm that is usual in healthy adults. Below 35 mm everyday life is limited.',
    ],
    ['jaw-opening', null, 35, '12.5 % short of the 40 mm that is usual in healthy adults.'],
  ])('%s, %s, %d', (variant, side, score, words) => {
    expect(wordsOf(variant, side, score)).toEqual([words])
  })

  test('nothing is said of a rating, or where nothing was measured', () => {
    const rating = exampleSeries({ instrument: 'nprs', variant: 'now', side: null }, [[monday, 4]])
    expect(wordStanding(rating.key, [rating])).toEqual([])
    const none = exampleSeries({ instrument: 'goniometry', variant: 'jaw-opening', side: null }, [])
    expect(wordStanding(none.key, [none])).toEqual([])
    expect(wordStanding(none.key, [])).toEqual([])
    const forgotten = exampleSeries({ instrument: 'guess', variant: null, side: null }, [
      [monday, 4],
    ])
    expect(wordStanding(forgotten.key, [forgotten])).toEqual([])
  })
})

describe('beside the other side', () => {
  const sides = (left: number, right: number) => {
    const all = [
      movement('shoulder-flexion', 'left', left),
      movement('shoulder-flexion', 'right', right),
    ] as const
    return wordStanding(all[0].key, all).slice(1)
  }
  test.each([
    [150, 180, 'The left is 30° below the other side (16.7 % of the better side).'],
    [180, 150, 'The right is 30° below the other side (16.7 % of the better side).'],
    [150, 150, 'Both sides are alike.'],
    [-20, 0, 'The left is 20° below the other side.'],
  ])('left %d, right %d', (left, right, words) => {
    expect(sides(left, right)).toEqual([words])
  })

  test('a limb that is larger says what that is worth', () => {
    const arm = (side: 'left' | 'right', score: number) =>
      exampleSeries({ instrument: 'limb-volume', variant: 'arm', side }, [[monday, score]])
    const all = [arm('left', 2400), arm('right', 2100)] as const
    expect(wordStanding(all[1].key, all)).toEqual([
      'The right is 300 mL below the other side (14.3 % of the better side). 200 mL or a tenth apart: worth asking a doctor about.',
    ])
  })
})

describe('a survey of widespread pain', () => {
  const symptoms = { fatigue: 2, unrefreshed: 2, thinking: 1, headache: 1, 'belly-cramps': 0 }
  const areas = ['neck', 'upper-back', 'lower-back', 'left-shoulder-girdle', 'left-hip']
  const more = ['right-shoulder-girdle', 'right-hip', 'left-upper-arm', 'right-upper-arm']
  const yes = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 1]))
  const words = (answers: Answers) => {
    const one = exampleSeries(
      { instrument: 'fibromyalgia-survey', variant: null, side: null },
      [[monday, 12]],
      answers,
    )
    return wordStanding(one.key, [one])
  }
  const all = { ...symptoms, 'low-mood': 1, ...yes([...areas, ...more]) }

  test.each([
    [
      { ...all, 'three-months': 1 },
      '9 of 19 areas in 5 of 5 regions, 7 of 12 for symptoms: the published pattern of 2016 is there. That is no diagnosis.',
    ],
    [
      { ...symptoms, 'low-mood': 1, ...yes(areas), 'three-months': 1 },
      '5 of 19 areas in 3 of 5 regions, 7 of 12 for symptoms: the published pattern of 2016 is not there. That is no diagnosis.',
    ],
    [
      all,
      '9 of 19 areas in 5 of 5 regions, 7 of 12 for symptoms; how long it has lasted was not said.',
    ],
  ])('%#', (answers, sentence) => {
    expect(words(answers)).toEqual([sentence])
  })

  test('with an open symptom says nothing', () => {
    expect(words(symptoms)).toEqual([])
  })
})
