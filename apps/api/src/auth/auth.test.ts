import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test, vi } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import {
  connection,
  here,
  password,
  type Sending,
  testBrowser,
  withPassword,
} from './test-browser.ts'

const { url } = await testDatabase()
const { db, therapist } = await testPractice(url, { requiresSecondFactor: false })
const email = await withPassword(db, therapist)
const browser = testBrowser(db)
const { app, me } = browser

describe('signing in is refused', () => {
  test('with a wrong password, in the same words as for an unknown e-mail', async () => {
    const wrong = await signIn({ password: 'not the password' })
    const unknown = await signIn({ email: 'nobody@example.test' })
    expect(wrong.status).toBe(401)
    expect(wrong.headers.getSetCookie()).toEqual([])
    expect(unknown.status).toBe(401)
    expect(await unknown.text()).toBe(await wrong.text())
  })

  test('from another site', async () => {
    const before = await sessions()
    const answer = await signIn({}, { headers: { origin: 'https://elsewhere.example' } })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toEqual({
      message: 'This request came from another site, so it was not carried out.',
    })
    expect(await sessions()).toBe(before)
  })

  test.each([
    ['says that it crosses sites', { origin: here, 'sec-fetch-site': 'cross-site' }],
    ['says that it comes from a sibling site', { origin: here, 'sec-fetch-site': 'same-site' }],
    ['does not say where it comes from', { origin: '' }],
    ['comes from a page without an origin', { origin: 'null' }],
  ])('when the request %s', async (_, headers) => {
    expect((await signIn({}, { headers })).status).toBe(403)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'as %j instead of JSON',
    async (type) => {
      const answer = await signIn({}, { headers: { 'content-type': type } })
      expect(answer.status).toBe(415)
      expect(answer.headers.getSetCookie()).toEqual([])
    },
  )

  test.each([
    ['more than an e-mail and a password', { rememberMe: true }],
    ['a way to go on', { callbackURL: 'https://elsewhere.example' }],
    ['a password that is not a text', { password: ['a'] }],
  ])('with %s', async (_, more) => {
    const answer = await signIn(more)
    expect(answer.status).toBe(400)
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  test('with a body that is larger than any sign-in', async () => {
    expect((await signIn({ password: 'x'.repeat(300 * 1024) })).status).toBe(413)
  })

  test('after too many tries from one address, and that address alone', async () => {
    const guess = (from: string) => signIn({ email: `${randomUUID()}@example.test` }, { from })
    const tries = await Promise.all(Array.from({ length: 35 }, () => guess('10.0.0.9')))
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(30)
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(5)
    expect((await guess('10.0.0.9')).status).toBe(429)
    expect((await guess('10.0.0.10')).status).toBe(401)
  })
})

describe('strangers', () => {
  test('cannot make themselves an account', async () => {
    const answer = await browser.send('/api/auth/sign-up/email', {
      name: 'Stranger',
      email: 'stranger@example.test',
      password,
    })
    expect(answer.status).toBe(404)
    const { rows } = await sql`select 1 from auth."user" where email like 'stranger%'`.execute(db)
    expect(rows).toEqual([])
  })
})

describe('signing in', () => {
  test('sets a cookie that scripts cannot read, and leaves the token out of the body', async () => {
    const answer = await signIn()
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('{"ok":true}')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const [cookie = '', ...more] = answer.headers.getSetCookie()
    expect(more).toEqual([])
    expect(cookie).toMatch(/^healing-touch\.session=[^;]+;/)
    expect(attributes(cookie)).toEqual(['httponly', 'max-age=86400', 'path=/', 'samesite=lax'])
  })

  test('behind https binds the cookie to the host and to https', async () => {
    const publicUrl = 'https://practice.example'
    const answer = await testBrowser(db, { publicUrl }).signIn(email)
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-healing-touch\.session=/)
    expect(attributes(cookie)).toContain('secure')
    expect(attributes(cookie).some((word) => word.startsWith('domain'))).toBe(false)
  })

  test('opens the dashboard, and the portal stays shut to a member', async () => {
    const cookie = await browser.signedIn(email)
    expect((await me('dashboard', cookie)).status).toBe(200)
    expect((await me('portal', cookie)).status).toBe(401)
  })

  test('is not read back by a page: no address answers with the token', async () => {
    const cookie = await browser.signedIn(email)
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? ''
    expect(token.length).toBeGreaterThan(20)
    for (const path of ['get-session', 'list-sessions', 'token', 'list-accounts', 'ok']) {
      const answer = await app.request(
        `${here}/api/auth/${path}`,
        { headers: { cookie } },
        connection(),
      )
      expect(`${path} ${await answer.text()}`).not.toContain(token)
    }
  })

  test('does not take a cookie that was changed', async () => {
    const cookie = await browser.signedIn(email)
    const signed = decodeURIComponent(cookie.split('=')[1] ?? '')
    const [token, signature = ''] = signed.split('.')
    const other = signature.startsWith('A') ? 'B' : 'A'
    for (const forged of [
      token,
      `${token}.`,
      `x${signed}`,
      `${token}.${other}${signature.slice(1)}`,
      '%',
    ]) {
      expect((await me('dashboard', `healing-touch.session=${forged}`)).status).toBe(401)
    }
    expect((await me('dashboard', cookie)).status).toBe(200)
  })
})

test('a server whose clock is wrong begins sessions by the database’s clock', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 13 * 60 * 60_000 })
  const cookie = await browser.signedIn(email).finally(() => vi.useRealTimers())
  expect((await me('dashboard', cookie)).status).toBe(200)
})

test('signing in again ends the session that this browser had, and no other', async () => {
  const [other, former] = [await browser.signedIn(email), await browser.signedIn(email)]
  expect((await signIn({}, { cookie: former })).status).toBe(200)
  expect((await me('dashboard', former)).status).toBe(401)
  expect((await me('dashboard', other)).status).toBe(200)
})

describe('signing out', () => {
  test('ends the session on the server: the old cookie opens nothing', async () => {
    const cookie = await browser.signedIn(email)
    const before = await sessions()
    const answer = await browser.send('/api/auth/sign-out', {}, { cookie })
    expect(answer.status).toBe(200)
    expect(attributes(answer.headers.getSetCookie()[0] ?? '')).toContain('max-age=0')
    expect(await sessions()).toBe(before - 1)
    expect((await me('dashboard', cookie)).status).toBe(401)
  })

  test('ends this session and no other', async () => {
    const tablet = await browser.signedIn(email)
    const desk = await browser.signedIn(email)
    await browser.send('/api/auth/sign-out', {}, { cookie: tablet })
    expect((await me('dashboard', desk)).status).toBe(200)
  })

  test('is refused from another site', async () => {
    const cookie = await browser.signedIn(email)
    const headers = { origin: 'https://elsewhere.example' }
    expect((await browser.send('/api/auth/sign-out', {}, { cookie, headers })).status).toBe(403)
    expect((await me('dashboard', cookie)).status).toBe(200)
  })
})

test('nothing of this was a failure on our side', () => {
  expect(browser.failures).toEqual([])
})

function signIn(given: object = {}, sending: Sending = {}) {
  return browser.send('/api/auth/sign-in/email', { email, password, ...given }, sending)
}

function attributes(cookie: string): string[] {
  return cookie.toLowerCase().split('; ').slice(1).sort()
}

async function sessions(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from auth.session`.execute(db)
  return rows[0]?.n ?? 0
}
