import { describe, expect, test } from 'vitest'
import { gradeOf, importance } from './important-change.ts'
import { instruments } from './instruments.ts'
import { percentChange } from './statistics.ts'

const { nprs, peg, psfs } = instruments
const stiffness = instruments['morning-stiffness']

describe('what matters to people', () => {
  test.each([
    ['7 to 5', 7, 5, 28.57, true, false],
    ['3 to 2', 3, 2, 33.33, false, true],
    ['8 to 6', 8, 6, 25, true, false],
    ['6 to 4', 6, 4, 33.33, true, true],
    ['5 to 7, worse', 5, 7, -40, true, true],
  ])('pain %s', (_, base, follow, percent, inPoints, inPercent) => {
    expect(percentChange(base, follow, 'lower')).toBeCloseTo(percent, 2)
    const important = importance(nprs, base, base - follow, 2)
    expect(important.absolute).toBe(inPoints)
    expect(important.percent).toBe(inPercent)
    expect(important.both).toBe(inPoints && inPercent)
  })

  test.each([
    ['12 days to 6', 12, 6, true],
    ['12 days to 7', 12, 7, false],
    ['14 days to 7.1', 14, 7.1, false],
    ['15 days to 10.5', 15, 10.5, true],
    ['20 days to 15', 20, 15, false],
  ])('headaches on %s: half of few, 30 %% of many', (_, base, follow, expected) => {
    const important = importance(instruments['headache-days'], base, base - follow, null)
    expect(important).toEqual({ absolute: null, percent: expected, both: expected })
  })

  test('no change is not important, even from zero or where any real change would be', () => {
    expect(importance(nprs, 0, 0, 2).percent).toBe(false)
    expect(importance(nprs, 0, -0.1, 2).percent).toBe(true)
    expect(importance(stiffness, 60, 18, null)).toEqual({
      absolute: null,
      percent: true,
      both: true,
    })
    const girth = instruments['limb-girth']
    expect(importance(girth, 4, 1.1, 1)).toEqual({ absolute: null, percent: null, both: true })
    expect(importance(girth, 4, 1, 1).both).toBe(false)
    expect(importance(girth, 4, 3, null).both).toBe(false)
    expect(importance(instruments['gcps-r'], 3, 3, null)).toEqual({
      absolute: null,
      percent: null,
      both: false,
    })
  })

  test('a percentage of nothing is not told', () => {
    expect(percentChange(0, 3, 'lower')).toBeNull()
  })

  test('PEG 7.00 to 4.33 is a change of 2.67, 38.1 %, and important', () => {
    expect(percentChange(7, 13 / 3, 'lower')).toBeCloseTo(38.1, 1)
    expect(importance(peg, 7, 7 - 13 / 3, null).both).toBe(true)
  })

  test('activities 3.00 to 6.00 is a large improvement, 5.00 to 6.33 a small one', () => {
    expect(gradeOf(psfs, 3)).toBe('large')
    expect(gradeOf(psfs, 4 / 3)).toBe('small')
    expect(gradeOf(psfs, 2.5)).toBe('medium')
    expect(gradeOf(psfs, 1.2)).toBeNull()
    expect(gradeOf(nprs, 5)).toBeNull()
    expect(gradeOf(instruments['gcps-r'], 3)).toBeNull()
    expect([gradeOf(psfs, 1.3), gradeOf(psfs, 2.3), gradeOf(psfs, 2.7)]).toEqual([
      'small',
      'medium',
      'large',
    ])
  })
})
