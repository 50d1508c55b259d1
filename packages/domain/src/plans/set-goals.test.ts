import { describe, expect, test } from 'vitest'
import type { Assessment } from './assessment.ts'
import { exampleAssessment, wholeCatalogue } from './example-plan.ts'
import { setGoals } from './set-goals.ts'

const { instruments } = wholeCatalogue
const byDay = '2026-05-11'

function set(change: Partial<Assessment>, known = instruments) {
  let ids = 0
  const newId = () => `goal-${++ids}`
  return setGoals({ ...exampleAssessment, ...change }, known, { byDay, newId })
}

const rated = (...ratings: readonly number[]) =>
  ratings.map((rating, index) => ({ activity: `Task ${index}`, rating }))

describe('a goal', () => {
  test('says from where to where, on what it rests and by when', () => {
    expect(set({}).goals).toEqual([
      {
        id: 'goal-1',
        words: 'Average pain of 3 or less over a week',
        series: { instrument: 'nprs', variant: 'average-week', side: null },
        baseline: 6,
        target: 3,
        byDay,
        reason: {
          rule: 'goal-target',
          text: expect.stringMatching(/^From 6 to 3 is more than .+ varies by itself/),
          evidence: [],
          sources: instruments.nprs?.sources,
        },
      },
    ])
  })

  test.each<[string, Partial<Assessment>, readonly string[]]>([
    ['three activities', { activities: rated(2, 3, 4) }, ['Do again', 'Average pain']],
    ['two activities', { activities: rated(2, 3) }, ['Average pain']],
    ['stress of 5', { stress: 5 }, ['Average pain', 'Stress of 2 or less']],
    ['stress of 4', { stress: 4 }, ['Average pain']],
    ['sleep of 5', { sleep: 5 }, ['Average pain', 'Sleep quality of 8 or more']],
    ['sleep of 6', { sleep: 6 }, ['Average pain']],
  ])('is set on %s, or not', (_, change, words) => {
    const { goals } = set(change)
    expect(goals.map((goal) => goal.words)).toEqual(
      words.map((start) => expect.stringContaining(start)),
    )
    expect(new Set(goals.map(({ id }) => id)).size).toBe(goals.length)
  })

  test('on activities starts at their mean, to a tenth in words', () => {
    const [goal] = set({ activities: rated(2, 3, 3) }).goals
    expect(goal?.baseline).toBeCloseTo(8 / 3, 9)
    expect(goal?.reason?.text).toContain('From 2.7 to 6 ')
  })

  test('names the activities as in a sentence, cut where they are too many words', () => {
    const words = (activity: string) =>
      set({ activities: rated(2, 3, 4).map((one) => ({ ...one, activity })) }).goals[0]?.words ?? ''
    expect(words('Walking')).toBe('Do again with more ease: walking, walking, walking')
    const long = words('Carrying the shopping up to the third floor without a rest on the way')
    expect(long).toMatch(/…$/)
    expect(long.length).toBeLessThanOrEqual(200)
    const [start, each] = ['Do again with more ease: ', 'x'.repeat(50)]
    const cut = (lengths: readonly [number, number, number]) =>
      set({
        activities: lengths.map((length) => ({ activity: each.slice(0, length), rating: 3 })),
      }).goals[0]?.words.slice(start.length)
    expect(cut([49, 49, 48])).toBe(`${each.slice(1)}, ${each.slice(1)}, ${each.slice(2)}`)
    expect(cut([49, 49, 49])).toBe(`${each.slice(1)}, ${each.slice(1)}, ${each.slice(3)}…`)
  })
})

describe('the patient’s own words', () => {
  const asked = (activities: Assessment['activities']) =>
    set({ activities }).without.find(({ rule }) => rule === 'no-own-words-goal')?.text

  test.each<[string, number[], RegExp]>([
    ['none', [], /three activities, .+ and none is named\. Ask: “What would you like to do again/],
    ['one', [2], /only one is named/],
    ['two', [2, 3], /only two are named/],
  ])('are missing with %s of three activities: it is said, with what to ask', (_, all, text) => {
    expect(asked(rated(...all))).toMatch(text)
  })

  test('are there with three, even where their scale leaves no room', () => {
    expect(asked(rated(1, 2, 3))).toBeUndefined()
    expect(asked(rated(10, 10, 10))).toBeUndefined()
  })
})

describe('no goal', () => {
  test.each<[string, Partial<Assessment>, RegExp]>([
    ['where the scale leaves no room', { painPastWeek: 2 }, /from 2 there is no room on its scale/],
    ['that means none at all', { painPastWeek: 3 }, /from 3 .+ nobody can promise that/],
  ])('%s, and the reason is said', (_, change, text) => {
    const { goals, without } = set(change)
    expect(goals).toEqual([])
    expect(without.filter(({ rule }) => rule === 'no-goal')).toEqual([
      {
        rule: 'no-goal',
        text: expect.stringMatching(text),
        evidence: [],
        sources: instruments.nprs?.sources,
      },
    ])
  })

  test('and no word on a measure that the catalogue has not', () => {
    expect(set({}, {})).toEqual({ goals: [], without: [] })
  })
})
