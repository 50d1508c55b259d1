import { describe, expect, test } from 'vitest'
import type { Condition } from '../conditions/condition.ts'
import { conditions } from '../conditions/conditions.ts'
import { techniques } from '../techniques/techniques.ts'
import type { Assessment } from './assessment.ts'
import { pressureCap, startingPressure } from './pressure-cap.ts'

const { swedish, 'deep-tissue': deep, 'passive-stretch': stretch } = techniques
const free: Condition = { ...conditions['low-back-pain'], startPressureCap: null }
const careful: Condition = { ...conditions.fibromyalgia, startPressureCap: 2 }
const calm = { irritability: 'low', pressureWish: null } as const
type Felt = Pick<Assessment, 'irritability' | 'pressureWish'>

describe('the firmest pressure', () => {
  test.each<[string, readonly Condition[], Partial<Felt>, number, string]>([
    ['is the technique’s own', [free], {}, 5, 'the most for deep tissue massage'],
    [
      'is what a condition starts with',
      [free, careful],
      {},
      2,
      'the limit to start with in fibromyalgia',
    ],
    [
      'is 2 while easily stirred up',
      [free],
      { irritability: 'high' },
      2,
      'the limit while symptoms are easily stirred up',
    ],
    [
      'is 3 while somewhat',
      [free],
      { irritability: 'moderate' },
      3,
      'the limit while symptoms are somewhat easily stirred up',
    ],
    ['is the patient’s wish', [free], { pressureWish: 1 }, 1, "the patient's own wish"],
    [
      'is the lowest of all',
      [careful],
      { irritability: 'moderate', pressureWish: 4 },
      2,
      'the limit to start with in fibromyalgia',
    ],
    [
      'is named after the first that says so',
      [careful],
      { irritability: 'high', pressureWish: 2 },
      2,
      'the limit to start with in fibromyalgia',
    ],
  ])('%s', (_, all, change, most, because) => {
    expect(pressureCap(deep, all, { ...calm, ...change })).toEqual({ most, because })
  })

  test('is none where there is no pressure', () => {
    expect(pressureCap(stretch, [careful], calm)).toBeNull()
  })
})

describe('the pressure to start with', () => {
  const cap = (most: number) => ({ most, because: 'a limit' })
  const wish = (pressureWish: number | null) => ({ pressureWish })

  test.each<[string, number, number | null, number]>([
    ['is the middle of the dose', 5, null, 2],
    ['is the cap where that is lower', 1, null, 1],
    ['is the wish within the cap', 3, 3, 3],
    ['is never above the cap', 2, 4, 2],
  ])('%s', (_, most, asked, pressure) => {
    expect(startingPressure(swedish, cap(most), wish(asked))).toBe(pressure)
  })

  test('is none where there is none, or none is capped', () => {
    expect(startingPressure(stretch, cap(3), wish(2))).toBeNull()
    expect(startingPressure(swedish, null, wish(2))).toBeNull()
  })
})
