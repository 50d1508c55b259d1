import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '')
const code = files.filter((file) => /\.(ts|tsx|cjs)$/.test(file) && !file.endsWith('.gen.ts'))

/** Data, not logic: catalogue entries, name lists and drawn paths may be long. */
const data = /\/catalogue\/|\/migrations\/\d|\/practice-twin\/(names|phrases)|\/body-map\/figure/
const longest = 300

const nouns = new Set(
  'appointments audit auth backups body charts check-ins circle conditions evidence imports invitations library mail members outcomes people plans practice practice-twin proxies retention safety self-care start techniques today visits words'.split(
    ' ',
  ),
)
/** Where a workspace needs a folder that is no noun of the field: the database, the demo, the file routes, the frame around them, the drawing. */
const plumbing: Record<string, string[]> = {
  'apps/api': ['bad-input', 'db', 'demo'],
  'apps/dashboard': ['routes', 'shell'],
  'apps/portal': ['routes', 'shell'],
  'apps/e2e': [],
  'packages/domain': [],
  'packages/ui': ['body-map'],
}

describe('the tree shows the architecture', () => {
  test('files are spelt in kebab-case', () => {
    const wrong = code.filter(
      (file) => !file.includes('/routes/') && !/^[.a-z0-9-]+$/.test(basename(file)),
    )
    expect(wrong, 'rename to kebab-case').toEqual([])
  })

  test('no file is a drawer for anything', () => {
    const wrong = code.filter((file) =>
      /(^|\/)(utils?|helpers?|services?|types|common|misc|index)(\.|\/)/.test(
        file
          .replace('/routes/_in/', '/routes/')
          .replace(/\/routes\/.*index\.tsx$/, '/routes/home.tsx'),
      ),
    )
    expect(wrong, 'name the file by what it does, in the folder of its noun').toEqual([])
  })

  test('folders are the nouns of the field, spelt the same everywhere', () => {
    const wrong = code
      .map((file) => file.match(/^((?:apps|packages)\/[a-z0-9]+)\/src\/([^/]+)\//))
      .filter((match) => match !== null)
      .filter(
        ([, workspace = '', folder = '']) =>
          !nouns.has(folder) && !plumbing[workspace]?.includes(folder),
      )
      .map(([path]) => path)
    expect([...new Set(wrong)], `use one of: ${[...nouns].join(', ')}`).toEqual([])
  })

  test('a slice of the API uses the closed vocabulary: table, store, portal, dashboard, its test, and verb files', () => {
    const slices = new Set(
      code
        .filter((file) => /^apps\/api\/src\/[a-z-]+\/(table|portal|dashboard)\.ts$/.test(file))
        .map((file) => dirname(file)),
    )
    const wrong = code
      .filter((file) => slices.has(dirname(file)))
      .filter((file) => {
        const name = basename(file).replace(/\.ts$/, '')
        const vocabulary = [
          'table',
          'store',
          'portal',
          'dashboard',
          `${basename(dirname(file))}.test`,
        ]
        return !vocabulary.includes(name) && !/^[a-z]+(-[a-z]+)+(\.test)?$/.test(name)
      })
    expect(
      wrong,
      'a decision is a verb file such as record-outcome.ts; a query belongs in store.ts',
    ).toEqual([])
  })

  test(`no file is longer than ${longest} lines`, () => {
    const wrong = code
      .filter((file) => !data.test(`/${file}`))
      .map((file) => ({
        file,
        lines: readFileSync(`${root}${file}`, 'utf8').split('\n').length - 1,
      }))
      .filter(({ lines }) => lines > longest)
      .map(({ file, lines }) => `${file}: ${lines}`)
    expect(wrong, 'split it by noun or by decision').toEqual([])
  })

  test('nothing is exported by default where no tool demands it', () => {
    const wrong = code.filter(
      (file) =>
        !/(vite|vitest|playwright)(\.mutation)?\.config\.ts$/.test(file) &&
        /^export default /m.test(readFileSync(`${root}${file}`, 'utf8')),
    )
    expect(wrong, 'use a named export').toEqual([])
  })

  test('row level security is not walked around: raw SQL text and pool connections stay in db/', () => {
    const wrong = code
      .filter((file) => file.startsWith('apps/api/src/') && !file.startsWith('apps/api/src/db/'))
      .filter((file) => !file.endsWith('.test.ts'))
      .filter((file) =>
        /sql\.(raw|lit)\(|db\.dynamic|pool\.connect|\.connection\(\)/.test(
          readFileSync(`${root}${file}`, 'utf8'),
        ),
      )
    expect(wrong, 'every query runs inside enter(); sort keys go through a list').toEqual([])
  })
})

describe('no record stays in the browser', () => {
  const inBrowser = code.filter((file) => /^(apps\/(portal|dashboard)|packages\/ui)\//.test(file))

  test('nothing is written where a page that is closed leaves it', () => {
    const wrong = inBrowser
      .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.test.tsx'))
      // as whom a tab acts: a random id, gone with the tab
      .filter((file) => file !== 'packages/ui/src/auth/acting-as.ts')
      .filter((file) =>
        /\b(localStorage|sessionStorage|indexedDB|caches\.|document\.cookie)/.test(
          readFileSync(`${root}${file}`, 'utf8'),
        ),
      )
    expect(wrong, 'what was typed goes to the server; the rest is gone with the page').toEqual([])
  })

  test('an address carries nothing about anybody: random ids, days, and what an entry of the library is called', () => {
    const routes = inBrowser.filter((file) => /\/src\/routes\/.*\.tsx$/.test(file))
    const named = routes.flatMap((file) => file.match(/\$[A-Za-z]+/g) ?? [])
    expect([...new Set(named)].sort()).toEqual(['$id', '$patientId', '$visitId'])
    const asked = routes.flatMap((file) => {
      const text = readFileSync(`${root}${file}`, 'utf8')
      const [, inline, by] = text.match(/validateSearch: (?:\(\{([^}]*)\}|(\w+))/) ?? []
      const unread = text.includes('validateSearch') ? [file] : []
      const keys = inline?.split(',').map((key) => key.trim()) ?? (by ? [by] : unread)
      const area = file.split('/routes/')[1]?.split('/')[1] ?? ''
      return keys.filter(Boolean).map((key) => (key === 'search' ? `${key} in ${area}` : key))
    })
    const known = 'appointment backInside day from kind readOwnWish readSource than whose'.split(
      ' ',
    )
    expect(new Set(asked).difference(new Set([...known, 'search in library']))).toEqual(new Set())
  })

  test('the worker that lets an app open offline keeps its files and no answer of the API', () => {
    const configs = inBrowser.filter((file) => file.endsWith('vite.config.ts'))
    expect(configs).toHaveLength(2)
    for (const file of configs)
      expect(readFileSync(`${root}${file}`, 'utf8'), file).not.toContain('runtimeCaching')
  })
})

describe('the fences stand', () => {
  test('the import rules read the whole tree', () => {
    const report = JSON.parse(
      execFileSync(
        'depcruise',
        ['apps', 'packages', '--config', '.ci/dependency-cruiser.cjs', '--output-type', 'json'],
        { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
      ),
    ) as { summary: { totalCruised: number; totalDependenciesCruised: number } }
    const sources = code.filter((file) => /^(apps|packages)\/.*\/src\//.test(file)).length
    expect(report.summary.totalCruised).toBeGreaterThanOrEqual(sources)
    expect(report.summary.totalDependenciesCruised).toBeGreaterThan(sources)
  })
})
