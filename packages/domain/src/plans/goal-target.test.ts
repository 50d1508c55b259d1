import { describe, expect, test } from 'vitest'
import type { Instrument } from '../outcomes/instrument.ts'
import { instruments } from '../outcomes/instruments.ts'
import { isBeyondLeast, leastChange, nearestTarget } from './goal-target.ts'

const { nprs, psfs, peg } = instruments
const week = 'average-week'
const silent: Instrument = { ...nprs, detectable: null, important: null }

describe('the least change that is worth a goal', () => {
  test.each<[string, Instrument, string | null, number, number | null]>([
    ['is 30 % of a high pain', nprs, week, 9, 2.7],
    ['is 2 points of a lower one', nprs, week, 4, 2],
    ['is noise, where that is more than what matters', psfs, null, 3, 2.38],
    ['is unknown where nobody published either', silent, week, 6, null],
    ['is noise alone', { ...silent, detectable: psfs.detectable }, week, 6, 2.38],
    ['is what matters alone', { ...silent, important: peg.important }, week, 5, 1.75],
    ['counts a percentage of the distance from zero', nprs, week, -9, 2.7],
  ])('%s', (_, instrument, variant, baseline, least) => {
    const found = leastChange(instrument, variant, baseline)
    if (least === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(least, 6)
  })
})

describe('the nearest target', () => {
  test.each<[string, Instrument, number, number | null]>([
    ['is the first whole number beyond it, downwards', nprs, 6, 3],
    ['is the first whole number beyond it, upwards', psfs, 3, 6],
    ['may be the end of a scale', nprs, 3, 0],
    ['is nowhere where the scale ends before, downwards', nprs, 2, null],
    ['is nowhere where the scale ends before, upwards', psfs, 8, null],
    ['is nowhere without a known noise', silent, 6, null],
  ])('%s', (_, instrument, baseline, target) => {
    expect(nearestTarget(instrument, null, baseline)).toBe(target)
  })
})

test.each<[string, Instrument, number, number, boolean]>([
  ['beyond, downwards', nprs, 6, 3.9, true],
  ['just as much is not beyond', nprs, 6, 4, false],
  ['the wrong way', nprs, 6, 9, false],
  ['beyond, upwards', psfs, 3, 6, true],
  ['the wrong way down', psfs, 6, 3, false],
  ['of unknown noise', silent, 6, 0, false],
])('a target %s', (_, instrument, baseline, target, beyond) => {
  expect(isBeyondLeast(instrument, { variant: null, baseline, target })).toBe(beyond)
})
