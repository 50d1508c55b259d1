export type CellRead =
  | { readonly kind: 'value'; readonly value: number | null }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'not-a-number'; readonly text: string }

const longestEcho = 40

/** The text of one cell without spaces around it; empty where the row ends before it. */
export function cellText(cells: readonly string[], column: number): string {
  return (cells[column] ?? '').trim()
}

/** A cell as a number; empty is null. Never guesses: thousands separators, units and dates are refused. */
export function readCell(text: string, decimalComma: boolean): CellRead {
  if (text === '') return { kind: 'value', value: null }
  const number = decimalComma ? text.replace(',', '.') : text
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(number)) {
    const value = Number(number)
    if (Number.isFinite(value)) return { kind: 'value', value }
  }
  const kind = isFormula(text) ? 'formula' : 'not-a-number'
  return { kind, text: text.slice(0, longestEcho) }
}

/** A cell that a spreadsheet would run: = or @ first, or + and - before anything but a number. */
export function isFormula(text: string): boolean {
  return /^[=@\t]/.test(text) || (/^[+-]/.test(text) && !/^[+-][\d.,]+$/.test(text))
}
