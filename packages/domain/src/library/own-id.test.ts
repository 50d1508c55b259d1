import { expect, test } from 'vitest'
import { OwnId, ownIdOf } from './own-id.ts'

test.each([
  ['Hot stones!', [], 'own-hot-stones'],
  ['¡¡Ñandú & Ähre!!', [], 'own-nandu-ahre'],
  ['...', [], 'own-entry'],
  ['Hot stones', ['own-hot-stones'], 'own-hot-stones-2'],
  ['Hot stones', ['own-hot-stones', 'own-hot-stones-2'], 'own-hot-stones-3'],
  [`${'a'.repeat(59)} b`, [], `own-${'a'.repeat(59)}`],
  ['a'.repeat(80), [], `own-${'a'.repeat(60)}`],
])('"%s" becomes an id that no entry has', (name, taken, id) => {
  expect(ownIdOf(name, taken)).toBe(id)
  expect(OwnId.parse(id)).toBe(id)
})

test.each(['peg', 'own-', 'own-A', 'own--a', 'own-a-', 'my-own-a', `own-${'a'.repeat(77)}`])(
  '"%s" is no id of a practice’s own',
  (id) => {
    expect(OwnId.safeParse(id).success).toBe(false)
  },
)
