import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { type TestPractice, testPractice } from '../db/test-practice.ts'
import { testActing } from '../proxies/test-proxy.ts'
import { password, testBrowser, withPassword } from './test-browser.ts'

const { url } = await testDatabase()
let practice: TestPractice
let email = ''
beforeEach(async () => {
  practice = await testPractice(url)
  email = await withPassword(practice.db, practice.patient)
})

const rowsOf = async (userId: string) => {
  const { rows } = await sql<{ table: string; count: number }>`
    select 'user' as table, count(*)::int from auth."user" where id = ${userId}
    union all select 'account', count(*)::int from auth.account where "userId" = ${userId}
    union all select 'access', count(*)::int from auth.access where user_id = ${userId}
    union all select 'session', count(*)::int from auth.session where "userId" = ${userId}
    union all select 'event', count(*)::int from auth.sign_in_event where user_id = ${userId}`.execute(
    practice.db,
  )
  return Object.fromEntries(rows.map(({ table, count }) => [table, count]))
}

describe('an account stays', () => {
  test('to whoever does not know its password', async () => {
    const browser = testBrowser(practice.db)
    const cookie = await browser.signedIn(email)
    const answer = await browser.send('/api/auth/close-account', { password: 'guess' }, { cookie })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ field: 'password' })
    expect((await browser.send('/api/auth/close-account', { password })).status).toBe(401)
    expect((await rowsOf(practice.patient.userId)).access).toBe(1)
  })

  test('where a member asks: the owner dismisses them', async () => {
    const browser = testBrowser(practice.db)
    const theirs = await withPassword(practice.db, practice.frontDesk)
    await sql`update auth."user" set "twoFactorEnabled" = false`.execute(practice.db)
    const cookie = await browser.signedIn(theirs)
    const answer = await browser.send('/api/auth/close-account', { password }, { cookie })
    expect(answer.status).toBe(401)
    expect((await rowsOf(practice.frontDesk.userId)).access).toBe(1)
  })

  test('where somebody only answers for the patient', async () => {
    const browser = testBrowser(practice.db)
    const other = await withPassword(practice.db, practice.otherPatient)
    const login = { userId: practice.otherPatient.userId, email: other }
    await testActing(practice, practice.patient, login)
    const cookie = await browser.signedIn(other)
    const headers = { 'x-for': practice.patient.id }
    const answer = await browser.send('/api/auth/close-account', { password }, { cookie, headers })
    expect(answer.status).toBe(409)
    expect((await rowsOf(practice.otherPatient.userId)).access).toBe(2)
  })
})

describe('closing it', () => {
  test('ends every session and leaves nothing of the login, and all of the record', async () => {
    const browser = testBrowser(practice.db)
    const { patient, owner, db } = practice
    const cookie = await browser.signedIn(email)
    const elsewhere = await browser.signedIn(email)
    const before = await owner.dashboard.people.chart({ patientId: patient.id })
    const answer = await browser.send('/api/auth/close-account', { password }, { cookie })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"')
    for (const one of [cookie, elsewhere])
      expect((await browser.me('portal', one)).status).toBe(401)
    expect(await rowsOf(patient.userId)).toEqual({
      user: 0,
      account: 0,
      access: 0,
      session: 0,
      event: 0,
    })
    expect((await browser.signIn(email)).status).toBe(401)
    expect(await owner.dashboard.people.chart({ patientId: patient.id })).toEqual(before)
    const { rows } = await sql<{ kind: string }>`
      select kind from mail.outbox where recipient = ${email} and kind = 'account-closed'`.execute(
      db,
    )
    expect(rows).toHaveLength(1)
    const { entries } = await owner.dashboard.audit.entries({
      patientId: patient.id,
      notable: true,
      before: null,
    })
    expect(entries[0]).toMatchObject({ did: 'closed their account', actorName: 'Paula Moreno' })
    expect(await owner.dashboard.invitations.ofPatient({ patientId: patient.id })).toMatchObject({
      inside: [],
    })
  })

  test('keeps the login of somebody who is something else too', async () => {
    const browser = testBrowser(practice.db)
    const { patient, otherPatient, db, practiceId } = practice
    await sql`insert into auth.access (practice_id, user_id, patient_id)
      values (${practiceId}, ${patient.userId}, ${otherPatient.id})`.execute(db)
    const cookie = await browser.signedIn(email)
    const unsaid = await browser.send('/api/auth/close-account', { password }, { cookie })
    expect(unsaid.status).toBe(401)
    const headers = { 'x-for': patient.id }
    const answer = await browser.send('/api/auth/close-account', { password }, { cookie, headers })
    expect(answer.status).toBe(200)
    expect(await rowsOf(patient.userId)).toMatchObject({ user: 1, access: 1, session: 0 })
    const again = await browser.signedIn(email)
    expect(await (await browser.me('portal', again)).text()).toContain(otherPatient.id)
  })
})

test('who changes an account tells its owner by mail', async () => {
  const browser = testBrowser(practice.db)
  const cookie = await browser.signedIn(email)
  const next = `plum engine quiet ${randomUUID().slice(0, 8)}`
  const change = { present: password, next }
  expect((await browser.send('/api/auth/change-password', change, { cookie })).status).toBe(200)
  const { rows } = await sql<{ content: { what: string; link: string } }>`
    select content from mail.outbox where recipient = ${email}`.execute(practice.db)
  expect(rows.map(({ content }) => content)).toMatchObject([
    { what: 'password-changed', link: '/portal/account' },
  ])
})
