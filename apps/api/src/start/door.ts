import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { errorCode, problem } from '../problem.ts'

type Fetch = Parameters<typeof getRequestListener>[0]

export type Door = {
  /** From now on requests are answered by this; until then they are told to come back in a second. */
  readonly open: (fetch: Fetch) => void
  /** Takes no new requests, lets those under way finish for that long, then cuts what is left. */
  readonly close: (graceMs: number) => Promise<void>
}

const timeouts = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 }

/**
 * Takes the port before anything else is started, so that a taken port is said at once. `localhost` is both
 * 127.0.0.1 and, where there is IPv6, ::1.
 */
export async function takePort(host: string, port: number): Promise<Door> {
  let answer: Fetch = () =>
    new Response('Healing Touch is starting.\n', { status: 503, headers: { 'retry-after': '1' } })
  const listener = getRequestListener((request, bindings) => answer(request, bindings))
  const servers: Server[] = []
  for (const address of host === 'localhost' ? ['127.0.0.1', '::1'] : [host]) {
    const server = createServer(timeouts, (request, response) => {
      // Once closing has begun, a connection that was kept alive would otherwise hold it up.
      response.on(
        'close',
        () => server.listening || setImmediate(() => server.closeIdleConnections()),
      )
      void listener(request, response)
    })
    try {
      await listen(server, address, port)
      servers.push(server)
    } catch (error) {
      if (address === '::1' && hasNoIpv6(error)) continue
      for (const open of servers) open.close()
      throw portProblem(error, host, port)
    }
  }
  return {
    open: (fetch) => {
      answer = fetch
    },
    close: async (graceMs) => {
      await Promise.all(servers.map((server) => close(server, graceMs)))
    },
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port, ipv6Only: host === '::1' }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
  })
}

function hasNoIpv6(error: unknown): boolean {
  return ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(errorCode(error) ?? '')
}

function portProblem(error: unknown, host: string, port: number): Error {
  const another = port === 3000 ? 3001 : 3000
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return problem(
        `Port ${port} is taken by another program. ` +
          `Stop that one, or choose another port: PORT=${another} npx --yes pnpm start`,
      )
    case 'EACCES':
      return problem(
        `This user may not listen on port ${port}. ` +
          `Choose one above 1023: PORT=${another} npx --yes pnpm start`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return problem(`HOST=${host} is not an address of this machine. Leave it out for localhost.`)
    default:
      return problem(`Could not listen on ${host}, port ${port} (${errorCode(error)}).`, error)
  }
}
