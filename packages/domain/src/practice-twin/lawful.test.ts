import { expect, test } from 'vitest'
import { accept, refuse } from '../result.ts'
import { lawful } from './lawful.ts'

test('what a rule takes is used as it is', () => {
  expect(lawful(accept(3))).toBe(3)
})

test('what a rule refuses is a mistake of the twin, and says which', () => {
  expect(() => lawful(refuse({ kind: 'too-long' }))).toThrow(
    new RangeError('the twin broke a rule: {"kind":"too-long"}'),
  )
})
