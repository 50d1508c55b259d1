import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { random } from './random.ts'

function draws(count: number, draw: () => number) {
  return Array.from({ length: count }, draw)
}

const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length

describe('seeded draws', () => {
  test('the same seed and stream give the same draws', () => {
    expect(draws(50, random(7, 'patient', 1).uniform)).toEqual(
      draws(50, random(7, 'patient', 1).uniform),
    )
  })

  test.each([
    ['another seed', random(8, 'patient', 1)],
    ['another stream', random(7, 'patient', 2)],
    ['parts that join to the same text', random(7, 'patient1')],
  ])('%s gives other draws', (_, other) => {
    expect(draws(20, other.uniform)).not.toEqual(draws(20, random(7, 'patient', 1).uniform))
  })

  test('uniform fills its tenths evenly', () => {
    const { uniform } = random('tenths')
    const counts = Array.from({ length: 10 }, () => 0)
    for (const value of draws(20_000, uniform)) {
      const tenth = Math.floor(value * 10)
      counts[tenth] = (counts[tenth] ?? 0) + 1
    }
    expect(counts).toHaveLength(10)
    // Chi-square with 9 degrees of freedom stays below 27.9 in 99.9 % of runs.
    expect(counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(27.9)
  })

  test('normal has the mean and the spread it was asked for, and no memory', () => {
    const { normal } = random('normal')
    const values = draws(20_000, () => normal(5, 2))
    expect(mean(values)).toBeCloseTo(5, 1)
    expect(Math.sqrt(mean(values.map((v) => (v - 5) ** 2)))).toBeCloseTo(2, 1)
    const lagged = values.slice(1).map((v, i) => (v - 5) * ((values[i] ?? 0) - 5))
    expect(Math.abs(mean(lagged)) / 4).toBeLessThan(0.025)
  })

  test('int reaches both ends and nothing beyond', () => {
    const { int } = random('int')
    expect(new Set(draws(500, () => int(-1, 2)))).toEqual(new Set([-1, 0, 1, 2]))
  })

  test('weighted follows its weights', () => {
    const { weighted } = random('weights')
    const picked = Array.from({ length: 10_000 }, () =>
      weighted([
        ['often', 3],
        ['seldom', 1],
      ]),
    )
    expect(picked.filter((entry) => entry === 'often').length / 10_000).toBeCloseTo(0.75, 1)
  })

  test('shuffle keeps every entry', () => {
    expect(random('cards').shuffle([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5])
  })

  test('uuids are well formed and differ across a thousand neighbouring seeds', () => {
    const ids = Array.from({ length: 1000 }, (_, seed) => {
      const { uuid } = random(seed, 'ids')
      return [uuid(), uuid(), uuid()]
    }).flat()
    expect(new Set(ids).size).toBe(3000)
    for (const id of ids) expect(z.uuidv4().safeParse(id).success).toBe(true)
  })
})
