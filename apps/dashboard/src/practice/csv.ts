import { isFormula } from '@healing-touch/domain/imports/read-cell.ts'

export type Cell = string | number | null

/** Rows as a CSV file that spreadsheets read as UTF-8 and never run: a cell that would be a formula begins with an apostrophe. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = isFormula(cell.trimStart()) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
