import { Kysely } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { connect } from '../db/connection.ts'
import type { Database } from '../db/database.ts'
import { dialectOver } from '../db/driver.ts'
import { findBinaries } from '../db/embedded-binaries.ts'
import { testDatabase } from '../db/test-database.ts'
import { command } from '../db/test-server.ts'
import {
  checkDatabase,
  type DatabaseFacts,
  judgeDatabase,
  readFacts,
  triedWith,
} from './check-database.ts'

const { url } = await testDatabase()
const { db, close } = connect(url)
afterAll(close)

const good: DatabaseFacts = {
  ...{ role: 'healing_touch_app', superuser: false, bypassesWalls: false, owns: null },
  ...{ version: '18.4', fsync: 'on', commit: 'on', fullPages: 'on', checksums: 'on' },
}

/** Somebody else's connection to the same database. */
async function factsAs(role: string): Promise<DatabaseFacts> {
  const pool = new pg.Pool({ connectionString: url, max: 1, options: `-c role=${role}` })
  const other = new Kysely<Database>({ dialect: dialectOver(pool) })
  return readFacts(other).finally(() => other.destroy())
}

describe('the server does not start', () => {
  const cases: Record<string, [Partial<DatabaseFacts>, RegExp]> = {
    'as a superuser': [{ superuser: true }, /"healing_touch_app".* is a superuser/],
    'as a role that walls do not bind': [{ bypassesWalls: true }, /has BYPASSRLS/],
    'as the owner of a table': [{ owns: 'public.visit' }, /owns the table public\.visit/],
    'without fsync': [{ fsync: 'off' }, /fsync=off/],
    'where a commit does not wait for the disk': [{ commit: 'off' }, /synchronous_commit=off/],
    'with half pages': [{ fullPages: 'off' }, /full_page_writes=off/],
  }
  test.each(Object.entries(cases))('%s', (_, [change, said]) => {
    const { refusals } = judgeDatabase({ ...good, ...change })
    expect(refusals).toHaveLength(1)
    expect(refusals[0]).toMatch(said)
  })

  test('on the server of these tests, which is fast and forgets', async () => {
    if ((await readFacts(db)).fsync === 'off')
      await expect(checkDatabase(db)).rejects.toThrow(/fsync=off.*\n.*synchronous_commit=off/)
  })
})

describe('it starts with a warning', () => {
  const cases: Record<string, [Partial<DatabaseFacts>, RegExp]> = {
    'without checksums': [{ checksums: 'off' }, /no data checksums/],
    'on an old minor release': [{ version: '18.3 (Debian 18.3-1)' }, /18\.3 .*older than 18\.4/],
  }
  test.each(Object.entries(cases))('%s', (_, [change, said]) => {
    const { refusals, warnings } = judgeDatabase({ ...good, ...change })
    expect(refusals).toEqual([])
    expect(warnings).toEqual([expect.stringMatching(said)])
  })
})

test.each([
  ['as it should be', {}],
  ['that waits for a second server as well', { commit: 'remote_apply' }],
  ['of a later release', { version: '19.1' }],
])('nothing is said of a database %s', (_, change) => {
  expect(judgeDatabase({ ...good, ...change })).toEqual({ refusals: [], warnings: [] })
})

test('the facts are those of the role that answers requests', async () => {
  const { superuser, bypassesWalls, owns, role } = good
  expect(await readFacts(db)).toMatchObject({ superuser, bypassesWalls, owns, role })
  const owner = decodeURIComponent(new URL(url).username)
  expect(await factsAs(owner)).toMatchObject({ role: owner, owns: expect.stringMatching(/\./) })
})

test('a role that owns one table or bypasses row level security is told', async () => {
  const role = `check_${process.pid}`
  await command(url, `create role ${role} bypassrls`)
  try {
    await command(
      url,
      `create table owned_by_app (id int); alter table owned_by_app owner to ${role}`,
    )
    expect(await factsAs(role)).toMatchObject({ bypassesWalls: true, owns: 'public.owned_by_app' })
  } finally {
    await command(url, `drop table if exists owned_by_app; drop role ${role}`)
  }
})

test('the release that is tried is the one that comes along', () => {
  expect(findBinaries().version.startsWith(`${triedWith.major}.${triedWith.minor}.`)).toBe(true)
})
