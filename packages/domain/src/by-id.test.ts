import { expect, test } from 'vitest'
import { byId } from './by-id.ts'

test('a catalogue in which two entries claim one id does not start', () => {
  expect(() => byId({ first: { id: 'peg' }, second: { id: 'peg' } })).toThrow(
    'Two catalogue entries are called "peg".',
  )
})

test('entries are found by their id, not by the name of their file', () => {
  expect(byId({ first: { id: 'peg', items: 3 } })).toEqual({ peg: { id: 'peg', items: 3 } })
})
