import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { procedures } from './bad-input/procedures.ts'
import { testDatabase } from './db/test-database.ts'
import { testPractice } from './db/test-practice.ts'
import { here, said, testApp } from './test-app.ts'

const { url } = await testDatabase()
const { db, therapist } = await testPractice(url)
const { cookie, failures, get, post } = testApp(db, therapist)
const newPatient = () => ({
  id: randomUUID(),
  givenName: 'Nadia',
  familyName: 'Weber',
  birthDate: '1980-02-29',
  email: null,
  phone: null,
  therapistId: null,
  anotherPerson: true,
})
const addPatient = '/trpc/dashboard/people.add'

describe('another site', () => {
  test.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['an origin that begins like ours', { origin: `${here}.evil.example` }],
    ['ours by another scheme', { origin: 'https://localhost:3000' }],
    ['no origin at all', { origin: '' }],
    ['an origin that is hidden', { origin: 'null' }],
    ['our origin, but said to be a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['our origin, but said to cross sites', { 'sec-fetch-site': 'cross-site' }],
    ['no origin, typed by hand', { origin: '', 'sec-fetch-site': 'none' }],
  ])('changes nothing with %s', async (_, headers) => {
    await unchanged(async () => {
      const answer = await post(addPatient, JSON.stringify(newPatient()), headers)
      expect(answer.status).toBe(403)
      expect((await said(answer)).error?.data.code).toBe('FORBIDDEN')
    })
  })

  test.each([
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'text/plain',
    'text/plain; application/json',
    'application/octet-stream',
    'application/json-patch+json',
    'text/html',
    '',
  ])('cannot dress a change as %j', async (type) => {
    await unchanged(async () => {
      for (const path of [addPatient, '/api/auth/sign-out']) {
        const answer = await post(path, JSON.stringify(newPatient()), { 'content-type': type })
        expect(answer.status).toBe(415)
        expect(await answer.text()).toContain('Please send JSON')
      }
    })
  })

  test('cannot read an answer by an address of ours', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const headers = { cookie, 'sec-fetch-site': site }
      expect((await get('/trpc/dashboard/people.me', headers)).status).toBe(403)
    }
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }
    expect((await get('/trpc/dashboard/people.me', headers)).status).toBe(200)
  })

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('gets nothing with %s', async (method) => {
    await unchanged(async () => {
      const answer = await post(addPatient, JSON.stringify(newPatient()), {}, method)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    })
  })

  test.each(procedures.filter(({ type }) => type === 'mutation'))(
    'cannot carry $name out by a link',
    async ({ name }) => {
      const input = encodeURIComponent(JSON.stringify(newPatient()))
      const answer = await get(`/trpc/${name}?input=${input}`)
      expect(answer.status).toBe(405)
    },
  )
})

test('nothing of this was a failure on our side', () => {
  expect(failures).toEqual([])
})

/** Runs what must change nothing. */
async function unchanged(work: () => Promise<void>): Promise<void> {
  const before = await patients()
  await work()
  expect(await patients()).toBe(before)
}

async function patients(): Promise<number> {
  const admin = new pg.Client(url)
  await admin.connect()
  const { rows } = await admin.query<{ n: number }>('select count(*)::int as n from patient')
  await admin.end()
  return rows[0]?.n ?? 0
}
