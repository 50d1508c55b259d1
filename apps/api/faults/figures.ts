export type Fault = {
  readonly kind: string
  readonly done: string
  readonly figure: string
  readonly wanted: string
  readonly ok: boolean
}

export function printFaults(faults: readonly Fault[]): void {
  const rows = faults.map(({ kind, done, figure, wanted, ok }) => [
    ...[kind, done, figure, wanted],
    ok ? 'yes' : 'NO',
  ])
  const head = ['kind', 'done', 'figure', 'wanted', 'ok']
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  console.log(line(head))
  console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
  for (const row of rows) console.log(line(row))
}

export const whole = (count: number) => count.toLocaleString('en')
export const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
