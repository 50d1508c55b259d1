import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const shipped = ['apps/api', 'apps/dashboard', 'apps/portal', 'packages/domain', 'packages/ui']
/** What MIT-licensed software may bring along without asking anybody. */
const free = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Unlicense',
]

type Component = {
  readonly group?: string
  readonly name: string
  readonly version: string
  readonly licenses?: readonly { readonly license?: { readonly id?: string } }[]
}

const bill = JSON.parse(
  execFileSync(
    'pnpm',
    ['sbom', '--prod', '--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
  ),
) as { readonly components: readonly Component[] }
const nameOf = ({ group, name }: Component) => (group ? `${group}/${name}` : name)

test('the bill of materials names everything that is shipped, with its version', () => {
  const listed = new Set(bill.components.map(nameOf))
  const wanted = shipped.flatMap((folder) => {
    const { dependencies = {} } = JSON.parse(
      readFileSync(`${root}${folder}/package.json`, 'utf8'),
    ) as { dependencies?: Record<string, string> }
    return Object.keys(dependencies).filter((name) => !name.startsWith('@healing-touch/'))
  })
  expect(wanted.length).toBeGreaterThan(15)
  expect(wanted.filter((name) => !listed.has(name))).toEqual([])
  expect(bill.components.filter(({ version }) => !/^\d/.test(version))).toEqual([])
})

test('everything that is shipped may be shipped', () => {
  const asking = bill.components.filter(
    ({ licenses = [] }) => !licenses.some(({ license }) => free.includes(license?.id ?? '')),
  )
  expect(asking.map(nameOf)).toEqual([])
})
