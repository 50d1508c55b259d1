import type { Names } from './kinds.ts'

/** The catalogue with the entry's line in its place by file name; null when its file or its constant is there already. */
export function addLine(catalogue: string, { id, constant }: Names): string | null {
  const line = `export { ${constant} } from './catalogue/${id}.ts'`
  const lines = catalogue.trimEnd().split('\n')
  const taken = (one: string) =>
    pathOf(one) === id || new RegExp(`[{,]\\s*${constant}\\s*[,}]`).test(one)
  if (lines.some(taken)) return null
  const after = lines.findIndex((one) => (pathOf(one) ?? '') > id)
  const at = after === -1 ? lines.length : after
  return `${lines.toSpliced(at, 0, line).join('\n')}\n`
}

function pathOf(line: string): string | undefined {
  return line.match(/from '\.\/catalogue\/([a-z0-9-]+)\.ts'/)?.[1]
}
