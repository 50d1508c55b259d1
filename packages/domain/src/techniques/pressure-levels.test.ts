import { expect, test } from 'vitest'
import { Source } from '../evidence/source.ts'
import { Pressure } from './pressure.ts'
import { pressureLevels, pressureScaleSource } from './pressure-levels.ts'

test('every level of pressure has its words, and no other number is a level', () => {
  const levels = [-1, 0, 1, 2, 3, 4, 5, 6].filter((level) => Pressure.safeParse(level).success)
  expect(levels).toEqual(pressureLevels.map((_, level) => level))
})

test('the scale names its author and where it may be read', () => {
  expect(Source.parse(pressureScaleSource)).toEqual({
    citation: 'Walton Pressure Scale, Tracy Walton (after MacDonald and Nelson), tracywalton.com',
    url: 'https://www.tracywalton.com/writing-and-publications',
    mark: 'verified',
  })
})
