import { expect, test } from 'vitest'
import { orderTables } from './order-tables.ts'

test('tables that refer to each other have no order', () => {
  const references = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
  ]
  expect(() => orderTables(['a', 'b', 'c'], references)).toThrow(
    'These tables refer to each other: a, b',
  )
})

test('every table comes after those it refers to, and may refer to itself', () => {
  const references = [
    { from: 'a', to: 'z' },
    { from: 'z', to: 'm' },
    { from: 'm', to: 'm' },
  ]
  expect(orderTables(['a', 'm', 'z', 'b'], references)).toEqual(['b', 'm', 'z', 'a'])
})
