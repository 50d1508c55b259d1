import type { FileRefusal, RowRefusal } from './mapping.ts'

/** A row's refusal as one plain sentence that names row and column. */
export function wordRowRefusal(refusal: RowRefusal): string {
  const row = `Row ${refusal.row}`
  switch (refusal.kind) {
    case 'no-subject':
      return `${row}: "${refusal.column}" is empty, so nobody knows whose row it is.`
    case 'same-subject':
      return `${row}: ${refusal.subject} stands in rows ${listed(refusal.rows)}; which one is right?`
    case 'too-long':
      return `${row}: "${refusal.column}" is longer than 200 characters.`
    case 'formula':
      return `${row}: "${refusal.column}" holds a formula (${refusal.text}), which is never run or kept.`
    case 'not-a-number':
      return `${row}: "${refusal.column}" says "${refusal.text}", which is not a number.`
    case 'out-of-range':
      return `${row}: "${refusal.column}" is ${refusal.value}, outside ${refusal.low} to ${refusal.high}.`
    case 'no-values':
      return `${row}: no value at any time, so there is nothing to bring along.`
    case 'cells':
      return `${row}: has ${refusal.found} cells where the first row has ${refusal.wanted}.`
  }
}

/** A file's refusal as one plain sentence that says what to do. */
export function wordFileRefusal(refusal: FileRefusal): string {
  switch (refusal.kind) {
    case 'empty':
      return 'The file is empty. Its first row must name the columns.'
    case 'no-rows':
      return 'The file has column names but no rows below them.'
    case 'too-many-rows':
      return `The file has ${refusal.rows} rows; at most ${refusal.most} can be brought along at once. Split it into parts.`
    case 'same-column':
      return `Two columns are called "${refusal.column}". Give each its own name.`
    case 'no-column':
      return `There is no column "${refusal.column}" for ${refusal.field}.`
    case 'column-twice':
      return `The column "${refusal.column}" is chosen for two times. Choose another for one of them.`
    case 'times':
      return `Choose one column for each time: the series has ${refusal.times}, and ${refusal.columns} chosen so far.`
  }
}

function listed(rows: readonly number[]): string {
  const shown = rows.slice(0, 5).join(', ')
  return rows.length > 5 ? `${shown} and ${rows.length - 5} more` : shown
}
