import { Kysely, type QueryResult } from 'kysely'
import pg from 'pg'
import { afterAll } from 'vitest'
import { sessionOptions, types } from './connection.ts'
import type { Database } from './database.ts'
import { dialectOn } from './driver.ts'

/**
 * One connection on which everything that `try` does is undone afterwards, commits and all: its transactions are
 * savepoints of one that never commits. As the API's own role, or with `seesThroughWalls` as PostgreSQL's superuser.
 */
export async function undoing(url: string, { seesThroughWalls }: { seesThroughWalls: boolean }) {
  const client = new pg.Client({
    connectionString: url,
    types,
    pipeline: true,
    options: seesThroughWalls ? '-c timezone=UTC' : sessionOptions,
  })
  await client.connect()
  afterAll(() => client.end())
  const connection = {
    executeQuery: async <Row>({
      sql,
      parameters,
    }: {
      sql: string
      parameters: readonly unknown[]
    }) => {
      const { command, rowCount, rows } = await client.query(sql, [...parameters])
      const changed = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(command)
      return {
        rows,
        ...(changed && { numAffectedRows: BigInt(rowCount ?? 0) }),
      } as QueryResult<Row>
    },
    streamQuery: () => {
      throw new Error('Results are not streamed.')
    },
  }
  const dialect = dialectOn(() => connection)
  const db = new Kysely<Database>({
    dialect: {
      ...dialect,
      createDriver: () => ({
        init: async () => {},
        acquireConnection: async () => connection,
        beginTransaction: async () => void (await client.query('savepoint inner_one')),
        commitTransaction: async () => void (await client.query('release savepoint inner_one')),
        rollbackTransaction: async () =>
          void (await client.query('rollback to savepoint inner_one')),
        releaseConnection: async () => {},
        destroy: async () => {},
      }),
    },
  })
  return {
    db,
    async try<Result>(work: () => Promise<Result>): Promise<Result> {
      await client.query('begin')
      try {
        return await work()
      } finally {
        await client.query('rollback')
      }
    },
  }
}
