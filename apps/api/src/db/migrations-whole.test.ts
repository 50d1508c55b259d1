import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { migrateToLatest } from './migrate.ts'
import { migrations } from './migrations/migrations.ts'
import { emptyDatabase } from './test-database.ts'

const { url } = await emptyDatabase()
const client = new Client(url)
await client.connect()
afterAll(() => client.end())

// PostgreSQL itself says where a command ends, and what a sequence has counted outlives the rollback
await client.query(`
  create schema fault;
  create sequence fault.step minvalue -100000;
  create function fault.fail() returns event_trigger language plpgsql as $$
  begin
    if nextval('fault.step') = 0 then raise exception 'failed on purpose'; end if;
  end $$;
  create event trigger fail on ddl_command_end execute function fault.fail();`)

const catalogues = [
  ...['namespace', 'class', 'attribute', 'attrdef', 'constraint', 'index', 'proc', 'trigger'],
  ...['policy', 'type', 'depend', 'description', 'sequence', 'extension', 'operator', 'opclass'],
]

/** Every row version of the catalogues: whatever was changed and stayed, even what was changed back, is another one. */
async function schema(): Promise<string> {
  const sums = catalogues.map(
    (name) =>
      `(select sum(hashtextextended(xmin::text || ctid::text, 0)) from pg_${name}) as ${name}`,
  )
  const { rows } = await client.query(`select ${sums.join()}`)
  return JSON.stringify(rows)
}

test('a migration that fails after any of its commands leaves the schema as it was', {
  timeout: 120_000,
}, async () => {
  let points = 0
  for (const [index, name] of Object.keys(migrations).entries()) {
    const upToHere = Object.fromEntries(Object.entries(migrations).slice(0, index + 1))
    const before = await schema()
    for (let step = 1; ; step++) {
      await client.query(`select setval('fault.step', ${-step})`)
      const failed = await migrateToLatest(url, upToHere).then(() => null, String)
      if (failed === null) break
      expect(failed).toContain('failed on purpose')
      expect(await schema(), `${name}, command ${step}`).toBe(before)
      points++
    }
    expect(await schema(), name).not.toBe(before)
  }
  expect(points).toBeGreaterThan(300)
})
