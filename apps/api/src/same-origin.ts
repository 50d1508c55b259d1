import type { MiddlewareHandler } from 'hono'
import { refuseRequest } from './refuse-request.ts'

/** Refuses what another site could make a browser send: any change or any reading of the API from a foreign origin, and any body but JSON. */
export function sameOrigin(publicUrl: string): MiddlewareHandler {
  const ours = new URL(publicUrl).origin
  return async (c, next) => {
    const site = c.req.header('sec-fetch-site')
    const foreign = site === 'cross-site' || site === 'same-site'
    if (c.req.method === 'GET' || c.req.method === 'HEAD')
      return foreign && /^\/(trpc|api)\//.test(c.req.path) ? fromElsewhere(c) : next()
    const origin = c.req.header('origin')
    const trusted = origin
      ? origin === ours || origin === requestOrigin(c.req.url)
      : site === 'same-origin'
    if (!trusted || (site && site !== 'same-origin')) return fromElsewhere(c)
    const type = c.req.header('content-type')?.split(';')[0]?.trim()
    if (type !== 'application/json')
      return refuseRequest(c, 415, 'Please send JSON (content-type: application/json).')
    return next()
  }
}

function fromElsewhere(c: Parameters<MiddlewareHandler>[0]): Response {
  return refuseRequest(c, 403, 'This request came from another site, so it was not carried out.')
}

/** On this computer the same server may be reached as localhost and as 127.0.0.1. */
function requestOrigin(url: string): string | null {
  const { hostname, origin } = new URL(url)
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) ? origin : null
}
