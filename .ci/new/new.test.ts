import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addEntry } from './add-entry.ts'
import { addLine } from './add-line.ts'
import { isKind, type KindName, kinds } from './kinds.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const domain = 'packages/domain'
let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-entry-'))
  for (const file of ['src', 'package.json', 'tsconfig.json', 'tsconfig.test.json'])
    cpSync(`${root}${domain}/${file}`, `${copy}/${domain}/${file}`, { recursive: true })
  cpSync(`${root}tsconfig.base.json`, `${copy}/tsconfig.base.json`)
  symlinkSync(`${root}${domain}/node_modules`, `${copy}/${domain}/node_modules`)
  symlinkSync(`${root}node_modules`, `${copy}/node_modules`)
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('a name that cannot be', () => {
  test.each([
    ['', 'is no name'],
    ['---', 'is no name'],
    ['42', 'is no name'],
    ['../../etc/passwd', 'write it in kebab-case, etc-passwd'],
    ['Roland–Morris', 'write it in kebab-case, roland-morris'],
    ['roland_morris', 'write it in kebab-case, roland-morris'],
    ['Übung', 'write it in kebab-case, ubung'],
    ['6-minute-walk', 'begins with a digit'],
    ['ab', 'too short'],
    ['a'.repeat(41), 'too long'],
    ['default', 'a word of the language'],
  ])('"%s" %s', (name, why) => {
    expect(addEntry(copy, 'instrument', name)).toEqual({ refusal: expect.stringContaining(why) })
  })

  test.each(['gadget', '', 'constructor', 'Instrument'])('no catalogue is called "%s"', (kind) => {
    expect(addEntry(copy, kind, 'roland-morris')).toEqual({
      refusal: expect.stringContaining('instrument, technique, condition, self-care'),
    })
  })

  test.each([
    ['instrument', 'peg'],
    ['technique', 'swedish'],
    ['condition', 'neck-pain'],
    ['self-care', 'heat'],
  ])('there is already a %s called %s', (kind, name) => {
    const before = readFileSync(entryOf(kind, name), 'utf8')
    expect(addEntry(copy, kind, name)).toEqual({
      refusal: expect.stringContaining(`The ${kind} ${name} exists already`),
    })
    expect(readFileSync(entryOf(kind, name), 'utf8')).toBe(before)
  })

  test('a second time is refused', () => {
    expect(addEntry(copy, 'self-care', 'twice')).toHaveProperty('files')
    expect(addEntry(copy, 'self-care', 'twice')).toHaveProperty('refusal')
  })
})

describe('the line in the catalogue', () => {
  const line = (id: string) => `export { ${id} } from './catalogue/${id}.ts'\n`

  test.each([
    ['aaa', `${line('aaa')}${line('bbb')}${line('ddd')}`],
    ['ccc', `${line('bbb')}${line('ccc')}${line('ddd')}`],
    ['eee', `${line('bbb')}${line('ddd')}${line('eee')}`],
  ])('%s goes where it belongs', (id, expected) => {
    expect(addLine(`${line('bbb')}${line('ddd')}`, { id, constant: id })).toBe(expected)
  })

  test('two ids that would be one constant are refused', () => {
    const catalogue = "export { phq4 } from './catalogue/phq4.ts'\n"
    expect(addLine(catalogue, { id: 'phq-4', constant: 'phq4' })).toBeNull()
  })
})

describe('what is written', () => {
  const names: Record<KindName, string> = {
    instrument: 'new-measure',
    technique: 'new-touch',
    condition: 'new-pain',
    'self-care': 'new-habit',
  }
  const all = Object.entries(names)
  beforeAll(() => {
    for (const [kind, name] of all) addEntry(copy, kind, name)
  })

  test.each(all)('%s: a file, its test and one line', (kind, name) => {
    expect(existsSync(entryOf(kind, name))).toBe(true)
    expect(existsSync(entryOf(kind, `${name}.test`))).toBe(true)
    const catalogue = readFileSync(join(entryOf(kind, name), '../../catalogue.ts'), 'utf8')
    expect(catalogue.match(new RegExp(`'./catalogue/${name}.ts'`, 'g'))).toHaveLength(1)
  })

  test('no entry compiles before it is filled in', () => {
    const { stdout } = run('tsc', ['-p', domain, '--noEmit', '--pretty', 'false'])
    for (const [kind, name] of all)
      expect(stdout).toContain(`${kindOf(kind).noun}/catalogue/${name}.ts(`)
  })

  test('no test passes before it is filled in', () => {
    const report = `${copy}/report.json`
    const to = ['--reporter=json', `--outputFile=${report}`]
    run('vitest', ['run', '--root', domain, ...to, 'catalogue/new-'])
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: { name: string; status: string; assertionResults: { status: string }[] }[]
    }
    expect(testResults).toHaveLength(all.length)
    for (const { status, assertionResults } of testResults) {
      expect(status).toBe('failed')
      // it runs, and finds the entry in its catalogue
      expect(assertionResults.some((one) => one.status === 'passed')).toBe(true)
    }
  })

  test('it is formatted as the rest', () => {
    const written = all.flatMap(([kind, name]) => [
      entryOf(kind, name),
      entryOf(kind, `${name}.test`),
    ])
    const config = `--config-path=${root}biome.json`
    const { status, stdout } = run('biome', ['check', config, '--vcs-enabled=false', ...written])
    expect(status, stdout).toBe(0)
  })
})

function entryOf(kind: string, name: string): string {
  return `${copy}/${domain}/src/${kindOf(kind).noun}/catalogue/${name}.ts`
}

function kindOf(kind: string) {
  if (!isKind(kind)) throw new Error(`No catalogue is called ${kind}.`)
  return kinds[kind]
}

function run(tool: string, args: readonly string[]) {
  return spawnSync(`${root}node_modules/.bin/${tool}`, args, { cwd: copy, encoding: 'utf8' })
}
