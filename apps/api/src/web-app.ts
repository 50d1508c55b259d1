import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono } from 'hono'

/** Serves a built app below its name: hashed assets for a year, everything else as its index page. */
export function webApp<Env extends object>(app: Hono<Env>, name: 'portal' | 'dashboard'): void {
  const root = fileURLToPath(new URL(`../../${name}/dist`, import.meta.url))
  const rewriteRequestPath = (path: string) => path.slice(name.length + 1)

  app.get(`/${name}`, (c) => c.redirect(`/${name}/`))
  app.use(
    `/${name}/*`,
    serveStatic({ root, rewriteRequestPath, precompressed: true, onFound: cache }),
    async (c, next) => (c.req.path.startsWith(`/${name}/assets/`) ? c.notFound() : next()),
    serveStatic({ root, path: 'index.html', precompressed: true, onFound: cache }),
  )
}

function cache(path: string, c: Context): void {
  const hashed = path.includes('/assets/')
  c.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}
