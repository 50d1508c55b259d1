import { describe, expect, test } from 'vitest'
import { groupChoices } from './group-choices.ts'
import type { ImportedSeries } from './import.ts'
import type { ImportMapping } from './mapping.ts'
import { mostRows, readImport } from './read-import.ts'
import { wordRowRefusal } from './word-refusal.ts'

const header = ['id', 'by', 'group', '', 'first', 'last']
const series: ImportedSeries = {
  name: 'Sleep',
  low: 5,
  high: 50,
  better: 'higher',
  times: ['Baseline', '3 months'],
}
const mapping: ImportMapping = {
  subject: 'id',
  practitioner: 'by',
  group: 'group',
  groupNames: {},
  values: ['first', 'last'],
  zeroMeansMissingBeside: [],
}

function read(row: string[], change: Partial<ImportMapping & ImportedSeries> = {}) {
  const { low, high } = { ...series, ...change }
  const answer = readImport(
    { header, rows: [row], decimalComma: false },
    { ...series, low, high },
    { ...mapping, ...change },
  )
  if (!answer.ok) expect.fail(answer.refusal.kind)
  const [taken] = answer.value.taken
  const [refused] = answer.value.refused
  return taken ?? refused
}

describe('a row', () => {
  test('with values at both ends of the range is taken, and a gap is no value', () => {
    expect(read(['1', 'a', 'b', 'x', '5', '50'])).toMatchObject({ values: [5, 50] })
    expect(read(['1', 'a', 'b', 'x', '', '50'])).toMatchObject({ values: [null, 50] })
  })

  test('keeps its columns apart from one that is not named', () => {
    expect(read(['1', 'a', 'b', 'x', '5', '6'], { practitioner: null, group: null })).toEqual({
      subject: '1',
      practitioner: null,
      group: null,
      values: [5, 6],
    })
  })

  test('without any value names the first column of values', () => {
    expect(read(['1', 'a', 'b', 'x', '', ''])).toEqual({
      kind: 'no-values',
      row: 2,
      column: 'first',
    })
  })

  test('may have names of 200 characters', () => {
    const name = 'x'.repeat(200)
    expect(read([name, name, name, '', '5', '6'])).toMatchObject({
      subject: name,
      practitioner: name,
      group: name,
    })
    expect(read(['1', 'a', `${name}x`, '', '5', '6'])).toEqual({
      kind: 'too-long',
      row: 2,
      column: 'group',
    })
  })

  test('with a formula for a name quotes 40 characters of it', () => {
    const formula = `=${'x'.repeat(60)}`
    expect(read(['1', 'a', formula, '', '5', '6'])).toEqual({
      kind: 'formula',
      row: 2,
      column: 'group',
      text: formula.slice(0, 40),
    })
  })

  test.each([
    ['0 without a companion is 0', ['1', 'a', 'b', '', '0', '6'], [], [0, 6]],
    [
      '0 beside an empty companion is missing',
      ['1', 'a', '', '', '0', '6'],
      ['group', 'group'],
      [null, 6],
    ],
    ['0 beside a filled companion is 0', ['1', 'a', 'b', '', '0', '6'], ['group', null], [0, 6]],
    ['8 beside an empty companion is 8', ['1', 'a', '', '', '8', '6'], ['group', null], [8, 6]],
  ])('%s', (_, row, zeroMeansMissingBeside, values) => {
    expect(read(row, { zeroMeansMissingBeside, low: 0 })).toMatchObject({ values })
  })
})

describe('a file is refused that has no column for', () => {
  test.each<[string, Partial<ImportMapping>]>([
    ['patient', { subject: 'gone' }],
    ['practitioner', { practitioner: 'gone' }],
    ['group', { group: 'gone' }],
    ['3 months', { values: ['first', 'gone'] }],
    ['companion', { zeroMeansMissingBeside: [null, 'gone'] }],
  ])('%s', (field, change) => {
    const file = { header, rows: [['1', 'a', 'b', '', '5', '6']], decimalComma: false }
    expect(readImport(file, series, { ...mapping, ...change })).toEqual({
      ok: false,
      refusal: { kind: 'no-column', column: 'gone', field },
    })
  })
})

test('the most rows there may be are read', () => {
  const rows = Array.from({ length: mostRows }, (_, index) => [`${index}`, '', '', '', '5', ''])
  const answer = readImport({ header, rows, decimalComma: false }, series, mapping)
  expect(answer.ok && [answer.value.read, answer.value.taken.length]).toEqual([mostRows, mostRows])
})

test('five rows of one subject are all named', () => {
  const rows = [2, 3, 4, 5, 6]
  expect(wordRowRefusal({ kind: 'same-subject', row: 2, column: 'id', subject: '7', rows })).toBe(
    'Row 2: 7 stands in rows 2, 3, 4, 5, 6; which one is right?',
  )
})

test('twelve groups can be told apart, thirteen cannot', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => [`${index}`])
  expect(groupChoices({ header: ['g'], rows: rows(12) }).g).toHaveLength(12)
  expect(groupChoices({ header: ['g'], rows: rows(13) })).toEqual({})
})
