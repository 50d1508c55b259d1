import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { readFile } from './read-file.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { therapist, elsewhere, patient, signedOut } = practice

const series = {
  name: 'Headache severity',
  low: 0,
  high: 100,
  better: 'lower' as const,
  times: ['Baseline', '12 months'],
}
const mapping = {
  subject: 'id',
  practitioner: null,
  group: 'group',
  groupNames: { '1': 'Acupuncture', '0': 'Usual care' },
  values: ['pk1', 'pk5'],
  zeroMeansMissingBeside: [null, null],
}
const good = '\uFEFFid,group,pk1,pk5\r\n1,1,20,10\r\n2,0,22,\r\n3,1,18,17\r\n'

function planOf(text: string | Uint8Array, name = 'past.csv') {
  return { file: { name, content: Buffer.from(text).toString('base64') }, series, mapping }
}

describe('refusals', () => {
  test('nobody imports without signing in, and a patient never', async () => {
    await expect(signedOut.dashboard.imports.list()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    await expect(patient.dashboard.imports.preview(planOf(good))).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
  })

  test.each([
    ['an empty file', '', { kind: 'empty' }],
    ['only column names', 'id,group,pk1,pk5\n', { kind: 'no-rows' }],
    ['a missing column', 'id,group,pk1\n1,1,2\n', { kind: 'no-column', column: 'pk5' }],
    ['an open quotation mark', 'id,group,pk1,pk5\n1,"1,2,3\n4,0,5,6\n', { kind: 'unreadable' }],
    ['UTF-16', Buffer.from('\uFEFFid,group', 'utf16le'), { kind: 'unreadable' }],
    ['Latin-1', Buffer.from('id,größe\n1,2\n', 'latin1'), { kind: 'unreadable' }],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004\u00ff\u00fe', 'latin1'), { kind: 'unreadable' }],
    ['bytes with NUL', 'id,group\0\n', { kind: 'unreadable' }],
  ])('%s is refused', async (_, content, refusal) => {
    const answer = await therapist.dashboard.imports.preview(planOf(content))
    expect(answer).toMatchObject({ ok: false, refusal })
  })

  test('what the file says wrongly is said plainly', () => {
    const words = (bytes: Uint8Array) => {
      const answer = readFile(bytes)
      return answer.ok ? 'read' : answer.refusal.message
    }
    expect(words(Buffer.from('\uFEFFa,b', 'utf16le'))).toBe(
      'The file is not in UTF-8 but in UTF-16. Save it as "CSV UTF-8" and try again.',
    )
    expect(words(new Uint8Array(50 * 1024 * 1024))).toBe(
      'The file is 50 MB; at most 10 MB can be brought along at once. Split it into parts.',
    )
    expect(words(Buffer.from('a,b\n"1,2\n'))).toContain('a quotation mark is opened and not closed')
  })

  test('an import that does not match its dry run changes nothing', async () => {
    const before = await therapist.dashboard.imports.list()
    const broken = `${good}4,1,=cmd,3\n3,1,5,5\n`
    const preview = await therapist.dashboard.imports.preview(planOf(broken))
    expect(preview).toMatchObject({ ok: true, value: { read: 5, taken: 2 } })
    expect(preview.ok && preview.value.refused.map(({ row }) => row)).toEqual([4, 5, 6])
    const run = await therapist.dashboard.imports.run({
      ...planOf(broken),
      id: randomUUID(),
      refused: 0,
    })
    expect(run).toMatchObject({ ok: false, refusal: { kind: 'not-as-previewed', refused: 3 } })
    expect(await therapist.dashboard.imports.list()).toEqual(before)
  })

  test('a file without rows is refused at the first look', async () => {
    const look = (content: string) =>
      therapist.dashboard.imports.look({ file: planOf(content).file })
    expect(await look('id,pk1\n')).toEqual({ ok: false, refusal: { kind: 'no-rows' } })
    expect(await look('\n')).toEqual({ ok: false, refusal: { kind: 'empty' } })
  })

  test("another practice's import and one that never was look the same", async () => {
    const id = randomUUID()
    await elsewhere.therapist.dashboard.imports.run({ ...planOf(good), id, refused: 0 })
    const errors = await Promise.all(
      [id, randomUUID()].map((each) =>
        therapist.dashboard.imports.undo({ id: each }).catch((error: Error) => error.message),
      ),
    )
    expect(new Set(errors).size).toBe(1)
  })
})

describe('bringing outcomes along', () => {
  test('a first look guesses what the columns mean', async () => {
    const answer = await therapist.dashboard.imports.look({ file: planOf(good).file })
    expect(answer).toMatchObject({
      ok: true,
      value: {
        header: ['id', 'group', 'pk1', 'pk5'],
        count: 3,
        mapping: { subject: 'id', group: 'group', values: ['pk1', 'pk5'] },
        groups: { group: ['1', '0'] },
      },
    })
  })

  test('a file separated by semicolons may write 1,5', () => {
    const table = readFile(Buffer.from('id;pk1\n1;10,75\n'))
    expect(table).toMatchObject({ ok: true, value: { rows: [['1', '10,75']], decimalComma: true } })
  })

  test('the same import twice is one import, and undoing takes its outcomes back', async () => {
    const id = randomUUID()
    const first = await therapist.dashboard.imports.run({ ...planOf(good), id, refused: 0 })
    expect(first).toMatchObject({ ok: true, value: { id, taken: 3, refused: 0 } })
    const again = await therapist.dashboard.imports.run({ ...planOf(good), id, refused: 0 })
    expect(again).toEqual(first)
    const listed = await therapist.dashboard.imports.list()
    expect(listed.filter((each) => each.id === id)).toMatchObject([
      { taken: 3, importedByName: therapist.name },
    ])
    const undone = await therapist.dashboard.imports.undo({ id })
    expect(undone.find((each) => each.id === id)?.undoneAt).not.toBeNull()
    expect(await therapist.dashboard.imports.undo({ id })).toEqual(undone)
    const unknown = therapist.dashboard.imports.undo({ id: randomUUID() })
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
