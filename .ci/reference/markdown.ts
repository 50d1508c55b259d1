/** One table; a cell's own bars and line ends are kept from breaking it. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly (string | number | null)[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line), ''].join('\n')
}

function cell(value: string | number | null): string {
  return String(value ?? '–')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
}

export function bullets(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.map((line) => `- ${line}`).join('\n')}\n`
}

/** Paragraphs, headings and tables with one empty line between them; what is empty is left out. */
export function page(...blocks: readonly string[]): string {
  return `${blocks
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .join('\n\n')}\n`
}

/** A heading's text as the fragment that links to it. */
export function fragment(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .replace(/\s/g, '-')
}
