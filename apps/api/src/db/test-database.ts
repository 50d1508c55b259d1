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
  const { url, prefix, template, broken } = inject('testServer')
  if (broken) throw new Error(broken)
  const name = `${prefix}_${randomUUID().slice(0, 8)}`
  await command(url, `create database ${name} template ${template} strategy file_copy`)
  afterAll(() => command(url, `drop database if exists ${name} with (force)`))
  return { url: databaseAt(url, name) }
}
