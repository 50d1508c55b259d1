import { expect, test } from 'vitest'
import { goniometry } from './catalogue/goniometry.ts'
import { nprs } from './catalogue/nprs.ts'
import { odi } from './catalogue/odi.ts'
import { peg } from './catalogue/peg.ts'
import { measureGroups } from './measure-groups.ts'

test('measures are answered, measured or on paper, and keep their order', () => {
  expect(measureGroups([odi, peg, goniometry, nprs])).toEqual([
    { id: 'answered', instruments: [peg, nprs] },
    { id: 'measured', instruments: [goniometry] },
    { id: 'paper', instruments: [odi] },
  ])
})

test('a group without any measure is left out', () => {
  expect(measureGroups([goniometry])).toEqual([{ id: 'measured', instruments: [goniometry] }])
  expect(measureGroups([])).toEqual([])
})
