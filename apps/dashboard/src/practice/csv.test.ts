import { cohortReport } from '@healing-touch/domain/outcomes/cohort.ts'
import { describe, expect, test } from 'vitest'
import { toCsv } from './csv.ts'
import { reportRows } from './report-rows.ts'

describe('a table for a spreadsheet', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd', "'+cmd"],
    [' =1', "' =1"],
    ['-cmd|calc', "'-cmd|calc"],
    ['\t=1', "'\t=1"],
  ])('%j is never run', (cell, written) => expect(toCsv([[cell]])).toBe(`\uFEFF${written}\r\n`))

  test('numbers below zero stay numbers, and quotation marks and commas are kept', () => {
    expect(toCsv([[-3.5, 'a "b", c', null]])).toBe('\uFEFF-3.5,"a ""b"", c",\r\n')
  })
})

test('a group of four is counted and nothing more is said of it', () => {
  const rows = Array.from({ length: 4 }, (_, index) => ({
    subject: `${index}`,
    group: '=massage',
    practitioner: null,
    values: [8, 4],
  }))
  const scale = { times: ['start', 'end'], better: 'lower' as const, low: 0, high: 10 }
  expect(reportRows(cohortReport(rows, scale)).slice(1)).toEqual([
    ['=massage', 'start', 4, 4],
    ['=massage', 'end', 4, 4],
  ])
})
