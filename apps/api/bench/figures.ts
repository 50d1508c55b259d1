export type Figure = {
  readonly what: string
  readonly measured: string
  readonly baseline: string
  readonly ratio: string
  readonly goal: string
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export function printTable(figures: readonly Figure[]): void {
  const columns = ['what', 'measured', 'baseline', 'ratio', 'goal'] as const
  const widths = columns.map((column) =>
    Math.max(column.length, ...figures.map((figure) => figure[column].length)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`
  console.log(line(columns))
  console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
  for (const figure of figures) console.log(line(columns.map((column) => figure[column])))
}
