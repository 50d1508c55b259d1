import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const { therapist, elsewhere, owner, manager } = await testPractice(url)
const command = join(import.meta.dirname, 'run-import.ts')
const folder = mkdtempSync(join(tmpdir(), 'healing-touch-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const good = '\uFEFFid,group,pk1,pk5\r\n1,1,20,10\r\n2,0,22,\r\n3,1,18,17\r\n'
const flags = [
  ...['--name', 'Headache severity', '--low', '0', '--high', '100', '--better', 'lower'],
  ...['--times', 'Baseline,12 months', '--values', 'pk1,pk5', '--subject', 'id'],
  ...['--group', 'group', '--group-names', '1=Acupuncture,0=Usual care'],
]
const here = ['--practice', 'Linden Street']

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

/** The whole program as typed by somebody who stands in that folder. */
async function run(argv: readonly string[], settings: Record<string, string> = {}) {
  const child = spawn(process.execPath, [command, ...argv], {
    env: { DATABASE_URL: url, DATA_DIR: folder, INIT_CWD: folder, ...settings },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  const [code] = await once(child, 'close')
  return { code, said: said.trim() }
}

describe('refusals are one sentence and an exit code', () => {
  file('good.csv', good)
  test.each<[string, () => string, string]>([
    ['a missing file', () => 'none.csv', 'There is no file "none.csv"'],
    ['a folder', () => '.', '"." is a folder. Name the CSV file in it.'],
    ['50 MB', () => file('big.csv', Buffer.alloc(50 * 1024 * 1024)), '"big.csv" is 50 MB; at most'],
    [
      'another encoding',
      () => file('utf16.csv', Buffer.from('\uFEFFid,group', 'utf16le')),
      'The file is not in UTF-8 but in UTF-16.',
    ],
    [
      'a missing column',
      () => file('few.csv', 'id,group,pk1\n1,1,2\n'),
      'There is no column "pk5"',
    ],
  ])('%s', async (_, make, sentence) => {
    const { code, said } = await run([make(), ...flags, ...here])
    expect(said).toContain(sentence)
    expect(said.split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  })

  test('a wrong option, and what is missing', async () => {
    expect(await run(['good.csv', '--colour', 'red'])).toEqual({
      code: 2,
      said: 'There is no option --colour. --help lists what there is.',
    })
  })

  test('a database that does not answer, one without Healing Touch, none, and an unknown practice', async () => {
    const argv = ['good.csv', ...flags]
    const { url: empty } = await emptyDatabase()
    const answers = await Promise.all([
      run(argv, { DATABASE_URL: 'postgres://owner:hunter2@127.0.0.1:1/healing' }),
      run(argv, { DATABASE_URL: empty }),
      run(argv, { DATABASE_URL: '', DATA_DIR: join(folder, 'nothing') }),
      run([...argv, '--practice', 'Elm Street']),
      run(argv),
    ])
    expect(answers.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1])
    const last = answers.map(({ said }) => said.split('\n').at(-1))
    expect(last).toEqual([
      'The database does not answer. Check DATABASE_URL.',
      expect.stringMatching(/^This database does not hold Healing Touch/),
      expect.stringMatching(/^There is no practice in /),
      'There is no practice "Elm Street" here, only "Linden Street", "Next Door".',
      'Which practice? --practice with one of "Linden Street", "Next Door".',
    ])
  })
})

test('--help says how and needs no database', async () => {
  const { code, said } = await run(['--help'], { DATABASE_URL: 'nonsense' })
  expect(code).toBe(0)
  expect(said).toContain('--zero-means-missing-beside')
})

test('a dry run and a file with refused rows change nothing', async () => {
  file('broken.csv', `${good}4,1,=cmd,3\n`)
  const dry = await run(['good.csv', ...flags, ...here, '--dry-run'])
  expect(dry.code).toBe(0)
  expect(dry.said).toContain('3 rows read: 3 can be taken, 0 are refused.')
  expect(dry.said).toContain('12 months: 2 values, 1 missing')
  const refused = await run(['broken.csv', ...flags, ...here])
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('Row 5: "pk1" holds a formula')
  expect(refused.said).toContain('Nothing was imported.')
  expect(await therapist.dashboard.imports.list()).toEqual([])
})

test('it imports once in the name of an owner, leaves refused rows behind when told to, and takes back', async () => {
  const argv = ['broken.csv', ...flags, ...here, '--take-good-rows']
  file('broken.csv', `${good}4,1,=cmd,3\n`)
  expect((await run(argv)).code).toBe(0)
  const again = await run(argv)
  expect(again.code).toBe(1)
  expect(again.said).toContain('Nothing was imported twice.')

  const [made, ...more] = await therapist.dashboard.imports.list()
  expect(more).toEqual([])
  expect(made).toMatchObject({ taken: 3, refused: 1, undoneAt: null })
  expect([owner.name, manager.name]).toContain(made?.importedByName)
  expect(await elsewhere.therapist.dashboard.imports.list()).toEqual([])

  const undo = ['--undo', made?.id ?? '', ...here]
  expect(await run(undo)).toEqual({ code: 0, said: 'The import was taken back.' })
  expect((await run(undo)).code).toBe(1)
  expect((await run(argv)).code).toBe(0)
  expect(await therapist.dashboard.imports.list()).toHaveLength(2)
})
