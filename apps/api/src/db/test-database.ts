import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { command, databaseAt } from './test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    testServer: { url: string; prefix: string; template: string; broken: string | null }
  }
}

/**
 * A migrated, empty database for the calling test file alone, dropped after its tests. Call it at the top of the file:
 * `const { url } = await testDatabase()`. The URL's user owns the tables; `connect` acts as the API does.
 */
export async function testDatabase(): Promise<{ readonly url: string }> {
  const { template, broken } = inject('testServer')
  if (broken) throw new Error(broken)
  return makeDatabase(`template ${template} strategy file_copy`)
}

/** The same without a schema, for what is tested on the way to one. */
export function emptyDatabase(): Promise<{ readonly url: string }> {
  return makeDatabase('template template0')
}

async function makeDatabase(how: string): Promise<{ readonly url: string }> {
  const { url, prefix } = inject('testServer')
  const name = `${prefix}_${randomUUID().slice(0, 8)}`
  await command(url, `create database ${name} ${how}`)
  afterAll(() => command(url, `drop database if exists ${name} with (force)`))
  return { url: databaseAt(url, name) }
}
