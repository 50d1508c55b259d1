import { BlockList } from 'node:net'
import { trpcServer } from '@hono/trpc-server'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { authRoutes } from './auth/auth-routes.ts'
import { createAuth } from './auth/create-auth.ts'
import { sessionToken } from './auth/session-token.ts'
import type { Keep } from './backups/keep-backups.ts'
import { dashboardRouter } from './dashboard-router.ts'
import type { Connection } from './db/connection.ts'
import { invitationRoutes } from './invitations/accept-invitation.ts'
import { limitBody } from './limit-body.ts'
import { portalRouter } from './portal-router.ts'
import { setUpRoutes } from './practice/set-up-practice.ts'
import { sameOrigin } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'
import { webApp } from './web-app.ts'

/** Bodies: a chart or a check-in fits in 256 KiB; only an import brings a file. */
const bodyBytes = 256 * 1024
const importBodyBytes = 16 * 1024 * 1024

export type AppOptions = {
  readonly db: Connection['db']
  readonly publicUrl: string
  readonly secret: string
  /** Whose word on a client's address is believed; nobody's where it is left out. */
  readonly proxies?: BlockList
  /** Who has it sets up the first practice; without one nobody does. */
  readonly setUpToken?: string
  /** Whether a mail server takes what is in the outbox; without one owners open it. */
  readonly mailIsSent?: boolean
  /** How long the server keeps its backups; null where it makes none. */
  readonly backupKeep?: Keep | null
  /** Hears of failures that are ours, with the request's id and never its data. */
  readonly onFailure: (failure: { requestId: string; path: string; error: unknown }) => void
}

type Bindings = { Variables: { requestId: string; proxies: BlockList } }

/** Everything behind one port: the API of both apps, signing in, and the apps themselves. */
export function createApp({
  db,
  publicUrl,
  secret,
  proxies = new BlockList(),
  setUpToken,
  mailIsSent = false,
  backupKeep = null,
  onFailure,
}: AppOptions): Hono<Bindings> {
  const auth = createAuth(db, { publicUrl, secret })
  const app = new Hono<Bindings>()

  app.use(async (c, next) => {
    c.set('requestId', crypto.randomUUID())
    c.set('proxies', proxies)
    await next()
    securityHeaders(c, publicUrl)
  })
  app.use(sameOrigin(publicUrl))

  app.get('/healthz', (c) => c.json({ ok: true }))
  app.get('/readyz', async (c) => {
    try {
      await sql`select 1`.execute(db)
      return c.json({ ok: true })
    } catch {
      return c.json({ ok: false, message: 'The database does not answer.' }, 503)
    }
  })

  const small = limitBody(bodyBytes)
  const large = limitBody(importBodyBytes)
  app.use('/api/*', small)
  if (setUpToken) app.route('/api/set-up', setUpRoutes({ db, token: setUpToken }))
  const door = { auth, db, secret, publicUrl, mailIsSent }
  app.route('/api/auth', authRoutes(door))
  app.route('/api/auth/invitations', invitationRoutes(door))

  app.use('/trpc/*', (c, next) => (onlyImports(c.req.path) ? large : small)(c, next))
  for (const [door, router] of [
    ['portal', portalRouter],
    ['dashboard', dashboardRouter],
  ] as const) {
    app.use(
      `/trpc/${door}/*`,
      trpcServer({
        router,
        endpoint: `/trpc/${door}`,
        maxBatchSize: 20,
        allowMethodOverride: true,
        createContext: (_, c) => ({
          db,
          sessionToken: sessionToken(c.req.header('cookie'), secret),
          madeFor: c.req.header('x-for') ?? null,
          requestId: c.get('requestId'),
          mailIsSent,
          backupKeep,
        }),
        onError: ({ error, path, ctx }) => {
          if (error.code === 'INTERNAL_SERVER_ERROR' || error.code === 'SERVICE_UNAVAILABLE')
            onFailure({ requestId: String(ctx?.requestId), path: path ?? '', error })
        },
      }),
    )
  }

  app.get('/', (c) => c.redirect('/portal/'))
  webApp(app, 'portal')
  webApp(app, 'dashboard')

  app.notFound((c) => c.json({ message: "We couldn't find that." }, 404))
  app.onError((error, c) => {
    onFailure({ requestId: c.get('requestId'), path: c.req.path, error })
    return c.json(
      {
        message: 'Something went wrong on our side. Please try again.',
        requestId: c.get('requestId'),
      },
      500,
    )
  })
  return app
}

/** True when everything in the batch is an import, so that nothing else gets in with a file's size. */
function onlyImports(path: string): boolean {
  const door = '/trpc/dashboard/'
  if (!path.startsWith(door)) return false
  return path
    .slice(door.length)
    .split(',')
    .every((name) => name.startsWith('imports.'))
}
