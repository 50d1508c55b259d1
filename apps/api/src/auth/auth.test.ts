import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { hashPassword } from './auth.ts'

const here = 'http://localhost:3000'
const password = 'warm hands, clear notes'
const secret = randomUUID() + randomUUID()

const { url } = await testDatabase()
const { db, therapist } = await testPractice(url)
const email = `${therapist.userId}@example.test`
const failures: unknown[] = []
const app = createApp({ db, publicUrl: here, secret, onFailure: (one) => failures.push(one) })

beforeAll(async () => {
  const hashed = await hashPassword(password)
  await sql`insert into auth.account (id, "accountId", "providerId", "userId", password)
    values (${randomUUID()}, ${therapist.userId}, 'credential', ${therapist.userId}, ${hashed})`.execute(
    db,
  )
})

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

  test('with a body that is larger than any sign-in', async () => {
    expect((await signIn({ password: 'x'.repeat(300 * 1024) })).status).toBe(413)
  })

  test('after too many tries from one address, and that address alone', async () => {
    const tries = Array.from({ length: 16 }, () =>
      signIn({ password: 'guess' }, { from: '10.0.0.9' }),
    )
    expect((await Promise.all(tries)).map(({ status }) => status)).toContain(429)
    expect((await signIn({ password: 'guess' }, { from: '10.0.0.9' })).status).toBe(429)
    expect((await signIn({ password: 'guess' }, { from: '10.0.0.10' })).status).toBe(401)
  })
})

describe('strangers', () => {
  test('cannot make themselves an account', async () => {
    const answer = await send('/api/auth/sign-up/email', {
      body: { name: 'Stranger', email: 'stranger@example.test', password },
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
    expect(attributes(cookie)).toEqual(['httponly', 'max-age=43200', 'path=/', 'samesite=lax'])
  })

  test('behind https binds the cookie to the host and to https', async () => {
    const publicUrl = 'https://practice.example'
    const secure = createApp({ db, publicUrl, secret, onFailure: () => {} })
    const answer = await signIn({}, { app: secure, headers: { origin: publicUrl } })
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-healing-touch\.session=/)
    expect(attributes(cookie)).toContain('secure')
    expect(attributes(cookie).some((word) => word.startsWith('domain'))).toBe(false)
  })

  test('opens the dashboard, and the portal stays shut to a member', async () => {
    const cookie = await signedIn()
    expect((await me('dashboard', cookie)).status).toBe(200)
    expect((await me('portal', cookie)).status).toBe(401)
  })

  test('is not read back by a page: no address answers with the token', async () => {
    const cookie = await signedIn()
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? ''
    expect(token.length).toBeGreaterThan(20)
    for (const path of ['get-session', 'list-sessions', 'token', 'list-accounts', 'ok']) {
      const answer = await app.request(`${here}/api/auth/${path}`, { headers: { cookie } }, from())
      expect(`${path} ${await answer.text()}`).not.toContain(token)
    }
  })

  test('does not take a cookie that was changed', async () => {
    const cookie = await signedIn()
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

describe('signing out', () => {
  test('ends the session on the server: the old cookie opens nothing', async () => {
    const cookie = await signedIn()
    const before = await sessions()
    const answer = await send('/api/auth/sign-out', { body: {}, headers: { cookie } })
    expect(answer.status).toBe(200)
    expect(attributes(answer.headers.getSetCookie()[0] ?? '')).toContain('max-age=0')
    expect(await sessions()).toBe(before - 1)
    expect((await me('dashboard', cookie)).status).toBe(401)
  })

  test('ends this session and no other', async () => {
    const tablet = await signedIn()
    const desk = await signedIn()
    await send('/api/auth/sign-out', { body: {}, headers: { cookie: tablet } })
    expect((await me('dashboard', desk)).status).toBe(200)
  })

  test('is refused from another site', async () => {
    const cookie = await signedIn()
    const headers = { cookie, origin: 'https://elsewhere.example' }
    expect((await send('/api/auth/sign-out', { body: {}, headers })).status).toBe(403)
    expect((await me('dashboard', cookie)).status).toBe(200)
  })
})

test('nothing of this was a failure on our side', () => {
  expect(failures).toEqual([])
})

type Sending = { headers?: Record<string, string>; from?: string; app?: typeof app }

let address = 0

/** Like a browser on our own page; every request comes from an address of its own unless one is given. */
function send(path: string, { body, headers, ...rest }: Sending & { body: object }) {
  const init = {
    method: 'POST',
    headers: { origin: here, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
  return (rest.app ?? app).request(`${here}${path}`, init, from(rest.from))
}

function signIn(given: { email?: string; password?: string } = {}, sending: Sending = {}) {
  return send('/api/auth/sign-in/email', { body: { email, password, ...given }, ...sending })
}

async function signedIn(): Promise<string> {
  const [cookie = ''] = (await signIn()).headers.getSetCookie()
  return cookie.split(';')[0] ?? ''
}

function me(door: 'portal' | 'dashboard', cookie: string) {
  return app.request(`${here}/trpc/${door}/people.me`, { headers: { cookie } }, from())
}

function from(remoteAddress = `10.1.${Math.floor(++address / 250)}.${address % 250}`) {
  return { incoming: { socket: { remoteAddress, remotePort: 1, remoteFamily: 'IPv4' } } }
}

function attributes(cookie: string): string[] {
  return cookie.toLowerCase().split('; ').slice(1).sort()
}

async function sessions(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from auth.session`.execute(db)
  return rows[0]?.n ?? 0
}
