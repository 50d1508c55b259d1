import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(`${root}docs/security.md`, 'utf8')
const lines = [...page.matchAll(/^\| (V\d+\.\d+\.\d+) \| (.+) \| (.+) \|$/gm)].map(
  ([, requirement = '', how = '', shown = '']) => ({ requirement, how, shown }),
)

/** What we hold ourselves to: levels 1 and 2 as far as they fit such a product, and some of 3. */
const requirements = 96

describe('what docs/security.md claims of ASVS 5.0', () => {
  test('is each requirement once', () => {
    expect(lines).toHaveLength(requirements)
    expect(new Set(lines.map(({ requirement }) => requirement)).size).toBe(requirements)
  })

  test.each(lines)('$requirement: $shown', ({ requirement, shown }) => {
    if (shown === 'open' || shown === 'this page') return
    const [, file = '', title = ''] = /^`(.+)` · (.+)$/.exec(shown) ?? []
    expect(existsSync(`${root}${file}`), `${requirement}: ${file}`).toBe(true)
    expect(title.length).toBeGreaterThan(8)
    expect(readFileSync(`${root}${file}`, 'utf8'), `${requirement}: ${title}`).toContain(title)
  })

  test('is open in no more places than yesterday: each is built before the next release', () => {
    expect(lines.filter(({ shown }) => shown === 'open').length).toBeLessThanOrEqual(9)
  })
})
