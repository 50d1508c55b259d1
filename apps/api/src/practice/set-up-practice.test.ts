import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { notedHeads, noteHeads } from '../audit/noted-heads.ts'
import { hashPassword } from '../auth/create-auth.ts'
import { connect } from '../db/connection.ts'
import { testDatabase } from '../db/test-database.ts'
import { demoPassword, demoSignIns } from '../demo/fill-demo.ts'
import { allPractices } from '../people/all-practices.ts'
import { isOpen } from './set-up-practice.ts'

const here = 'http://localhost:3000'
const setUpToken = randomUUID()
const { url } = await testDatabase()
const { db, close } = connect(url)
afterAll(close)
const failures: unknown[] = []
const app = createApp({
  db,
  publicUrl: here,
  secret: randomUUID() + randomUUID(),
  setUpToken,
  onFailure: (one) => failures.push(one),
})

const entry = {
  token: setUpToken,
  practice: { name: 'Linden Street', zone: 'Europe/Berlin' },
  owner: { name: 'Olu Adeyemi', email: 'olu@example.test', password: 'plum engine quiet harbour' },
}

function send(path: string, body: object) {
  return app.request(
    `${here}${path}`,
    {
      method: 'POST',
      headers: { origin: here, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    },
    { incoming: { socket: { remoteAddress: '10.0.0.1', remotePort: 1, remoteFamily: 'IPv4' } } },
  )
}
const setUp = (change: object = {}) => send('/api/set-up', { ...entry, ...change })
const signIn = (email: string, password: string) =>
  send('/api/auth/sign-in/email', { email, password })

beforeEach(async () => {
  await sql`delete from auth."user"`.execute(db)
  const id = randomUUID()
  const demoPractice = randomUUID()
  // somebody of the demo, who signs in with the password that everybody knows
  await db.transaction().execute(async (trx) => {
    await sql`select set_config('app.practice_id', ${demoPractice}, true), set_config('app.role', 'owner', true)`.execute(
      trx,
    )
    await sql`insert into practice (id, name, zone) values (${demoPractice}, 'Demo', 'UTC')`.execute(
      trx,
    )
    await sql`insert into member (practice_id, id, name, roles) values (${demoPractice}, ${id}, 'Dee', '{owner}')`.execute(
      trx,
    )
    await sql`insert into auth."user" (id, name, email, "emailVerified")
      values (${id}, 'Dee', 'dee@elsewhere.example', true)`.execute(trx)
    await sql`insert into auth.account (id, "accountId", "providerId", "userId", password)
      values (${randomUUID()}, ${id}, 'credential', ${id}, ${await hashPassword(demoPassword)})`.execute(
      trx,
    )
    await sql`insert into auth.access (practice_id, user_id, member_id, demo)
      values (${demoPractice}, ${id}, ${id}, true)`.execute(trx)
  })
})

describe('setting up the first practice', () => {
  test('is open beside the demo, and shut afterwards', async () => {
    expect(await (await app.request(`${here}/api/set-up`)).json()).toEqual({ open: true })
    expect((await setUp()).status).toBe(200)
    expect(await (await app.request(`${here}/api/set-up`)).json()).toEqual({ open: false })
    const again = await setUp({ owner: { ...entry.owner, email: 'eve@example.test' } })
    expect(again.status).toBe(409)
    expect(await again.json()).toEqual({
      message: 'The practice is set up already: please sign in.',
    })
  })

  test('lets its owner sign in, and closes the demo', async () => {
    expect((await signIn('dee@elsewhere.example', demoPassword)).status).toBe(200)
    expect((await setUp()).status).toBe(200)
    expect((await signIn(entry.owner.email, entry.owner.password)).status).toBe(200)
    expect((await signIn('dee@elsewhere.example', demoPassword)).status).toBe(401)
    expect(await demoSignIns(db)).toEqual([])
    expect((await allPractices(db)).map(({ name }) => name)).toEqual(['Linden Street'])
  })

  test('keeps a password that nobody can read', async () => {
    await setUp()
    const { rows } = await sql<{ password: string }>`select password from auth.account`.execute(db)
    expect(rows).toEqual([{ password: expect.stringMatching(/^\$argon2id\$/) }])
  })

  test('happens once, however many try at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        setUp({ owner: { ...entry.owner, email: `olu${i}@example.test` } }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9)
    expect(await allPractices(db)).toHaveLength(1)
  })

  test.each([
    ['a token that is not the server’s', { token: 'guess' }, 403, 'the whole address'],
    ['no token', { token: undefined }, 400, 'Token'],
    [
      'a common password',
      { owner: { ...entry.owner, password: 'password1234' } },
      400,
      'try first',
    ],
    ['a short password', { owner: { ...entry.owner, password: 'plum' } }, 400, 'at least 12'],
    ['no such zone', { practice: { ...entry.practice, zone: 'Mars' } }, 400, 'time zone'],
    [
      'no e-mail address',
      { owner: { ...entry.owner, email: 'olu' } },
      400,
      'Please type an e-mail address',
    ],
    ['what nobody asked for', { role: 'admin' }, 400, 'is not asked for'],
  ])('is refused with %s, in words', async (_, change, status, words) => {
    const answer = await setUp(change)
    expect(answer.status).toBe(status)
    expect(((await answer.json()) as { message: string }).message).toContain(words)
    expect(await isOpen(db)).toBe(true)
  })

  test('is remembered', async () => {
    await setUp()
    const folder = mkdtempSync(join(tmpdir(), 'healing-touch-set-up-'))
    const [note] = await noteHeads(db, folder, new Date().toISOString())
    expect(note).toMatchObject({ seq: 1 })
    expect(notedHeads(folder, note?.practice ?? '').heads).toHaveLength(1)
    rmSync(folder, { recursive: true })
  })

  test('is nothing that a server without a token offers', async () => {
    const closed = createApp({ db, publicUrl: here, secret: 'x'.repeat(32), onFailure: () => {} })
    expect((await closed.request(`${here}/api/set-up`)).status).toBe(404)
  })
})

test('nothing of this was a failure on our side', () => {
  expect(failures).toEqual([])
})
