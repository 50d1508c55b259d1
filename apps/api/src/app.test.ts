import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { connect } from './db/connection.ts'
import { testImport } from './db/test-care.ts'
import { testDatabase } from './db/test-database.ts'
import { testPractice } from './db/test-practice.ts'
import { here, said, testApp } from './test-app.ts'

const { url } = await testDatabase()
const { db, therapist } = await testPractice(url)
const { listen, cookie, failures, get, post } = testApp(db, therapist)
const port = await listen()
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

describe('every answer', () => {
  test.each([
    ['the health check', '/healthz', 200],
    ['a redirect', '/', 302],
    ['nothing there', '/nothing', 404],
    ['a procedure, signed out', '/trpc/portal/people.me', 401],
    ['a procedure that is none', '/trpc/portal/people.you', 404],
    ['an address of signing in that is none', '/api/auth/get-session', 404],
    ['an asset that is gone', '/portal/assets/gone.js', 404],
  ])('carries the headers that keep a page to itself: %s', async (_, path, status) => {
    const answer = await get(path, {})
    expect(answer.status).toBe(status)
    const headers = Object.fromEntries(answer.headers)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    const policy = headers['content-security-policy']
    for (const rule of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule)
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(headers).not.toHaveProperty('access-control-allow-origin')
    expect(headers).not.toHaveProperty('x-powered-by')
    if (/^\/(trpc|api)/.test(path)) expect(headers['cache-control']).toBe('no-store')
  })

  test('binds browsers to https for a year where the practice is reached by https', async () => {
    const publicUrl = 'https://practice.example'
    const secure = createApp({
      db,
      publicUrl,
      secret: randomUUID() + randomUUID(),
      onFailure: () => {},
    })
    const answer = await secure.request(`${here}/healthz`)
    expect(answer.headers.get('strict-transport-security')).toBe(
      'max-age=31536000; includeSubDomains',
    )
  })
})

describe('too much', () => {
  const batch = (calls: number, path = 'people.me') =>
    get(`/trpc/dashboard/${Array.from({ length: calls }, () => path).join(',')}?batch=1`)

  test('in one batch: 20 calls are answered, 21 are not, and none of 5,000 runs', async () => {
    expect((await batch(20)).status).toBe(200)
    expect((await batch(21)).status).toBe(400)
    expect((await batch(5_000)).status).toBe(400)
  })

  test.each([
    [addPatient, 300, '256 KB'],
    ['/api/auth/sign-in/email', 300, '256 KB'],
    ['/trpc/dashboard/imports.run,people.add?batch=1', 300, '256 KB'],
    ['/trpc/dashboard/people.add,imports.run?batch=1', 300, '256 KB'],
    ['/trpc/portal/imports.run', 300, '256 KB'],
    ['/trpc/dashboard/imports.preview', 50 * 1024, '16 MB'],
  ])('to %s: %d KB are refused in words', async (path, kilobytes, most) => {
    const answer = await post(path, JSON.stringify({ givenName: 'x'.repeat(kilobytes * 1024) }))
    expect(answer.status).toBe(413)
    const { message, error } = await said(answer)
    expect(message ?? error?.message).toBe(`That is too large: the limit is ${most}.`)
  })

  test('through a real connection, whatever the request says of its length', async () => {
    const pieces = new ReadableStream({
      start: (stream) => {
        for (let piece = 0; piece < 10; piece++) stream.enqueue(new Uint8Array(40 * 1024).fill(32))
        stream.close()
      },
    })
    const answer = await fetch(`http://127.0.0.1:${port}${addPatient}`, {
      method: 'POST',
      headers: { cookie, origin: here, 'content-type': 'application/json' },
      body: pieces,
      duplex: 'half',
    } as RequestInit)
    expect(answer.status).toBe(413)
  })

  test('not so an import: 2 MB come in, and 11 MB are refused as a file', async () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => `${row},1,20,10,${'x'.repeat(40)}`)
    const imported = (text: string) =>
      post(
        '/trpc/dashboard/imports.preview',
        JSON.stringify({
          ...testImport,
          file: { name: 'past.csv', content: Buffer.from(text).toString('base64') },
        }),
      )
    const taken = await imported(`id,group,pk1,pk5,note\n${rows.join('\n')}\n`)
    expect((await said(taken)).result?.data).toMatchObject({ ok: true, value: { taken: 40_000 } })
    const refused = await imported('x'.repeat(11 * 2 ** 20))
    expect(refused.status).toBe(400)
    expect((await said(refused)).error?.message).toBe('Content is over the limit of 10 MB.')
  })

  test.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`],
  ])('of %s within each other is refused at once', async (_, body) => {
    const start = performance.now()
    const answer = await post(addPatient, body)
    expect(answer.status).toBe(400)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

describe('an error', () => {
  const telltale = 'Zyzzyva'

  test.each([
    ['a procedure', () => get(`/trpc/dashboard/${telltale}`)],
    ['JSON', () => post(addPatient, `{"givenName": "${telltale}`)],
    ['a value', () => post(addPatient, JSON.stringify({ ...newPatient(), id: telltale }))],
    ['a query', () => get(`/trpc/dashboard/people.me?input=${telltale}`)],
    ['a content type', () => post(addPatient, '{}', { 'content-type': `text/${telltale}` })],
    ['a path', () => get(`/${telltale}`)],
    ['an origin', () => post(addPatient, '{}', { origin: `https://${telltale}.example` })],
  ])('does not echo %s', async (_, ask) => {
    const answer = await ask()
    const said = await answer.text()
    expect(answer.status === 200 ? '' : said.toLowerCase()).not.toContain(
      `"${telltale.toLowerCase()}`,
    )
    expect(JSON.parse(said).error?.message ?? said).not.toMatch(new RegExp(telltale, 'i'))
    expect(said).not.toMatch(/stack|node_modules|\.ts:|Zod|SyntaxError/)
  })
})

describe('without a database', () => {
  const gone = connect('postgres://nobody:nothing@127.0.0.1:1/none')
  afterAll(gone.close)
  const left = testApp(gone.db, therapist)

  test('the process lives, but is not ready', async () => {
    expect((await left.get('/healthz')).status).toBe(200)
    const answer = await left.get('/readyz')
    expect(answer.status).toBe(503)
    expect(await answer.text()).not.toMatch(/127\.0\.0\.1|ECONN|nobody/)
  })

  test('a request is told to try again, and the operator is told why', async () => {
    const answer = await left.get('/trpc/dashboard/people.me')
    expect(answer.status).toBe(503)
    expect((await said(answer)).error?.message).toMatch(/Please try again/)
    expect(left.failures).toMatchObject([{ path: 'people.me' }])
  })
})

test('nothing of this was a failure on our side', () => {
  expect(failures).toEqual([])
})
