import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { reachDatabase } from './reach-database.ts'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'healing-touch-'))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function answers(url: string): Promise<boolean> {
  const client = new Client(url)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

test('where nothing was ever started it says so, and makes nothing', async () => {
  const dataFolder = join(newFolder(), 'none')
  await expect(reachDatabase({ databaseUrl: null, dataFolder })).rejects.toThrow(
    /^There is no practice in .* yet\. Start Healing Touch once/,
  )
  expect(existsSync(dataFolder)).toBe(false)
})

test('an address that is given is taken as it is', async () => {
  const databaseUrl = 'postgres://owner@db.example/healing'
  const reached = await reachDatabase({ databaseUrl, dataFolder: '/nowhere' })
  expect(reached.url).toBe(databaseUrl)
})

test('a running server is used and left running; without one its data is served for the moment', async () => {
  const dataFolder = newFolder()
  const running = await startEmbeddedPostgres({ dataFolder, fast: true })
  const beside = await reachDatabase({ databaseUrl: null, dataFolder })
  expect(beside.url).toBe(running.url)
  await beside.close()
  expect(await answers(running.url)).toBe(true)
  await running.stop()

  const alone = await reachDatabase({ databaseUrl: null, dataFolder })
  expect(await answers(alone.url)).toBe(true)
  await alone.close()
  expect(await answers(alone.url)).toBe(false)
})
