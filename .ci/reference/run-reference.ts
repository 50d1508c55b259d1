import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildReference } from './build-reference.ts'
import { staleFiles } from './stale-files.ts'

const folder = fileURLToPath(new URL('../../docs/reference', import.meta.url))
const pages = await buildReference()
const stale = staleFiles(folder, pages)

if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`docs/reference/${file} is out of date.`)
  if (stale.length > 0)
    console.error('Run `npx --yes pnpm run reference` and commit what it writes.')
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  rmSync(folder, { recursive: true, force: true })
  for (const [file, text] of pages) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  console.log(`docs/reference: ${pages.size} pages, ${stale.length} changed.`)
}
