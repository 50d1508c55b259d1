import { describe, expect, test } from 'vitest'
import { bothSides, sideDifference } from './both-sides.ts'
import { exampleSeries } from './example-series.ts'
import { instruments } from './instruments.ts'

const { goniometry } = instruments
const volume = instruments['limb-volume']
const armVolume = { instrument: 'limb-volume', variant: 'arm' }
const arm = (side: 'left' | 'right', readings: readonly [string, number][]) =>
  exampleSeries({ ...armVolume, side }, readings)

describe('both sides are compared by their latest readings', () => {
  test('where they were taken within a week', () => {
    const all = [
      arm('left', [
        ['2026-03-01T09:00:00Z', 3000],
        ['2026-03-08T09:00:00Z', 3100],
      ]),
      arm('right', [['2026-03-15T09:00:00Z', 2900]]),
    ]
    expect(bothSides(all, armVolume)).toEqual({ left: 3100, right: 2900 })
    expect(bothSides(all, { ...armVolume, variant: 'leg' })).toBeNull()
  })

  test.each([
    ['one was not measured', [arm('left', [['2026-03-01T09:00:00Z', 3000]])]],
    ['the other was not', [arm('right', [['2026-03-01T09:00:00Z', 3000]])]],
    [
      'they are more than a week apart',
      [
        arm('left', [['2026-03-01T09:00:00Z', 3000]]),
        arm('right', [['2026-03-08T09:00:01Z', 2900]]),
      ],
    ],
  ])('and not at all where %s', (_, all) => {
    expect(bothSides(all, armVolume)).toBeNull()
  })
})

describe('a difference', () => {
  const apart = volume.betweenSides?.label ?? null
  test.each([
    ['of 200 mL of 3,000 is notable', 3200, 3000, 200, 'right', apart],
    ['of 199 mL of 3,000 is not', 3199, 3000, 199, 'right', null],
    ['of a tenth of 1,000 is notable', 1000, 1100, 100, 'left', apart],
    ['of less than a tenth of 1,000 is not', 1000, 1099, 99, 'left', null],
    ['of nothing is not', 1000, 1000, 0, null, null],
    ['of something and nothing is, by its size', 0, 250, 250, 'left', apart],
    ['of little and nothing is not', 0, 150, 150, 'left', null],
  ])('%s', (_, left, right, difference, better, notable) => {
    expect(sideDifference(volume, { left, right })).toMatchObject({ difference, better, notable })
  })

  test('between neck rotations of 42 right and 58 left is 16°, 27.6 % of the better side', () => {
    const found = sideDifference(goniometry, { left: 58, right: 42 })
    expect(found).toMatchObject({ difference: 16, better: 'left', notable: null })
    expect(found.percent).toBeCloseTo(27.6, 1)
  })

  test('has no share of a better side of 0', () => {
    expect(sideDifference(goniometry, { left: -5, right: 0 }).percent).toBeNull()
  })
})
