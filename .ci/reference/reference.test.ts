import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { buildReference } from './build-reference.ts'
import { table } from './markdown.ts'
import { readExports } from './read-exports.ts'
import { staleFiles } from './stale-files.ts'

test('the committed reference is what the code says today', () => {
  const folder = fileURLToPath(new URL('../../docs/reference', import.meta.url))
  const stale = staleFiles(folder, buildReference())
  expect(stale, 'run `npx --yes pnpm run reference` and commit what it writes').toEqual([])
})

test('a page that is missing, changed or left over is stale', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of ['same.md', 'changed.md', 'left-over.md'])
    writeFileSync(join(folder, name), 'as it was\n')
  const pages = new Map([
    ['same.md', 'as it was\n'],
    ['changed.md', 'as it is\n'],
    ['missing.md', 'new\n'],
  ])
  expect(staleFiles(folder, pages)).toEqual(['changed.md', 'left-over.md', 'missing.md'])
})

test('a bar or a line end in a cell does not break its table', () => {
  expect(table(['a', 'b'], [['x|y\nz', null]])).toBe('| a | b |\n|---|---|\n| x\\|y z | – |\n')
})

test('what is not exported is not in the reference', () => {
  expect(readExports('const a = 1\nfunction b(): void {}\ntype C = 1\n')).toEqual([])
})

test('a function is shown with its words and without its body', () => {
  const text =
    '/** The share, 0–1. */\nexport function share(of: number): number {\n  return of\n}\n'
  expect(readExports(text)).toEqual([
    {
      name: 'share',
      kind: 'function',
      signature: 'function share(of: number): number',
      doc: 'The share, 0–1.',
    },
  ])
})

test('a schema and its type are one entry', () => {
  const text =
    "import { z } from 'zod'\nexport const Day = z.iso.date()\nexport type Day = z.infer<typeof Day>\n"
  expect(readExports(text)).toEqual([
    { name: 'Day', kind: 'schema', signature: 'const Day = z.iso.date()', doc: '' },
  ])
})

test('a long table is told by its keys, a short one as it stands', () => {
  const rows = Array.from({ length: 31 }, (_, index) => `  key${index}: ${index},`)
  const [long] = readExports(`export const sizes = {\n${rows.join('\n')}\n} as const\n`)
  expect(long?.signature).toMatch(/^const sizes = \{ \/\* key0, key1, .*key30 \*\/ \} as const$/)
  const [short] = readExports('export const sizes = { one: 1 } as const\n')
  expect(short?.signature).toBe('const sizes = { one: 1 } as const')
})
