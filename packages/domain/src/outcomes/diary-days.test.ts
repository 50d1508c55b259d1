import { describe, expect, test } from 'vitest'
import { headacheDays } from './catalogue/headache-days.ts'
import { checkAnswers } from './check-answers.ts'
import { daysIn28, diaryAnswers, diaryContradiction, scoreDiaryDays } from './diary-days.ts'
import { wordOutcomeRefusal } from './word-refusal.ts'

describe('days in 28', () => {
  test.each([
    ['six days known are too few', 3, 6, null],
    ['a week is the least, and scaled up', 3, 7, 12],
    ['23 days are scaled up', 23, 23, 28],
    ['24 days stand as they are', 12, 24, 12],
    ['a whole diary', 9, 28, 9],
    ['no such day at all', 0, 14, 0],
    ['as many as answered', 7, 7, 28],
    ['more such days than answers', 8, 7, null],
  ])('%s', (_, days, answered, expected) => {
    expect(daysIn28(days, answered)).toBe(expected)
    expect(scoreDiaryDays({ days, answered })).toBe(expected)
  })

  test('need both numbers', () => {
    expect(scoreDiaryDays({ days: 3, answered: null })).toBeNull()
    expect(scoreDiaryDays({ answered: 28 })).toBeNull()
  })
})

describe('a diary', () => {
  test('cannot have more such days than answers', () => {
    expect(diaryContradiction({ days: 9, answered: 8 })).toEqual({
      item: 'days',
      because: 'You counted 9 days, but the diary has answers for 8 only.',
    })
    expect(diaryContradiction({ days: 8, answered: 8 })).toBeNull()
    expect(diaryContradiction({ days: 9, answered: null })).toBeNull()
    expect(diaryContradiction({ days: null, answered: 8 })).toBeNull()
  })

  test('counts the 28 days that end today, and a day with two entries once', () => {
    const entries = [
      { day: '2026-04-30', is: true },
      { day: '2026-05-01', is: true },
      { day: '2026-05-10', is: false },
      { day: '2026-05-10', is: true },
      { day: '2026-05-11', is: false },
      { day: '2026-05-28', is: true },
      { day: '2026-05-29', is: true },
    ]
    expect(diaryAnswers(entries, '2026-05-28')).toEqual({ days: 3, answered: 4 })
    expect(diaryAnswers([], '2026-05-28')).toEqual({ days: 0, answered: 0 })
  })
})

describe('headache days', () => {
  const check = (days: number, answered: number, strong: number | null) =>
    checkAnswers(headacheDays, null, { days, answered, 'strong-days': strong }, undefined)

  test('cannot have more strong ones than all', () => {
    const refusal = check(4, 28, 5)
    if (!refusal) expect.fail('was accepted')
    expect(refusal).toMatchObject({
      kind: 'contradiction',
      item: 'strong-days',
      field: 'answers.strong-days',
    })
    expect(wordOutcomeRefusal(refusal)).toBe(
      'There cannot be more days with a strong headache (5) than with any headache (4).',
    )
  })

  test('cannot have more headaches than days in the diary, whatever the strong ones', () => {
    expect(check(9, 8, 9)).toMatchObject({ kind: 'contradiction', item: 'days' })
    expect(check(9, 8, null)).toMatchObject({ kind: 'contradiction', item: 'days' })
  })

  test('may all be strong, or leave that open', () => {
    expect(check(4, 28, 4)).toBeNull()
    expect(check(4, 28, null)).toBeNull()
    expect(headacheDays.contradiction?.({ answered: 28, 'strong-days': 3 })).toBeNull()
  })
})
