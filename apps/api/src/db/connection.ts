import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'

const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString())
types.setTypeParser(pg.types.builtins.DATE, (text) => text)
types.setTypeParser(pg.types.builtins.INT8, Number)

export type Connection = {
  readonly db: Kysely<Database>
  readonly close: () => Promise<void>
}

/**
 * A pool that acts as the role `healing_touch_app`, which row level security binds, and that names every
 * statement, so that PostgreSQL parses and plans each one once per connection.
 */
export function connect(url: string, { connections = 10 } = {}): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: connections,
    pipeline: true,
    options:
      '-c role=healing_touch_app -c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s',
    connectionTimeoutMillis: 2_000,
    application_name: 'healing-touch',
  })
  // without a listener an idle connection's end would end the process
  pool.on('error', () => {})
  pool.on('connect', quicken)
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return { db, close: () => db.destroy() }
}

const names = new Map<string, string>()
const mostNames = 1_000

function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostNames) return known
  const name = `s${names.size}`
  names.set(text, name)
  return name
}

/**
 * Names statements, and saves round trips: BEGIN travels with the statement after it (were it to fail, that statement
 * finds no transaction and so no practice, and sees nothing), and nobody waits for the COMMIT of what only read.
 */
function quicken(client: pg.PoolClient): void {
  client.on('error', () => {})
  const query = client.query.bind(client)
  let reading = false
  const quick = (text: unknown, values?: unknown[]) => {
    if (typeof text !== 'string') return query(text as string, values)
    if (values?.length) {
      const name = statementName(text)
      return query(name ? { name, text, values: [...values] } : { text, values: [...values] })
    }
    const begins = text === 'begin' || text.startsWith('start transaction')
    if (begins) reading = text.endsWith('read only')
    if (!begins && !(text === 'commit' && reading)) return query(text)
    query(text).catch(() => {})
    return Promise.resolve({ command: '', rowCount: 0, rows: [] })
  }
  client.query = quick as typeof client.query
}
