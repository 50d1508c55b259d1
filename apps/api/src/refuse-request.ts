import type { Context } from 'hono'

const codes = {
  403: ['FORBIDDEN', -32003],
  413: ['PAYLOAD_TOO_LARGE', -32013],
  415: ['UNSUPPORTED_MEDIA_TYPE', -32015],
} as const

/**
 * Refuses a request before anything reads it. What was meant for a procedure is answered in the shape that the screens
 * read: without it they would say that the server cannot be reached.
 */
export function refuseRequest(c: Context, status: keyof typeof codes, message: string): Response {
  if (!c.req.path.startsWith('/trpc/')) return c.json({ message }, status)
  const [code, number] = codes[status]
  const data = { code, httpStatus: status, fields: [], requestId: null, waitsFor: null }
  return c.json({ error: { message, code: number, data } }, status)
}
