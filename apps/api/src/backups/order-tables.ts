/** Which table's rows refer to which other table's. */
export type Reference = { readonly from: string; readonly to: string }

/** The tables in an order in which every row comes after those it refers to; rows of one table may refer to each other. */
export function orderTables(
  names: readonly string[],
  references: readonly Reference[],
): readonly string[] {
  const ordered: string[] = []
  let waiting = [...names].sort()
  while (waiting.length > 0) {
    const free = waiting.filter((name) =>
      references.every(({ from, to }) => from !== name || to === name || !waiting.includes(to)),
    )
    if (free.length === 0)
      throw new Error(`These tables refer to each other: ${waiting.join(', ')}`)
    ordered.push(...free)
    waiting = waiting.filter((name) => !free.includes(name))
  }
  return ordered
}
