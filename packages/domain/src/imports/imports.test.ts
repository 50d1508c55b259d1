import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupChoices } from './group-choices.ts'
import type { ImportedSeries } from './import.ts'
import type { ImportMapping } from './mapping.ts'
import { readCell } from './read-cell.ts'
import { readImport, type Table } from './read-import.ts'
import { suggestMapping } from './suggest-mapping.ts'
import { wordFileRefusal, wordRowRefusal } from './word-refusal.ts'

const series: ImportedSeries = {
  name: 'Headache severity',
  low: 0,
  high: 100,
  better: 'lower',
  times: ['Baseline', '12 months'],
}
const mapping: ImportMapping = {
  subject: 'id',
  practitioner: 'by',
  group: 'group',
  groupNames: { '1': 'Treated' },
  values: ['pk1', 'pk5'],
  zeroMeansMissingBeside: [null, null],
}
const header = ['id', 'by', 'group', 'pk1', 'pk5', 'f1']

function table(...rows: string[][]): Table {
  return { header, rows, decimalComma: false }
}

function refusals(...rows: string[][]): string[] {
  const answer = readImport(table(...rows), series, mapping)
  return answer.ok ? answer.value.refused.map(wordRowRefusal) : [wordFileRefusal(answer.refusal)]
}

describe('a row is refused with its number and reason', () => {
  test.each([
    [
      'no subject',
      [['', 'a', '1', '10', '8', '']],
      'Row 2: "id" is empty, so nobody knows whose row it is.',
    ],
    [
      'a formula',
      [['1', 'a', '1', '=cmd|calc', '8', '']],
      'Row 2: "pk1" holds a formula (=cmd|calc), which is never run or kept.',
    ],
    [
      'a formula as a name',
      [['1', '@SUM(A1)', '1', '10', '8', '']],
      'Row 2: "by" holds a formula (@SUM(A1)), which is never run or kept.',
    ],
    [
      'words for a number',
      [['1', 'a', '1', 'ten', '8', '']],
      'Row 2: "pk1" says "ten", which is not a number.',
    ],
    [
      'a value out of range',
      [['1', 'a', '1', '10', '101', '']],
      'Row 2: "pk5" is 101, outside 0 to 100.',
    ],
    [
      'no value at all',
      [['1', 'a', '1', '', ' ', '']],
      'Row 2: no value at any time, so there is nothing to bring along.',
    ],
    ['a broken row', [['1', 'a', '1']], 'Row 2: has 3 cells where the first row has 6.'],
    [
      'a name without end',
      [['x'.repeat(201), 'a', '1', '1', '1', '']],
      'Row 2: "id" is longer than 200 characters.',
    ],
  ])('%s', (_, rows, sentence) => {
    expect(refusals(...rows)).toEqual([sentence])
  })

  test('none of the rows of one subject is taken, since nobody can say which is right', () => {
    const rows = [
      ['7', 'a', '1', '10', '8', ''],
      ['8', 'a', '1', '10', '8', ''],
      ['7', 'a', '1', '12', '9', ''],
    ]
    expect(refusals(...rows)).toEqual([
      'Row 2: 7 stands in rows 2, 4; which one is right?',
      'Row 4: 7 stands in rows 2, 4; which one is right?',
    ])
  })

  test('of many rows of one subject five are named and the others counted', () => {
    const rows = Array.from({ length: 7 }, () => ['7', 'a', '1', '10', '8', ''])
    expect(refusals(...rows)[0]).toBe(
      'Row 2: 7 stands in rows 2, 3, 4, 5, 6 and 2 more; which one is right?',
    )
  })
})

describe('a file is refused with what to do', () => {
  const row = ['1', 'a', '1', '10', '8', '']
  test.each<[string, Table, Partial<ImportMapping>, string]>([
    [
      'nothing in it',
      { header: [], rows: [], decimalComma: false },
      {},
      'The file is empty. Its first row must name the columns.',
    ],
    ['only names', table(), {}, 'The file has column names but no rows below them.'],
    [
      'two columns of one name',
      { header: ['id', 'id'], rows: [['1', '2']], decimalComma: false },
      {},
      'Two columns are called "id". Give each its own name.',
    ],
    [
      'an unknown column',
      table(row),
      { values: ['pk1', 'pk9'] },
      'There is no column "pk9" for 12 months.',
    ],
    [
      'an unknown column for a time the series has not',
      table(row),
      { values: ['pk1', 'pk5', 'pk9'] },
      'There is no column "pk9" for values.',
    ],
    [
      'one column for two times',
      table(row),
      { values: ['pk1', 'pk1'] },
      'The column "pk1" is chosen for two times. Choose another for one of them.',
    ],
    [
      'a time without a column',
      table(row),
      { values: ['pk1'] },
      'Choose one column for each time: the series has 2, and 1 chosen so far.',
    ],
  ])('%s', (_, file, change, sentence) => {
    const answer = readImport(file, series, { ...mapping, ...change })
    expect(answer.ok ? 'taken' : wordFileRefusal(answer.refusal)).toBe(sentence)
  })

  test('too many rows', () => {
    const rows = Array.from({ length: 50_001 }, (_, index) => [`${index}`, '', '', '1', '1', ''])
    expect(refusals(...rows)[0]).toContain('at most 50000')
  })
})

describe('what is taken', () => {
  test('empty cells are missing follow-ups, groups get their names', () => {
    const answer = readImport(
      table(['1', '', '1', '10.75', '', ''], ['2', 'b', '0', '9', '4', '']),
      series,
      mapping,
    )
    expect(answer.ok && answer.value.taken).toEqual([
      { subject: '1', practitioner: null, group: 'Treated', values: [10.75, null] },
      { subject: '2', practitioner: 'b', group: '0', values: [9, 4] },
    ])
    expect(answer.ok && answer.value.missing).toEqual([0, 1])
  })

  test('is taken from a file that says neither who treated nor in which group', () => {
    const alone = { ...mapping, practitioner: null, group: null }
    const answer = readImport(table(['1', 'b', '0', '9', '4', '']), series, alone)
    expect(answer.ok && answer.value.taken).toEqual([
      { subject: '1', practitioner: null, group: null, values: [9, 4] },
    ])
  })

  test('a 0 is missing where its companion is empty, and none where it is not', () => {
    const answer = readImport(
      table(['1', '', '1', '5', '0', '8'], ['2', '', '1', '5', '0', '']),
      series,
      { ...mapping, zeroMeansMissingBeside: [null, 'f1'] },
    )
    expect(answer.ok && answer.value.taken.map((row) => row.values)).toEqual([
      [5, 0],
      [5, null],
    ])
  })

  test('every row is either taken or refused, and the report never depends on anything but the file', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('', '0', '12', '=1', '-3', '1e9'))
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 5, maxLength: 7 }), { minLength: 1, maxLength: 20 }),
        (rows) => {
          const first = readImport(table(...rows), series, mapping)
          if (!first.ok) throw new Error(first.refusal.kind)
          expect(first.value.taken.length + first.value.refused.length).toBe(rows.length)
          for (const { values } of first.value.taken)
            for (const value of values)
              expect(value === null || (value >= 0 && value <= 100)).toBe(true)
          expect(readImport(table(...rows), series, mapping)).toEqual(first)
        },
      ),
    )
  })
})

describe('a cell', () => {
  test.each([
    ['', false, null],
    ['15.33333', false, 15.33333],
    ['15,5', true, 15.5],
    ['-3', false, -3],
    ['.5', false, 0.5],
    ['1e2', false, 100],
  ])('%s is read', (text, comma, value) => {
    expect(readCell(text, comma)).toEqual({ kind: 'value', value })
  })

  test.each(['1,000', '12 mg', 'NaN', 'Infinity', '0x10', '1e999', '١٢'])(
    '%s is no number',
    (text) => {
      expect(readCell(text, false).kind).toBe('not-a-number')
    },
  )
})

test('columns that differ by a number are taken for one measure at several times', () => {
  expect(
    suggestMapping(['id', 'acupuncturist', 'group', 'pk1', 'pk2', 'pk5', 'f1', 'f2', 'f5']),
  ).toEqual({
    subject: 'id',
    practitioner: 'acupuncturist',
    group: 'group',
    groupNames: {},
    values: ['pk1', 'pk2', 'pk5'],
    zeroMeansMissingBeside: [null, null, null],
  })
})

test.each([
  ['without a telling name the first column is taken for the patient', ['name', 'age'], 'name'],
  ['of no columns none is taken for the patient', [], ''],
])('%s, and nothing is measured', (_, names, subject) => {
  expect(suggestMapping(names)).toEqual({
    subject,
    practitioner: null,
    group: null,
    groupNames: {},
    values: [],
    zeroMeansMissingBeside: [],
  })
})

test('a row that ends before a column says nothing of its groups', () => {
  expect(groupChoices({ header: ['id', 'group'], rows: [['1'], ['1', '0']] })).toEqual({
    id: ['1'],
    group: ['0'],
  })
})

test('a column tells groups apart when it has a few values, and not when everybody has their own', () => {
  const rows = Array.from({ length: 13 }, (_, row) => [`${row}`, row % 2 ? ' 1 ' : '0', ''])
  expect(groupChoices({ header: ['id', 'group', 'empty'], rows })).toEqual({ group: ['0', '1'] })
})
