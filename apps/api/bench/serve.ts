import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import pg from 'pg'
import { createApp } from '../src/app.ts'
import { connect } from '../src/db/connection.ts'

/**
 * One server under test in a process of its own, so that its processor time is its own. Sends its port, and its
 * processor time whenever it is asked.
 */
const [kind = '', url = '', secret = '', patientId = '', practiceId = ''] = process.argv.slice(2)

const listeners: Record<string, () => ReturnType<typeof getRequestListener>> = {
  http: () => {
    const body = JSON.stringify({ id: patientId, givenName: 'Ada', familyName: 'Example' })
    return getRequestListener(
      () => new Response(body, { headers: { 'content-type': 'application/json' } }),
    )
  },
  'http + SELECT': () => {
    const pool = new pg.Pool({ connectionString: url, max: 10 })
    return getRequestListener(async () => {
      const { rows } = await pool.query(
        'select * from patient where practice_id = $1 and id = $2',
        [practiceId, patientId],
      )
      return Response.json(rows[0])
    })
  },
  product: () => {
    const { db } = connect(url)
    const app = createApp({
      db,
      publicUrl: 'http://localhost',
      secret,
      onFailure: ({ error }) => console.error(error),
    })
    return getRequestListener(app.fetch)
  },
}
const listener = listeners[kind]?.()
if (!listener) throw new Error(`There is no server "${kind}".`)

const server = createServer((request, response) => void listener(request, response))
server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
)
process.on('message', () =>
  process.send?.({ cpu: process.cpuUsage(), memory: process.memoryUsage.rss() }),
)
process.on('disconnect', () => process.exit(0))
