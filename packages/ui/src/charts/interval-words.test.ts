import { describe, expect, test } from 'vitest'
import { intervalPlaces, intervalWords } from './interval-words.ts'

const of = (change: number, noise: number, unit: string | null = null) => ({
  name: 'Pain in daily life',
  unit,
  change,
  low: change - noise,
  high: change + noise,
})

describe('a change with its uncertainty, in words', () => {
  test.each([
    [of(5, 2.5), 'Better by 2.5 to 7.5 points, most likely by 5.'],
    [of(12, 8, '°'), 'Better by 4 to 20°, most likely by 12.'],
    [of(-3, 2, 'min'), 'Worse by 1 to 5\u00a0min, most likely by 3.'],
    [
      of(1, 2.5),
      'Better by 1 point as measured, but anything from 1.5 worse to 3.5 points better would fit: it may be no change.',
    ],
    [
      of(-1, 2),
      'Worse by 1 point as measured, but anything from 3 worse to 1 point better would fit: it may be no change.',
    ],
    [
      of(0, 2),
      'The same as at the start, but anything from 2 worse to 2 points better would fit: it may be no change.',
    ],
  ])('%j', (interval, words) => {
    expect(intervalWords(interval, 'en-GB')).toBe(words)
  })

  test('claims better or worse only where no change is outside of the interval', () => {
    for (let change = -4; change <= 4; change += 0.5) {
      const words = intervalWords(of(change, 2), 'en-GB')
      expect(words.includes('may be no change')).toBe(Math.abs(change) <= 2)
    }
  })
})

describe('the same as a picture', () => {
  test('has no change in the middle, better to the right, and room at both ends', () => {
    expect(intervalPlaces(of(0, 2)).change).toBe(50)
    const better = intervalPlaces(of(5, 2.5))
    expect(better.low).toBeGreaterThan(50)
    expect(better.high).toBeLessThan(100)
    expect(intervalPlaces(of(-5, 2.5)).low).toBeGreaterThan(0)
  })

  test('of nothing at all stays in the middle', () => {
    expect(intervalPlaces(of(0, 0))).toEqual({ low: 50, change: 50, high: 50 })
  })
})
