import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { password, testBrowser, withPassword } from './test-browser.ts'

const { url } = await testDatabase()
const { db, owner, therapist, patient } = await testPractice(url)
const { send, signedIn, failures } = testBrowser(db)
const email = await withPassword(db, owner)
let cookie = ''

const show = (given: string, by = cookie) =>
  send('/api/auth/step-up', { password: given }, { cookie: by })
const call = (path: string, input: object) => send(`/trpc/dashboard/${path}`, input, { cookie })
const older = (minutes: number) =>
  sql`update auth.session set "createdAt" = "createdAt" - make_interval(mins => ${minutes}),
    shown_at = shown_at - make_interval(mins => ${minutes})`.execute(db)

const weighty: [string, object][] = [
  ['people.export', { patientId: patient.id }],
  ['members.setRoles', { memberId: therapist.id, roles: ['therapist'] }],
  ['members.takeBack', { memberId: therapist.id }],
  [
    'invitations.inviteMember',
    {
      id: '0b7f5f0e-8a51-4c33-9d9e-7c1d5a3f0a11',
      email: 'new@example.test',
      name: 'New',
      roles: ['front-desk'],
    },
  ],
]

/** A session whose second factor was shown, as the practice asks of its members. */
async function verified(): Promise<string> {
  const made = await signedIn(email)
  await sql`update auth.session set verified_at = now()`.execute(db)
  return made
}

async function waitsFor(answer: Response) {
  const { error } = (await answer.json()) as { error?: { data: { waitsFor: string | null } } }
  return error?.data.waitsFor ?? null
}

beforeEach(async () => {
  cookie = await verified()
})

describe('six minutes after signing in', () => {
  test.each(weighty)('%s asks who is there, and does nothing before', async (path, input) => {
    await older(6)
    const answer = await call(path, input)
    expect(answer.status).toBe(412)
    expect(await waitsFor(answer)).toBe('password')
    expect((await show('not the password')).status).toBe(400)
    expect((await call(path, input)).status).toBe(412)
  })

  test('everything else goes on as before', async () => {
    await older(6)
    expect((await call('people.chart', { patientId: patient.id })).status).toBe(200)
    expect((await call('members.list', {})).status).toBe(200)
  })

  test('the password opens it for five minutes, in this session alone', async () => {
    const elsewhere = await verified()
    await older(6)
    expect((await show(password)).status).toBe(200)
    const exported = { patientId: patient.id }
    expect((await call('people.export', exported)).status).toBe(200)
    await older(6)
    expect(await waitsFor(await call('people.export', exported))).toBe('password')
    expect((await show(password)).status).toBe(200)
    cookie = elsewhere
    expect(await waitsFor(await call('people.export', exported))).toBe('password')
  })
})

test('a clock that was set back an hour keeps nothing open', async () => {
  await older(-60)
  expect(await waitsFor(await call('people.export', { patientId: patient.id }))).toBe('password')
})

test('who has just signed in is not asked', async () => {
  expect((await call('people.export', { patientId: patient.id })).status).toBe(200)
})

test('nobody shows a password without a session, and not without end', async () => {
  expect((await show(password, '')).status).toBe(401)
  for (let index = 0; index < 10; index += 1) await show('not the password')
  expect((await show(password)).status).toBe(400)
  expect(failures).toEqual([])
})
