import { cellText } from './read-cell.ts'
import type { Table } from './read-import.ts'

/** A column with more different values than this does not tell groups apart. Decision. */
export const mostGroups = 12

/** For each column that could tell groups apart, its different values in order of appearance, empty cells left out. */
export function groupChoices({
  header,
  rows,
}: Pick<Table, 'header' | 'rows'>): Record<string, string[]> {
  return Object.fromEntries(
    header.flatMap((name, column) => {
      const values = valuesIn(rows, column)
      return values.length > 0 && values.length <= mostGroups ? [[name, values]] : []
    }),
  )
}

/** Stops looking once there are too many to be groups. */
function valuesIn(rows: Table['rows'], column: number): string[] {
  const values = new Set<string>()
  for (const cells of rows) {
    const text = cellText(cells, column)
    if (text !== '') values.add(text)
    if (values.size > mostGroups) break
  }
  return [...values]
}
