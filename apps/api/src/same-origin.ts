import type { MiddlewareHandler } from 'hono'

/** Refuses what another site could make a browser send: any change from a foreign origin, and any body but JSON. */
export function sameOrigin(publicUrl: string): MiddlewareHandler {
  const ours = new URL(publicUrl).origin
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const trusted = origin
      ? origin === ours || origin === requestOrigin(c.req.url)
      : site === 'same-origin'
    if (!trusted || (site && site !== 'same-origin'))
      return c.json(
        { message: 'This request came from another site, so it was not carried out.' },
        403,
      )
    const type = c.req.header('content-type')?.split(';')[0]?.trim()
    if (type !== 'application/json')
      return c.json({ message: 'Please send JSON (content-type: application/json).' }, 415)
    return next()
  }
}

/** On this computer the same server may be reached as localhost and as 127.0.0.1. */
function requestOrigin(url: string): string | null {
  const { hostname, origin } = new URL(url)
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) ? origin : null
}
