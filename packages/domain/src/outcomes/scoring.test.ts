import { describe, expect, test } from 'vitest'
import { fingerFloor } from './catalogue/finger-floor.ts'
import { gad7 } from './catalogue/gad7.ts'
import { goniometry } from './catalogue/goniometry.ts'
import { nprs } from './catalogue/nprs.ts'
import { nprsComposite } from './catalogue/nprs-composite.ts'
import { peg } from './catalogue/peg.ts'
import { phq4 } from './catalogue/phq4.ts'
import { phq9 } from './catalogue/phq9.ts'
import { pressurePainThreshold } from './catalogue/pressure-pain-threshold.ts'
import { psfs } from './catalogue/psfs.ts'
import { rmdq } from './catalogue/rmdq.ts'
import { checkAnswers } from './check-answers.ts'
import type { Answers, Instrument } from './instrument.ts'
import { answerTo, matchedMean, meanOfAtLeast, sumOfAll } from './scoring.ts'
import { bandOf, subscoresOf } from './subscores.ts'

/** The nine answers of the PHQ-9, or the seven of the GAD-7. */
const phq9Of = (...values: (number | null)[]) => answersOf(phq9, values)
const gad7Of = (...values: (number | null)[]) => answersOf(gad7, values)
function answersOf({ form }: Instrument, values: readonly (number | null)[]): Answers {
  if (form.kind !== 'items') expect.fail('asks no items')
  return Object.fromEntries(values.map((value, index) => [form.items[index]?.id ?? '', value]))
}

const pegAnswers = (pain: number | null, enjoyment: number | null, activity: number | null) => ({
  pain,
  enjoyment,
  activity,
})
const moods = (...[nervous, worrying, interest, down]: (number | null)[]): Answers => ({
  nervous: nervous ?? null,
  worrying: worrying ?? null,
  'little-interest': interest ?? null,
  'feeling-down': down ?? null,
})
/** The sentences of the Roland-Morris that were ticked, the others open, and those answered with no. */
const backToday = (ticked: number, denied = 0): Answers =>
  answersOf(rmdq, [
    ...Array.from({ length: ticked }, () => 1),
    ...Array.from({ length: denied }, () => 0),
    ...Array.from({ length: 24 - ticked - denied }, () => null),
  ])
const activities = (...ratings: (number | null)[]): Answers =>
  Object.fromEntries(ratings.map((rating, index) => [`activity ${index}`, rating]))
const readings = (...values: (number | null)[]): Answers =>
  Object.fromEntries(values.map((value, index) => [`reading-${index + 1}`, value]))

const nines = Array.from({ length: 9 }, () => 1)

describe('scores', () => {
  const cases: [string, Instrument, Answers, number | null][] = [
    ['nprs 7', nprs, { pain: 7 }, 7],
    ['nprs 0 is an answer', nprs, { pain: 0 }, 0],
    ['nprs left open', nprs, { pain: null }, null],
    ['peg 7, 6, 8', peg, pegAnswers(7, 6, 8), 7],
    ['peg 5, 4, 4 in full precision', peg, pegAnswers(5, 4, 4), 13 / 3],
    ['peg 10, 0, 5', peg, pegAnswers(10, 0, 5), 5],
    ['peg with a gap', peg, pegAnswers(6, null, 5), null],
    ['phq4 GAD 1, 2 and PHQ 3, 2', phq4, moods(1, 2, 3, 2), 8],
    ['phq4 0, 0, 3, 0', phq4, moods(0, 0, 3, 0), 3],
    ['phq4 all 0', phq4, moods(0, 0, 0, 0), 0],
    ['phq4 with a gap', phq4, moods(1, 2, 3, null), null],
    ['phq9 with one gap', phq9, phq9Of(1, 2, null, 1, 0, 1, 2, 0, 0), 7.875],
    ['phq9 with two gaps', phq9, phq9Of(3, 3, null, null, 2, 2, 3, 1, 0), 18],
    ['phq9 with three gaps', phq9, phq9Of(3, 3, null, null, null, 2, 3, 1, 0), null],
    ['phq9 with four gaps', phq9, phq9Of(null, null, null, null, 2, 2, 3, 1, 0), null],
    ['phq9, whose tenth question does not count', phq9, phq9Of(...nines, 3), 9],
    ['gad7 2, 2, 3, 1, 1, 1, 0', gad7, gad7Of(2, 2, 3, 1, 1, 1, 0), 10],
    ['gad7 with one gap', gad7, gad7Of(2, 2, 3, 1, null, 1, 0), 10.5],
    ['gad7 with three gaps', gad7, gad7Of(2, 2, null, null, null, 1, 0), null],
    ['gad7 all 3', gad7, gad7Of(3, 3, 3, 3, 3, 3, 3), 21],
    ['rmdq with 12 sentences ticked, the others open', rmdq, backToday(12), 12],
    ['rmdq with 8 ticked and the others answered with no', rmdq, backToday(8, 16), 8],
    ['rmdq with every sentence ticked', rmdq, backToday(24), 24],
    ['rmdq with one no, and nothing else said', rmdq, backToday(0, 1), 0],
    ['rmdq left empty', rmdq, backToday(0), null],
    ['now 6, least 3, worst 9', nprsComposite, { now: 6, least: 3, worst: 9 }, 6],
    ['now and worst alone', nprsComposite, { now: 6, worst: 9 }, null],
    ['psfs 3, 4, 2', psfs, activities(3, 4, 2), 3],
    ['psfs with two activities at baseline', psfs, activities(3, 4), null],
    ['goniometry of three readings', goniometry, readings(41, 42, 46), 43],
    ['goniometry of two readings', goniometry, readings(41, 42), null],
    ['fingers 12.5 cm above the floor', fingerFloor, { distance: 12.5 }, 12.5],
    ['fingers on the floor', fingerFloor, { distance: 0 }, 0],
    ['pressure threshold of three readings', pressurePainThreshold, readings(200, 220, 240), 220],
    ['pressure threshold of two readings', pressurePainThreshold, readings(200, null, 240), 220],
    ['pressure threshold of one reading', pressurePainThreshold, readings(200), null],
  ]
  test.each(cases)('%s', (_, instrument, answers, expected) => {
    expect(instrument.score(answers)).toBe(expected)
  })

  test('the Roland-Morris has 24 sentences, of which any may stay open', () => {
    if (rmdq.form.kind !== 'items') expect.fail('asks no items')
    expect(rmdq.form.items).toHaveLength(24)
    expect(new Set(rmdq.form.items.map(({ prompt }) => prompt)).size).toBe(24)
    expect(checkAnswers(rmdq, null, backToday(3), undefined)).toBeNull()
  })

  test('an unknown item called like an object method is not an answer', () => {
    expect(answerTo({}, 'constructor')).toBeNull()
    expect(sumOfAll(['toString'])({})).toBeNull()
  })

  test('a mean of no items at all is not a score', () => {
    expect(meanOfAtLeast(0, [])({})).toBeNull()
  })
})

describe('activities are matched with the first measurement', () => {
  const first = { 'climb stairs': 3, 'carry shopping': 4, 'sleep on my side': 2 }
  const score = matchedMean(3, 2)

  test('all three again: 3.00 becomes 6.00', () => {
    expect(psfs.score(first)).toBe(3)
    expect(
      psfs.score({ 'climb stairs': 6, 'carry shopping': 7, 'sleep on my side': 5 }, first),
    ).toBe(6)
  })

  test('a new activity does not count', () => {
    expect(score({ 'climb stairs': 6, 'carry shopping': 8, 'ride a bike': 0 }, first)).toBe(7)
  })

  test('one matched activity is not enough', () => {
    expect(score({ 'climb stairs': 6, 'carry shopping': null, 'ride a bike': 5 }, first)).toBeNull()
  })

  test('an activity that was not rated at first is not matched', () => {
    expect(score({ a: 5, b: 5, c: 5 }, { a: 1, b: null, c: null })).toBeNull()
  })
})

describe('subscores', () => {
  test.each([
    ['anxiety 3 and depression 5', moods(1, 2, 3, 2), [3, true], [5, true]],
    ['depression 3 alone', moods(0, 0, 3, 0), [0, false], [3, true]],
    ['a gap in one of them', moods(1, null, 1, 1), [null, false], [2, false]],
  ] as const)('%s', (_, answers, anxiety, depression) => {
    const subscores = subscoresOf(phq4, answers)
    expect(subscores.map(({ id }) => id)).toEqual(['anxiety', 'depression'])
    expect(subscores.map(({ score, positive }) => [score, positive])).toEqual([anxiety, depression])
  })
})

describe('bands', () => {
  test.each([
    ['nprs 0', nprs, 0, 'none'],
    ['nprs 3', nprs, 3, 'mild'],
    ['nprs 4', nprs, 4, 'moderate'],
    ['nprs 10', nprs, 10, 'severe'],
    ['phq4 8', phq4, 8, 'moderate'],
    ['phq4 3', phq4, 3, 'mild'],
    ['phq4 0', phq4, 0, 'normal'],
    ['gad7 10.5', gad7, 10.5, 'moderate'],
    ['phq9 7.875', phq9, 7.875, 'mild'],
    ['phq9 18', phq9, 18, 'moderately severe'],
    ['peg just below 4 by its unrounded score', peg, 3.9999, 'lower'],
    ['psfs has none', psfs, 5, undefined],
  ] as const)('%s', (_, instrument, score, label) => {
    expect(bandOf(instrument, score)?.label).toBe(label)
  })
})

describe('units', () => {
  test('2.9 kgf/cm² is 284.39 kPa', () => {
    const { mixUp } = pressurePainThreshold
    expect(2.9 * (mixUp?.times ?? 0)).toBeCloseTo(284.39, 2)
  })
})
