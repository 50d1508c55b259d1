import { expect, test } from 'vitest'
import { instruments } from './instruments.ts'
import { reportable, reportableAmong } from './reportable.ts'

test('the three most asked for come first, under the words of their addresses', () => {
  expect(Object.entries(reportable).slice(0, 3)).toEqual([
    ['pain', { instrument: 'nprs', variant: 'average-week', name: 'pain in an average week' }],
    ['peg', { instrument: 'peg', variant: null, name: 'pain in everyday life (PEG)' }],
    ['psfs', { instrument: 'psfs', variant: null, name: 'what matters to the patient (PSFS)' }],
  ])
})

test.each(['nprs', 'goniometry', 'pressure-pain-threshold', 'pgic'])(
  '%s is many series, or asks for a change itself',
  (id) => {
    expect(reportable[id]).toBeUndefined()
  },
)

test('every other instrument of the catalogue is there under its id', () => {
  expect(reportable['stress-nrs']).toEqual({
    instrument: 'stress-nrs',
    variant: null,
    name: instruments['stress-nrs'].name,
  })
  for (const { id, variants, ratesChange } of Object.values(instruments))
    expect(Object.hasOwn(reportable, id)).toBe(!variants && !ratesChange)
})

test('a measure that a practice added is there under its id, whatever it is called', () => {
  const own = { ...instruments['stress-nrs'], id: 'own-grip', name: 'Grip' }
  expect(Object.keys(reportableAmong([own]))).toEqual(['pain', 'peg', 'psfs', 'own-grip'])
})
