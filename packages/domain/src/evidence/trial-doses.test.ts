import { describe, expect, test } from 'vitest'
import { conditions } from '../conditions/conditions.ts'
import { normalCdf } from '../outcomes/distributions.ts'
import { z95 } from '../outcomes/statistics-constants.ts'
import { relativeRisk, wilson } from '../outcomes/statistics-two-groups.ts'
import { Source } from './source.ts'
import { type TrialDose, type TrialEffect, totalMinutes, visitsOf } from './trial-dose.ts'
import { trialDoses } from './trial-doses.ts'
import { stopAfterVisits, type TrialPreset, trialPresets } from './trial-doses-presets.ts'

const studies = trialDoses.map((dose): [string, TrialDose] => [
  `${dose.study} (${dose.year})`,
  dose,
])
const effects = studies.flatMap(([name, { effects: found }]) =>
  found.map((effect, nth): [string, TrialEffect] => [
    `${name}: ${nth + 1}, ${effect.outcome}`,
    effect,
  ]),
)

function effectOf(study: string, year: number, arm: string | null, nth = 0): TrialEffect {
  const dose = trialDoses.find((one) => one.year === year && one.study.startsWith(study))
  const found = dose?.effects.filter((effect) => effect.arm === arm)[nth]
  if (!found) throw new Error(`No effect ${nth} of ${arm} in ${study} ${year}.`)
  return found
}

describe('minutes of a course', () => {
  test.each([
    ['nothing given', null, 0],
    ['minutes unknown', { minutes: null, perWeek: 1, weeks: 10 }, null],
    ['30 minutes twice a week for four weeks', { minutes: 30, perWeek: 2, weeks: 4 }, 240],
    ['twelve visits in eight weeks', { minutes: 60, perWeek: 1.5, weeks: 8 }, 720],
    ['at most ten in twelve weeks', { minutes: 60, perWeek: 10 / 12, weeks: 12 }, 600],
  ])('%s', (_, course, minutes) => {
    expect(totalMinutes(course)).toBe(minutes)
  })

  test('visits are whole', () => {
    expect(visitsOf({ minutes: 60, perWeek: 10 / 12, weeks: 12 })).toBe(10)
  })

  const printed: [string, number, (number | null)[]][] = [
    ['Sherman', 2014, [0, 240, 360, 240, 480, 720]],
    ['Cook', 2015, [0, 360]],
    ['Sherman', 2009, [0, null]],
    ['Moraska and', 2008, [540]],
    ['Moraska et', 2015, [0, 540, 540]],
    ['Cherkin', 2011, [0, 600, 600]],
    ['Cherkin', 2001, [0, null, null]],
    ['Elder', 2017, [600]],
    ['Perlman', 2012, [0, 240, 360, 480, 720]],
    ['Perlman', 2019, [0, 480, 480]],
    ['Field', 2002, [300, 300]],
  ]
  test.each(printed)('%s %i, arm by arm', (study, year, minutes) => {
    const dose = trialDoses.find((one) => one.year === year && one.study.startsWith(study))
    expect(dose?.arms.map(({ course }) => totalMinutes(course))).toEqual(minutes)
  })
})

describe('the table of doses', () => {
  test('tells twenty studies, each once', () => {
    expect(trialDoses).toHaveLength(20)
    expect(new Set(studies.map(([name]) => name)).size).toBe(20)
  })

  test.each(studies)('%s: arms, people and source hang together', (_, dose) => {
    Source.parse(dose.source)
    const names = dose.arms.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(dose.kind === 'review').toBe(names.length === 0)
    const people = dose.arms.reduce((sum, { n }) => sum + (n ?? 0), 0)
    expect(people).toBeLessThanOrEqual(dose.n ?? 0)
    const known: (string | null)[] = dose.kind === 'review' ? [null] : names
    for (const { arm } of dose.effects) expect(known).toContain(arm)
  })

  test.each(effects)('%s', (_, { kind, value, interval, p, source, counts }) => {
    Source.parse(source)
    expect(value === null).toBe(kind === 'not-shown')
    if (p) {
      expect(p.value).toBeGreaterThan(0)
      expect(p.value).toBeLessThan(1)
    }
    if (interval && value !== null) {
      expect(interval.low).toBeLessThan(value)
      expect(interval.high).toBeGreaterThan(value)
    }
    if (counts) expect(counts.reached).toBeLessThanOrEqual(counts.of)
  })

  /** Where an interval is printed, "benefit" is said only when all of it lies on the good side. */
  test.each(effects.filter(([, { interval, against }]) => interval && against))(
    '%s: says no more than its interval',
    (_, { kind, better, interval, found }) => {
      const nothing = kind === 'relative-risk' ? 1 : 0
      const good = better === 'higher' ? interval?.low : interval?.high
      const clear = better === 'higher' ? Number(good) > nothing : Number(good) < nothing
      expect(found === 'benefit').toBe(clear)
    },
  )

  test('tells what did not work too', () => {
    expect(effects.filter(([, { found }]) => found === 'no-difference').length).toBeGreaterThan(10)
  })
})

describe('figures that our own statistics reproduce', () => {
  test('Sherman 2009: 12 of 31 and 4 of 28 reached it', () => {
    const { value, interval, counts } = effectOf('Sherman', 2009, 'massage')
    const risk = relativeRisk(
      { successes: counts?.reached ?? 0, n: counts?.of ?? 0 },
      { successes: counts?.against?.reached ?? 0, n: counts?.against?.of ?? 0 },
    )
    expect(Math.round(100 * (12 / 31))).toBe(39)
    expect(Math.round(100 * (4 / 28))).toBe(14)
    expect(risk?.ratio).toBeCloseTo(2.71, 2)
    expect(risk?.low).toBeCloseTo(0.987, 2)
    expect(risk?.high).toBeCloseTo(7.44, 1)
    expect(risk?.ratio.toFixed(1)).toBe(value?.toFixed(1))
    expect(interval).toEqual({ low: 0.99, high: 7.5 })
  })

  test.each([
    [0, 55.4, 0.447, 0.656],
    [1, 43.4, 0.332, 0.541],
    [2, 46.1, 0.353, 0.572],
    [3, 30.3, 0.211, 0.413],
  ])('Elder 2017, outcome %i: %f per cent (%f to %f)', (nth, percent, low, high) => {
    const { counts, value } = effectOf('Elder', 2017, 'massage', nth)
    const around = wilson(counts?.reached ?? 0, counts?.of ?? 0)
    expect(value).toBe(percent)
    expect(Math.round((1000 * (counts?.reached ?? 0)) / (counts?.of ?? 1)) / 10).toBe(percent)
    expect(around?.low).toBeCloseTo(low, 3)
    expect(around?.high).toBeCloseTo(high, 3)
  })

  /** Not printed counts but the printed interval: its width on the log scale gives the p. */
  test.each([0, 1])('Cook 2015, outcome %i: interval and p belong together', (nth) => {
    const { value, interval, p } = effectOf('Cook', 2015, 'six weekly boosters', nth)
    const error = Math.log((interval?.high ?? 1) / (interval?.low ?? 1)) / (2 * z95)
    const found = 2 * (1 - normalCdf(Math.log(value ?? 1) / error))
    expect(Math.abs(found - (p?.value ?? 0))).toBeLessThan(0.002)
  })
})

describe('courses that follow from the trials', () => {
  const courses: [keyof typeof trialPresets, number, number, number, number, string][] = [
    ['neck-pain', 60, 2, 3, 4, 'Then up to 6 weekly boosters.'],
    ['low-back-pain', 60, 1, 1, 10, 'Expect some of it to fade'],
    ['knee-osteoarthritis', 60, 1, 1, 8, 'Expect it to fade'],
    ['fibromyalgia', 45, 1, 2, 5, 'Light, and five weeks at least'],
    ['tension-headache', 45, 2, 2, 6, 'Look at headache days'],
  ]
  test.each(courses)(
    '%s: %i minutes, %i to %i a week, %i weeks',
    (id, minutes, low, high, weeks, words) => {
      const preset: TrialPreset = trialPresets[id]
      expect(preset).toMatchObject({ minutes, perWeek: { low, high }, weeks })
      expect(preset.after).toContain(words)
      Source.parse(preset.source)
      for (const { study } of preset.restsOn)
        expect(trialDoses.map((dose) => dose.study)).toContain(study)
    },
  )

  test.each(courses.map(([id]) => id))('%s is planned as its trials gave it', (id) => {
    const { minutes, perWeek, weeks } = trialPresets[id]
    expect(conditions[id].dose).toMatchObject({ minutes, perWeek, weeks })
    expect(conditions[id].reviewAfterVisits).toBeGreaterThanOrEqual(stopAfterVisits.low)
    expect(conditions[id].reviewAfterVisits).toBeLessThanOrEqual(stopAfterVisits.high)
  })

  test('say where they come from, and what we decided ourselves', () => {
    expect(trialPresets['neck-pain'].source.citation).toBe(
      'Sherman et al., Ann Fam Med 2014;12:112–120; Cook et al., Spine J 2015;15:2206–2215',
    )
    const marks = courses.map(([id]) => trialPresets[id].source.mark)
    expect(marks).toEqual(['verified', 'verified', 'verified', 'decision', 'verified'])
  })

  test('are looked at again after four to six visits', () => {
    expect(stopAfterVisits).toEqual({ low: 4, high: 6 })
  })
})
