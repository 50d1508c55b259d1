import { accept, type Result, refuse } from '../result.ts'
import type { ImportedSeries } from './import.ts'
import type { FileRefusal, ImportedOutcome, ImportMapping, RowRefusal } from './mapping.ts'
import { cellText, isFormula, readCell } from './read-cell.ts'

export const mostRows = 50_000
const longestText = 200

export type ImportReport = {
  /** Rows of data in the file. */
  readonly read: number
  readonly taken: readonly ImportedOutcome[]
  readonly refused: readonly RowRefusal[]
  /** How many taken rows have no value, for each time. */
  readonly missing: readonly number[]
}

export type Table = {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** True where the file writes 1,5 for one and a half (as files separated by semicolons do). */
  readonly decimalComma: boolean
}

/**
 * Reads a file's cells into outcomes, row by row: what can be read is taken, everything else is refused with its row
 * and reason. Where one subject stands in several rows, none of them is taken, since nobody can say which is right.
 * Changes nothing; the same table and mapping always give the same report.
 */
export function readImport(
  table: Table,
  series: ImportedSeries,
  mapping: ImportMapping,
): Result<ImportReport, FileRefusal> {
  const problem = fileProblem(table, series, mapping)
  if (problem) return refuse(problem)
  const repeated = repeatedSubjects(table, mapping.subject)
  const { subject, practitioner, group } = mapping
  const columns: readonly (string | null)[] = table.header
  const named = [subject, practitioner, group].filter((column) => column !== null)

  const taken: ImportedOutcome[] = []
  const refused: RowRefusal[] = []
  table.rows.forEach((cells, index) => {
    const row = readRow(cells, index + 2)
    if ('kind' in row) refused.push(row)
    else taken.push(row)
  })
  const missing = series.times.map(
    (_, time) => taken.filter((row) => row.values[time] === null).length,
  )
  return accept({ read: table.rows.length, taken, refused, missing })

  function readRow(cells: readonly string[], row: number): ImportedOutcome | RowRefusal {
    if (cells.length !== table.header.length)
      return { kind: 'cells', row, found: cells.length, wanted: table.header.length }
    const cell = (column: string | null) => cellText(cells, columns.indexOf(column))
    for (const name of named) {
      const text = cell(name)
      if (isFormula(text)) return { kind: 'formula', row, column: name, text: text.slice(0, 40) }
      if (text.length > longestText) return { kind: 'too-long', row, column: name }
    }
    const subject = cell(mapping.subject)
    if (subject === '') return { kind: 'no-subject', row, column: mapping.subject }
    const rows = repeated.get(subject)
    if (rows) return { kind: 'same-subject', row, column: mapping.subject, subject, rows }

    const values: (number | null)[] = []
    for (const [time, name] of mapping.values.entries()) {
      const read = readCell(cell(name), table.decimalComma)
      if (read.kind !== 'value') return { kind: read.kind, row, column: name, text: read.text }
      const beside = mapping.zeroMeansMissingBeside[time] ?? null
      const missing = read.value === 0 && beside !== null && cell(beside) === ''
      const value = missing ? null : read.value
      if (value !== null && (value < series.low || value > series.high))
        return {
          kind: 'out-of-range',
          row,
          column: name,
          value,
          low: series.low,
          high: series.high,
        }
      values.push(value)
    }
    if (values.every((value) => value === null))
      return { kind: 'no-values', row, column: mapping.values.slice(0, 1).join() }
    const group = cell(mapping.group)
    return {
      subject,
      practitioner: cell(mapping.practitioner) || null,
      group: group === '' ? null : (mapping.groupNames[group] ?? group),
      values,
    }
  }
}

function fileProblem(
  { header, rows }: Table,
  series: ImportedSeries,
  mapping: ImportMapping,
): FileRefusal | null {
  if (header.length === 0) return { kind: 'empty' }
  if (rows.length === 0) return { kind: 'no-rows' }
  if (rows.length > mostRows) return { kind: 'too-many-rows', rows: rows.length, most: mostRows }
  const seen = new Set<string>()
  for (const name of header) {
    if (seen.has(name)) return { kind: 'same-column', column: name }
    seen.add(name)
  }
  const named: [field: string, column: string | null][] = [
    ['patient', mapping.subject],
    ['practitioner', mapping.practitioner],
    ['group', mapping.group],
    ...mapping.values.map((name, time): [string, string] => [series.times[time] ?? 'values', name]),
    ...mapping.zeroMeansMissingBeside.map((name): [string, string | null] => ['companion', name]),
  ]
  for (const [field, name] of named)
    if (name !== null && !seen.has(name)) return { kind: 'no-column', column: name, field }
  const twice = mapping.values.find((name, index) => mapping.values.indexOf(name) !== index)
  if (twice !== undefined) return { kind: 'column-twice', column: twice }
  if (mapping.values.length !== series.times.length)
    return { kind: 'times', times: series.times.length, columns: mapping.values.length }
  return null
}

/** The rows of each subject that stands in more than one. */
function repeatedSubjects({ header, rows }: Table, name: string): Map<string, number[]> {
  const column = header.indexOf(name)
  const bySubject = Map.groupBy(rows.entries(), ([, cells]) => cellText(cells, column))
  return new Map(
    [...bySubject].flatMap(([subject, same]) =>
      same.length > 1 ? [[subject, same.map(([index]) => index + 2)]] : [],
    ),
  )
}
