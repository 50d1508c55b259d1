import { createHmac, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { afterAll } from 'vitest'
import { type AppOptions, createApp } from './app.ts'
import { sessionCookie } from './auth/create-auth.ts'

export const here = 'http://localhost:3000'
const secret = randomUUID() + randomUUID()

/** The whole application without a socket, and requests as a browser on our own page sends them. */
export function testApp(db: AppOptions['db'], signedIn: { readonly sessionToken: string | null }) {
  const failures: { readonly path: string; readonly error: unknown }[] = []
  const app = createApp({
    db,
    publicUrl: here,
    secret,
    onFailure: ({ path, error }) => failures.push({ path, error }),
  })
  const cookie = cookieOf(signedIn.sessionToken ?? '')
  const headers = { cookie, 'content-type': 'application/json', origin: here }
  return {
    listen: () => listen(app.fetch),
    /** What was reported to the operator. */
    failures,
    cookie,
    get: (path: string, given: Record<string, string> = { cookie }) =>
      app.request(`${here}${path}`, { headers: given }),
    post: (path: string, body: string, given: Record<string, string> = {}, method = 'POST') =>
      app.request(`${here}${path}`, { method, body, headers: { ...headers, ...given } }),
  }
}

/** A real connection, for what node does to a request before the application sees it; gives the port. */
async function listen(fetch: Parameters<typeof getRequestListener>[0]): Promise<number> {
  const listener = getRequestListener(fetch)
  const server = createServer((request, response) => void listener(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  afterAll(() => new Promise((closed) => server.close(closed)))
  return (server.address() as AddressInfo).port
}

/** A browser's cookie for a session. */
function cookieOf(sessionToken: string): string {
  const signature = createHmac('sha256', secret).update(sessionToken).digest('base64')
  return `${sessionCookie}=${encodeURIComponent(`${sessionToken}.${signature}`)}`
}

type Said = {
  readonly message?: string
  readonly result?: { readonly data: unknown }
  readonly error?: {
    readonly message: string
    readonly data: {
      readonly code: string
      readonly fields: readonly { readonly field: string; readonly message: string }[]
    }
  }
}

/** The answer's JSON, of a procedure or of what stands before them. */
export async function said(answer: Response): Promise<Said> {
  return (await answer.json()) as Said
}
