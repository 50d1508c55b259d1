import { expect, test } from 'vitest'
import { reportWish } from './report-wish.ts'
import { readSource } from './source.ts'

const id = '6b24c99c-f0aa-4634-90ad-6851051907eb'

test.each<[string, Record<string, unknown>, object]>([
  ['nothing', {}, { kind: 'own', measure: 'pain' }],
  ['an own measure', { from: 'peg', than: 'Usual care' }, { kind: 'own', measure: 'peg' }],
  [
    'any measure that is one series',
    { from: 'stress-nrs' },
    { kind: 'own', measure: 'stress-nrs' },
  ],
  ['a measure that is several', { from: 'goniometry' }, { kind: 'own', measure: 'pain' }],
  ['an import', { from: id, than: 'Usual care' }, { kind: 'import', id, reference: 'Usual care' }],
  ['an import alone', { from: id }, { kind: 'import', id, reference: null }],
  ['nonsense', { from: '=nonsense' }, { kind: 'own', measure: 'pain' }],
  ['a name every object has', { from: 'constructor' }, { kind: 'own', measure: 'pain' }],
  ['a number', { from: 7, than: [] }, { kind: 'own', measure: 'pain' }],
])('an address with %s asks for what it can', (_, search, wish) => {
  expect(reportWish(readSource(search))).toEqual(wish)
})

test('what an address says wrongly is named as absent, so that the router does not let it through', () => {
  expect(readSource({ from: '=nonsense' })).toEqual({ from: undefined, than: undefined })
  expect(Object.keys(readSource({ from: '=nonsense' }))).toEqual(['from', 'than'])
})
