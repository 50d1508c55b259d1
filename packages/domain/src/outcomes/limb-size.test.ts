import { describe, expect, test } from 'vitest'
import { limbGirth } from './catalogue/limb-girth.ts'
import { limbVolume as limbVolumeMeasure } from './catalogue/limb-volume.ts'
import { checkAnswers } from './check-answers.ts'
import { girthGap, girthIds, limbVolume, scoreGirths, scoreLimbVolume } from './limb-size.ts'

describe('the volume of a limb', () => {
  test('a limb of the same girth all along is a cylinder', () => {
    expect(limbVolume([20, 20, 20], 4)).toBeCloseTo((8 * 20 ** 2) / (4 * Math.PI), 9)
  })

  test('girths of 18, 21 and 24 every 4 cm', () => {
    const cones = 18 ** 2 + 18 * 21 + 21 ** 2 + (21 ** 2 + 21 * 24 + 24 ** 2)
    expect(limbVolume([18, 21, 24], 4)).toBeCloseTo((4 * cones) / (12 * Math.PI), 9)
  })

  test('two girths make one cone', () => {
    expect(limbVolume([20, 20], 4)).toBeCloseTo((4 * 20 ** 2) / (4 * Math.PI), 9)
  })

  test('one girth has none', () => {
    expect(limbVolume([20], 4)).toBeNull()
    expect(limbVolume([], 4)).toBeNull()
    expect(scoreLimbVolume({ spacing: 4, 'girth-1': 20 })).toBeNull()
  })

  test('is scored from the distance and the girths in a row', () => {
    const girths = { 'girth-1': 20, 'girth-2': 20, 'girth-3': 20 }
    expect(scoreLimbVolume({ spacing: 4, ...girths })).toBeCloseTo(254.648, 3)
    expect(scoreLimbVolume({ spacing: null, ...girths })).toBeNull()
    expect(scoreLimbVolume({ spacing: 4, ...girths, 'girth-3': null, 'girth-4': 20 })).toBeNull()
  })

  test('may be measured at 15 places', () => {
    expect(girthIds).toEqual(Array.from({ length: 15 }, (_, index) => `girth-${index + 1}`))
    const all = Object.fromEntries(girthIds.map((id) => [id, 20]))
    expect(scoreLimbVolume({ spacing: 1, ...all })).toBeCloseTo((14 * 400) / (4 * Math.PI), 9)
  })

  test('with a gap in the row is refused at the gap', () => {
    const gap = { spacing: 4, 'girth-1': 20, 'girth-2': 21, 'girth-4': 22 }
    expect(girthGap(gap)).toEqual({
      item: 'girth-3',
      because: 'Girth 3 is open, but a later one is not: measure the limb without a gap.',
    })
    expect(girthGap({ ...gap, 'girth-3': 21.5 })).toBeNull()
    expect(checkAnswers(limbVolumeMeasure, 'arm', gap, undefined)).toMatchObject({
      kind: 'contradiction',
      item: 'girth-3',
    })
  })
})

test('the difference in girth is that of two readings a side', () => {
  const answers = { 'left-1': 30, 'left-2': 31, 'right-1': 28, 'right-2': 28 }
  expect(scoreGirths(answers)).toBe(2.5)
  expect(limbGirth.score(answers)).toBe(2.5)
  expect(scoreGirths({ ...answers, 'left-2': null })).toBeNull()
  expect(scoreGirths({ ...answers, 'right-1': null })).toBeNull()
})
