import { fileURLToPath } from 'node:url'
import { addEntry } from './add-entry.ts'
import { kinds } from './kinds.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const [kind, name, ...more] = process.argv.slice(2)

if (!kind || !name || more.length > 0) {
  console.error(`Use it as: npx --yes pnpm run new ${Object.keys(kinds).join('|')} <name>`)
  process.exitCode = 1
} else {
  const added = addEntry(root, kind, name)
  if ('refusal' in added) {
    console.error(added.refusal)
    process.exitCode = 1
  } else {
    const [entry, test, catalogue] = added.files
    console.log(`${entry}\n  fill in what the compiler asks for, every number with its source`)
    console.log(`${test}\n  fails until the examples in it are filled in`)
    console.log(`${catalogue}\n  has its line`)
    console.log(`Then: npx --yes pnpm exec vitest run --project domain catalogue/${name}`)
    console.log('and:  npx --yes pnpm run reference')
  }
}
