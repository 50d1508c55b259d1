import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono } from 'hono'

/** Serves a built app below its name: hashed assets for a year, everything else as its index page. */
export function webApp<Env extends object>(app: Hono<Env>, name: 'portal' | 'dashboard'): void {
  const root = fileURLToPath(new URL(`../../${name}/dist`, import.meta.url))
  const rewriteRequestPath = (path: string) => path.slice(name.length + 1)
  const cache = (age: string) => (_: string, c: Context) => c.header('cache-control', age)

  app.get(`/${name}`, (c) => c.redirect(`/${name}/`))
  app.use(
    `/${name}/assets/*`,
    serveStatic({
      root,
      rewriteRequestPath,
      precompressed: true,
      onFound: cache('public, max-age=31536000, immutable'),
    }),
    (c) => c.notFound(),
  )
  app.use(
    `/${name}/*`,
    serveStatic({ root, rewriteRequestPath, precompressed: true, onFound: cache('no-cache') }),
    serveStatic({ root, path: 'index.html', precompressed: true, onFound: cache('no-cache') }),
  )
}
