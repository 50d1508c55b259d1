import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type pg from 'pg'
import { statementName } from './statement-name.ts'
import { unreachable } from './unreachable.ts'

/** One of the pool's connections and what stands on it. */
type Line = DatabaseConnection & {
  readonly client: pg.PoolClient
  /** The answer to the BEGIN of the transaction that is open; its statements fail if it failed. */
  begun: Promise<unknown> | null
  reading: boolean
  broken: boolean
}

/**
 * PostgreSQL through pg's pool, with few and small round trips: a statement is parsed and planned once per connection,
 * BEGIN travels with the statement after it, nobody waits for the COMMIT of what only read, and whatever is asked in
 * one turn of the event loop shares one write to the socket.
 */
export function dialectOver(pool: pg.Pool): Dialect {
  return { ...postgres, createDriver: () => driverOver(pool) }
}

/** The same language on a connection that is already at hand, which neither begins nor ends anything: see `enter`. */
export function dialectOn(connection: () => DatabaseConnection): Dialect {
  const refuse = async () => {
    throw new Error('A transaction is already open: it begins and ends with the request.')
  }
  return {
    ...postgres,
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => connection(),
      beginTransaction: refuse,
      commitTransaction: refuse,
      rollbackTransaction: refuse,
      releaseConnection: async () => {},
      destroy: refuse,
    }),
  }
}

// neither keeps anything between two statements, so all transactions share them
const adapter = new PostgresAdapter()
const compiler = new PostgresQueryCompiler()
const postgres = {
  createAdapter: () => adapter,
  createQueryCompiler: () => compiler,
  createIntrospector: (db) => new PostgresIntrospector(db),
} satisfies Partial<Dialect>

function driverOver(pool: pg.Pool): Driver {
  const lines = new WeakMap<DatabaseConnection | pg.PoolClient, Line>()

  /** Kysely hands back the connection that `acquireConnection` gave it. */
  function lineOf(connection: DatabaseConnection): Line {
    const line = lines.get(connection)
    if (!line) throw new Error('This connection is not of this pool.')
    return line
  }

  return {
    init: async () => {},
    acquireConnection: async () => {
      const client = await pool.connect().catch((cause) => {
        throw unreachable(cause)
      })
      const known = lines.get(client)
      if (known) return known
      const line = lineTo(client)
      lines.set(client, line).set(line, line)
      return line
    },
    beginTransaction: async (connection, { accessMode, isolationLevel }) => {
      const line = lineOf(connection)
      const how = [isolationLevel && `isolation level ${isolationLevel}`, accessMode]
      line.reading = accessMode === 'read only'
      line.begun = send(line.client, ['begin', ...how.filter(Boolean)].join(' '))
      // the statements say so: they wait for it
      line.begun.catch(() => {})
    },
    commitTransaction: async (connection) => {
      const { client, reading } = lineOf(connection)
      const committed = send(client, 'commit')
      if (reading) committed.catch(() => {})
      else if ((await committed).command !== 'COMMIT')
        throw new Error('A statement failed before the end of its transaction: nothing was saved.')
    },
    rollbackTransaction: async (connection) => {
      const line = lineOf(connection)
      // why it rolls back matters more than a connection that can't: that one is given up
      await send(line.client, 'rollback').catch(() => {
        line.broken = true
      })
    },
    releaseConnection: async (connection) => {
      const line = lineOf(connection)
      line.begun = null
      line.client.release(line.broken)
    },
    destroy: () => pool.end(),
  }
}

const changing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

function lineTo(client: pg.PoolClient): Line {
  const line: Line = {
    client,
    begun: null,
    reading: false,
    broken: false,
    executeQuery: async ({ sql, parameters }: CompiledQuery) => {
      try {
        const [{ command, rowCount, rows }] = await Promise.all([
          send(client, sql, parameters),
          line.begun,
        ])
        if (!changing.has(command)) return { rows }
        return { rows, numAffectedRows: BigInt(rowCount ?? 0) }
      } catch (error) {
        throw line.broken ? unreachable(error) : error
      }
    },
    streamQuery: () => {
      throw new Error('Results are not streamed.')
    },
  }
  // pg tells its listeners before it fails the queries
  client.on('error', () => {
    line.broken = true
  })
  return line
}

/** Everything that is sent before the event loop goes on travels in one write. */
function send(
  client: pg.PoolClient,
  text: string,
  parameters: readonly unknown[] = [],
): Promise<pg.QueryResult> {
  const { stream } = client.connection
  stream.cork()
  process.nextTick(() => stream.uncork())
  if (parameters.length === 0) return client.query(text)
  const name = statementName(text)
  return client.query({ text, values: [...parameters], ...(name && { name }) })
}
