import { Kysely } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'
import { dialectOver } from './driver.ts'
import { instant } from './instant.ts'

export const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, instant)
types.setTypeParser(pg.types.builtins.DATE, (text) => text)
types.setTypeParser(pg.types.builtins.INT8, Number)

/** The role that row level security binds, and how long anything may take. */
export const sessionOptions =
  '-c role=healing_touch_app -c timezone=UTC -c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s'

export type Connection = {
  readonly db: Kysely<Database>
  readonly close: () => Promise<void>
}

/** A pool that acts as the role `healing_touch_app`, which row level security binds; see `dialectOver` for how it saves round trips. */
export function connect(url: string, { connections = 10 } = {}): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: connections,
    pipeline: true,
    options: sessionOptions,
    // waiting for a connection that is free counts too
    connectionTimeoutMillis: 1_800,
    application_name: 'healing-touch',
  })
  // without a listener an idle connection's end would end the process
  pool.on('error', () => {})
  const db = new Kysely<Database>({ dialect: dialectOver(pool) })
  return { db, close: () => db.destroy() }
}
