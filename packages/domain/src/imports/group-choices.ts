import type { Table } from './read-import.ts'

/** A column with more different values than this does not tell groups apart. Decision. */
export const mostGroups = 12

/** For each column that could tell groups apart, its different values in order of appearance, empty cells left out. */
export function groupChoices({
  header,
  rows,
}: Pick<Table, 'header' | 'rows'>): Record<string, string[]> {
  const seen = header.map(() => new Set<string>())
  for (const cells of rows)
    seen.forEach((values, index) => {
      const text = (cells[index] ?? '').trim()
      if (text !== '' && values.size <= mostGroups) values.add(text)
    })
  return Object.fromEntries(
    header.flatMap((name, index) => {
      const values = [...(seen[index] ?? [])]
      return values.length > 0 && values.length <= mostGroups ? [[name, values]] : []
    }),
  )
}
