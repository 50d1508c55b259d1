import { expect, test } from 'vitest'
import { entryAt } from './non-empty.ts'

test.each([
  [0, 'left'],
  [1, 'right'],
  [2, 'left'],
  [-1, 'left'],
])('the entry at %d is %s: the first where there is none', (index, entry) => {
  expect(entryAt(['left', 'right'], index)).toBe(entry)
})
