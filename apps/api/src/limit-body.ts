import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { refuseRequest } from './refuse-request.ts'

/**
 * Refuses a body of more bytes. Node ends a body at the length that was declared, so only one without is counted:
 * counting takes as long as everything else that comes before the procedure.
 */
export function limitBody(maxSize: number): MiddlewareHandler {
  const most = maxSize < 2 ** 20 ? `${maxSize / 1024} KB` : `${maxSize / 2 ** 20} MB`
  const refuse = (c: Context) => refuseRequest(c, 413, `That is too large: the limit is ${most}.`)
  const counting = bodyLimit({ maxSize, onError: refuse })
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const declared = c.req.header('content-length')
    if (declared === undefined || c.req.header('transfer-encoding') !== undefined)
      return counting(c, next)
    return Number(declared) <= maxSize ? next() : refuse(c)
  }
}
