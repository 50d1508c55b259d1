import { existsSync } from 'node:fs'
import { connect as connectSocket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { testDatabase } from './db/test-database.ts'
import { testPractice } from './db/test-practice.ts'
import { testApp } from './test-app.ts'

const { url } = await testDatabase()
const { db, therapist } = await testPractice(url)
const { listen, failures, get } = testApp(db, therapist)

const port = await listen()

describe('an address that is none', () => {
  test.each([
    '/trpc',
    '/trpc/',
    '/trpc/x',
    '/trpc/portal',
    '/trpc/portal/',
    '/api',
    '/api/x',
    '/x',
  ])('%s is not found, in JSON', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('application/json')
  })

  test.each([
    '__proto__',
    'constructor',
    'people.__proto__',
    'people.constructor',
    'toString',
    'people.me.call',
  ])('%s is no procedure', async (name) => {
    for (const door of ['portal', 'dashboard'])
      expect((await get(`/trpc/${door}/${name}`)).status).toBe(404)
  })

  test.skipIf(!built())('below an app is the app', async () => {
    for (const path of ['/portal/', '/portal/progress', '/dashboard/patients/none']) {
      const answer = await get(path, {})
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expect(await answer.text()).toContain('<!doctype html>')
    }
  })

  test('of an asset is not the app', async () => {
    expect((await get('/portal/assets/gone-12345678.js')).status).toBe(404)
  })

  test.each([
    '/portal/..%2f..%2fpackage.json',
    '/portal/..%2F..%2Fapi%2Fsrc%2Fenv.ts',
    '/portal/%2e%2e/%2e%2e/package.json',
    '/portal/..%5c..%5cpackage.json',
    '/portal/%252e%252e%252fpackage.json',
    '/portal/assets/..%2f..%2f..%2f..%2fpackage.json',
    '/portal/assets/../../../package.json',
    '/portal//etc/passwd',
    '/portal/%00',
    '/portal/%ff%fe',
    '/portal/%',
    '//portal/../package.json',
  ])('%s leads to no file outside the app', async (path) => {
    const { status, body } = await raw(path)
    expect(body).not.toMatch(/"dependencies"|"private"|readEnv|root:/)
    expect(status).not.toBe(500)
  })
})

test('nothing of this was a failure on our side', () => {
  expect(failures).toEqual([])
})

function built(): boolean {
  return existsSync(new URL('../../portal/dist/index.html', import.meta.url))
}

/** Sends a path as it is; a URL of a browser would tidy it up first. */
function raw(path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const socket = connectSocket(port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:3000\r\nConnection: close\r\n\r\n`),
    )
    let text = ''
    socket.on('data', (piece) => {
      text += piece.toString('latin1')
    })
    socket.on('end', () => resolve({ status: Number(text.split(' ')[1]), body: text }))
    socket.on('error', reject)
  })
}
