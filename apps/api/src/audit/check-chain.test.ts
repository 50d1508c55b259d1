import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enter } from '../db/enter.ts'
import { testCare } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { checkChain } from './check-chain.ts'
import { chainOf, headOf } from './store.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, practiceId, owner, therapist, patient, elsewhere } = practice
// PostgreSQL's superuser, for whom there are no walls
const admin = new pg.Client(url)
beforeAll(async () => {
  await admin.connect()
  await testCare(db, practice)
  for (let i = 0; i < 25; i += 1) await therapist.dashboard.people.chart({ patientId: patient.id })
})
afterAll(() => admin.end())

async function length(): Promise<number> {
  const { rows } = await admin.query(
    'select count(*)::int as n from audit_entry where practice_id = $1',
    [practiceId],
  )
  return rows[0].n
}

describe('a chain that nobody touched', () => {
  test('holds, from the first entry to the last', async () => {
    const all = await length()
    expect(all).toBeGreaterThan(30)
    expect(await check()).toEqual({ entries: all, breaks: [] })
  })

  test('holds when many write at once: no gap, no two in one place', async () => {
    const before = await length()
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? therapist : owner).dashboard.people.chart({ patientId: patient.id }),
      ),
    )
    expect(await check()).toEqual({ entries: before + 20, breaks: [] })
  })

  test('begins anew in each practice', async () => {
    await elsewhere.therapist.dashboard.people.list({ search: '', order: 'name' })
    const { rows } = await admin.query(
      'select min(seq)::int as first from audit_entry where practice_id = $1',
      [elsewhere.practiceId],
    )
    expect(rows).toEqual([{ first: 1 }])
  })
})

describe('tampering by somebody for whom the database has no walls is found', () => {
  const at = 20
  const one = `practice_id = '${practiceId}' and seq = ${at}`
  const last = `practice_id = '${practiceId}' and seq = (select max(seq) from audit_entry where practice_id = '${practiceId}')`
  const sealed = (set: string) =>
    `update audit_entry set ${set} where ${one};
     update audit_entry e set hash = sha256(previous || convert_to(audit_text(e), 'UTF8')) where ${one}`

  test.each([
    ['an entry changed', `update audit_entry set what = 'nothing' where ${one}`, 'changed', at],
    ['an entry changed and sealed again', sealed(`what = 'nothing'`), 'out-of-place', at + 1],
    [
      'another actor',
      `update audit_entry set actor_id = null, actor_name = 'x' where ${one}`,
      'changed',
      at,
    ],
    [
      'other patients',
      `update audit_entry set patients = patients || gen_random_uuid() where ${one}`,
      'changed',
      at,
    ],
    [
      'back-dated',
      `update audit_entry set at = at - interval '1 day' where ${one}`,
      'back-dated',
      at,
    ],
    ['one removed', `delete from audit_entry where ${one}`, 'missing', at],
    ['the last one removed', `delete from audit_entry where ${last}`, 'cut-off', null],
  ])('%s', async (_, tamper, kind, where) => {
    await admin.query('begin')
    try {
      await admin.query(tamper)
      const { breaks } = await checkChain(asAdmin(), await heads())
      expect(breaks).toContainEqual({ seq: where ?? expect.any(Number), kind })
    } finally {
      await admin.query('rollback')
    }
    expect((await check()).breaks).toEqual([])
  })

  test('the end cut off and the database’s own note of it put back, by a note kept elsewhere', async () => {
    const noted = await heads()
    await admin.query('begin')
    try {
      await admin.query(`delete from audit_entry where ${last};
        update audit_head h set seq = e.seq, hash = e.hash from audit_entry e
          where h.practice_id = '${practiceId}' and e.practice_id = h.practice_id
            and e.seq = (select max(seq) from audit_entry where practice_id = h.practice_id)`)
      expect((await checkChain(asAdmin(), await heads())).breaks).toEqual([])
      expect((await checkChain(asAdmin(), noted)).breaks).toMatchObject([{ kind: 'cut-off' }])
    } finally {
      await admin.query('rollback')
    }
  })

  test.each([
    ['change', 'update audit_entry set reason = null'],
    ['remove', 'delete from audit_entry'],
    ['empty', 'truncate audit_entry'],
    ['add to', `insert into audit_entry select * from audit_entry limit 1`],
    ['turn back the end of', 'update audit_head set seq = 1'],
  ])('the API’s own role cannot even %s it', async (_, statement) => {
    await admin.query('begin')
    try {
      await admin.query('set local role healing_touch_app')
      await expect(admin.query(statement)).rejects.toMatchObject({ code: '42501' })
    } finally {
      await admin.query('rollback')
    }
  })
})

function check() {
  const { sessionToken } = owner
  return enter(db, 'dashboard', { sessionToken, reading: true }, async (trx) => {
    const head = await headOf(trx, practiceId)
    return checkChain(chainOf(trx, practiceId), head ? [head] : [])
  })
}

async function heads() {
  const { rows } = await admin.query<{ seq: string; hash: Buffer }>(
    'select seq, hash from audit_head where practice_id = $1',
    [practiceId],
  )
  return rows.map(({ seq, hash }) => ({ seq: Number(seq), hash: hash.toString('hex') }))
}

async function* asAdmin() {
  const { rows } = await admin.query(
    `select seq::int, at::text, previous, hash, audit_text(e) as text from audit_entry e
      where practice_id = $1 order by seq`,
    [practiceId],
  )
  yield rows
}
