import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examples } from '../bad-input/examples.ts'
import { inOrder, procedures } from '../bad-input/procedures.ts'
import { enter } from '../db/enter.ts'
import { testCare } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { checkChain } from './check-chain.ts'
import { chainOf, headOf } from './store.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, practiceId, owner, therapist, frontDesk, patient, otherPatient, elsewhere } = practice
const care = await testCare(db, practice)
// PostgreSQL's superuser, for whom there are no walls
const admin = new pg.Client(url)
beforeAll(() => admin.connect())
afterAll(() => admin.end())

type Kept = {
  action: string
  what: string
  patients: string[]
  actor_id: string | null
  name: string
}

async function kept(): Promise<Kept[]> {
  const { rows } = await admin.query<Kept>(
    `select action, what, patients, actor_id, actor_name as name from audit_entry
      where practice_id = $1 order by seq`,
    [practiceId],
  )
  return rows
}

/** What `work` left in the memory, beside what it answered. */
async function leaves(work: () => Promise<unknown>): Promise<{ answer: unknown; entries: Kept[] }> {
  const before = (await kept()).length
  const answer = await work().catch((error: unknown) => error)
  return { answer, entries: (await kept()).slice(before) }
}

/** None of these shows or changes anything about anybody. */
const aboutNobody = new Set([
  'portal/people.me',
  'dashboard/people.me',
  'dashboard/people.members',
  'dashboard/imports.list',
  'dashboard/imports.look',
  'dashboard/imports.preview',
  'dashboard/library.own',
  'dashboard/library.pack',
  'dashboard/practice.report',
])

describe('the memory', () => {
  test.each(inOrder)('has one entry of $name, in the name of who did it', async (procedure) => {
    const { door, path, name, type } = procedure
    const who = door === 'portal' ? patient : owner
    const caller = who[door] as never
    const call = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], caller)
    const input = examples[name]?.(care)
    const { answer, entries } = await leaves(() =>
      (call as (input: unknown) => Promise<unknown>)(input),
    )
    if (aboutNobody.has(name)) return expect(entries).toEqual([])
    expect(entries).toEqual([
      {
        action: type === 'query' ? 'read' : 'write',
        what: name,
        patients: expect.any(Array),
        actor_id: who.id,
        name: who.name,
      },
    ])
    const told = JSON.stringify([input ?? null, answer ?? null])
    for (const id of [patient.id, otherPatient.id])
      if (told.includes(id) || (door === 'portal' && id === patient.id))
        expect(entries[0]?.patients, 'somebody shown').toContain(id)
    return expect(entries[0]?.patients.includes(otherPatient.id)).toBe(
      told.includes(otherPatient.id),
    )
  })

  test('knows every procedure that it says is about nobody', () => {
    expect([...aboutNobody].filter((name) => !procedures.some((one) => one.name === name))).toEqual(
      [],
    )
  })

  test('calls a refused change a look', async () => {
    const { entries } = await leaves(() =>
      therapist.dashboard.plans.setStatus({
        patientId: patient.id,
        planId: care.planId,
        action: 'resume',
      }),
    )
    expect(entries).toMatchObject([{ action: 'read', patients: [patient.id] }])
  })

  test('keeps who tried what is not theirs', async () => {
    const foreign = await leaves(() =>
      therapist.dashboard.people.chart({ patientId: elsewhere.patient.id }),
    )
    expect(foreign.answer).toMatchObject({ code: 'NOT_FOUND' })
    expect(foreign.entries).toMatchObject([
      { action: 'denied', what: 'dashboard/people.chart', name: therapist.name },
    ])
    const forbidden = await leaves(() =>
      frontDesk.dashboard.safety.review({ reviewId: care.reviewId, note: 'Looked at.' }),
    )
    expect(forbidden.answer).toMatchObject({ code: 'FORBIDDEN' })
    expect(forbidden.entries).toMatchObject([{ action: 'denied', name: frontDesk.name }])
  })

  test('has nothing of what failed, and nothing is done that it has nothing of', async () => {
    await admin.query('alter table audit_entry add constraint full_disk check (seq < 0) not valid')
    try {
      const { answer, entries } = await leaves(() =>
        therapist.dashboard.people.chart({ patientId: patient.id }),
      )
      expect(answer).toBeInstanceOf(Error)
      expect(JSON.stringify(answer)).not.toContain(patient.name)
      expect(entries).toEqual([])
    } finally {
      await admin.query('alter table audit_entry drop constraint full_disk')
    }
  })
})

describe('a chain that nobody touched', () => {
  test('holds, from the first entry to the last', async () => {
    const all = (await kept()).length
    expect(all).toBeGreaterThan(30)
    expect(await check()).toEqual({ entries: all, breaks: [] })
  })

  test('holds when many write at once: no gap, no two in one place', async () => {
    const before = (await kept()).length
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        (i % 2 ? therapist : owner).dashboard.people.chart({ patientId: patient.id }),
      ),
    )
    expect(await check()).toEqual({ entries: before + 40, breaks: [] })
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
