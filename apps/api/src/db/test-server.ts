import { mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { testServerUrl } from '../env.ts'
import { isProblem } from '../problem.ts'
import { processFacts } from '../start/processes.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { migrateToLatest } from './migrate.ts'

const roomy = 2 ** 30

/** Runs once before the API's tests: one server, and one migrated database that every test file gets a copy of. */
export async function setup({
  provide,
}: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const given = testServerUrl()
  const own = given ? null : await startOwnServer()
  const url = given ?? own?.url ?? ''
  const prefix = `healing_touch_test_${process.pid}`
  const template = `${prefix}_template`
  await command(url, `drop database if exists ${template}`)
  await command(url, `create database ${template}`)
  const broken = await migrateToLatest(databaseAt(url, template)).then(() => null, sentenceOf)
  provide('testServer', { url, prefix, template, broken })
  return async () => {
    if (own) return own.end()
    for (const name of await databasesOf(url, prefix))
      await command(url, `drop database ${name} with (force)`)
  }
}

export function databaseAt(serverUrl: string, name: string): string {
  return new URL(`/${name}`, serverUrl).href
}

export async function command(url: string, text: string): Promise<void> {
  const client = new Client(url)
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

async function startOwnServer() {
  const root = fastestFolder()
  removeLeftovers(root)
  const dataFolder = join(root, `${leftoverName}${process.pid}`)
  mkdirSync(dataFolder)
  const { url, stop } = await startEmbeddedPostgres({ dataFolder, fast: true })
  const end = async () => {
    await stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { url, end }
}

/** Memory where there is enough of it: copying a database takes a fifth of the time. */
export function fastestFolder(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize > roomy ? '/dev/shm' : tmpdir()
  } catch {
    return tmpdir()
  }
}

const leftoverName = 'healing-touch-test-'

/** What a run that was killed left behind. */
function removeLeftovers(root: string): void {
  for (const name of readdirSync(root)) {
    if (!name.startsWith(leftoverName)) continue
    const pid = Number(name.slice(leftoverName.length))
    if (pid === process.pid || !processFacts(pid))
      rmSync(join(root, name), { recursive: true, force: true })
  }
}

async function databasesOf(url: string, prefix: string): Promise<readonly string[]> {
  const client = new Client(url)
  await client.connect()
  try {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    )
    return rows.map(({ datname }) => datname)
  } finally {
    await client.end()
  }
}

/** A migration that fails must not keep the tests that need no database from running. */
function sentenceOf(error: unknown): string {
  if (isProblem(error)) return error.message
  throw error
}
