import { describe, expect, test } from 'vitest'
import { howManyVisits, howOften, sitesWords } from './plan-words.ts'

describe('a plan in plain words', () => {
  test('says a place and its other side once', () => {
    expect(
      sitesWords([
        { region: 'neck-posterior', side: 'left' },
        { region: 'shoulder-top', side: 'right' },
        { region: 'neck-posterior', side: 'right' },
        { region: 'sternum', side: 'midline' },
      ]),
    ).toBe('Back of the neck on both sides, right top of the shoulder, breastbone')
  })

  test.each([
    [2, 3, '2 to 3 times a week'],
    [1, 1, 'once a week'],
    [2, 2, 'twice a week'],
    [7, 7, 'every day'],
    [0.5, 0.5, 'about every 2 weeks'],
    [1 / 12, 1 / 12, 'about every 12 weeks'],
  ])('%d to %d a week is %s', (low, high, words) => {
    expect(howOften({ low, high })).toBe(words)
  })

  test.each([
    [1, 1, '1 visit'],
    [0, 6, 'Up to 6 visits'],
    [4, 8, '4 to 8 visits'],
  ])('%d to %d visits is %s', (low, high, words) => {
    expect(howManyVisits({ low, high })).toBe(words)
  })
})
