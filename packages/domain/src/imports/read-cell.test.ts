import { describe, expect, test } from 'vitest'
import { cellText, isFormula, readCell } from './read-cell.ts'

describe('a cell', () => {
  test('is read without the spaces around it, and empty where the row ends before it', () => {
    expect(cellText([' a ', 'b'], 0)).toBe('a')
    expect(cellText(['a'], 1)).toBe('')
    expect(cellText(['a'], -1)).toBe('')
  })

  test.each([
    ['.55', 0.55],
    ['5.', 5],
    ['+2', 2],
    ['-2.75', -2.75],
    ['1e12', 1e12],
    ['1.5E+3', 1500],
    ['25e-1', 2.5],
    ['1e-100', 1e-100],
  ])('%s is a number', (text, value) => {
    expect(readCell(text, false)).toEqual({ kind: 'value', value })
  })

  test.each([
    '.',
    'e5',
    '1e',
    '1e5.5',
    '1e1000',
    '5e+',
    '5 e5',
    'a5',
    '5a',
    '1.2.3',
    '+1.2.3',
    '1,5',
  ])('%s is no number', (text) => {
    expect(readCell(text, false)).toEqual({ kind: 'not-a-number', text })
  })

  test('that is refused is quoted up to 40 characters', () => {
    expect(readCell('x'.repeat(41), false)).toEqual({
      kind: 'not-a-number',
      text: 'x'.repeat(40),
    })
    expect(readCell(`=${'x'.repeat(40)}`, false)).toEqual({
      kind: 'formula',
      text: `=${'x'.repeat(39)}`,
    })
  })
})

describe('a spreadsheet would run', () => {
  test.each([
    '=1',
    '@SUM(A1)',
    '\t=1',
    '+SUM(A1)',
    '-A1',
    '+',
    '-',
    '+1x',
    '+A1+5',
    '-1-',
    '+x5',
    '-cmd|5',
  ])('%j', (text) => {
    expect(isFormula(text)).toBe(true)
  })

  test.each(['', '+5', '-3', '+1,5', '-.5', '+1.2.3', '-12', 'a=b', 'a@b', 'a+b', '5-3', 'a\tb'])(
    'not %j',
    (text) => {
      expect(isFormula(text)).toBe(false)
    },
  )
})
