import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { testClosed } from '../circle/test-circle.ts'
import { testCare } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { examples } from './examples.ts'
import { type AnyProcedure, inOrder } from './procedures.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, elsewhere } = practice
const ours = { ...practice, care: await testCare(db, practice) }
const theirs = { ...elsewhere, care: await testCare(db, elsewhere) }
for (const home of [practice, { ...elsewhere, db }]) await testClosed(home)
const admin = new pg.Client(url)
afterAll(() => admin.end())

const mutations = inOrder.filter(({ type }) => type === 'mutation')
/** Those that create something under another key than an id of the screen's making. */
const otherKeys = new Set([
  // one for a routine and a day
  'portal/selfCare.tick',
  // one for a version of the content
  'dashboard/library.acceptPack',
  // the entry's own id, and the version that was read
  'dashboard/library.saveOwn',
  // what is gone is gone
  'dashboard/retention.erase',
  // the visit, and the version that was read
  'dashboard/visits.save',
])
/** What the database holds, but for the memory of who did what: that has an entry of each try. */
const { rows: tables } = await beforehand<{ name: string }>(
  `select tablename as name from pg_tables
    where schemaname = 'public' and tablename !~ '^(kysely|audit_)' order by 1`,
)

async function beforehand<Row extends pg.QueryResultRow>(query: string) {
  await admin.connect()
  return admin.query<Row>(query)
}

/** Each table's rows: how many, and a hash of what they say. */
async function held(): Promise<Record<string, { rows: number; hash: string }>> {
  const { rows } = await admin.query(
    tables
      .map(
        ({ name }) =>
          `select '${name}' as name, count(*)::int as rows, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from "${name}" t`,
      )
      .join(' union all '),
  )
  return Object.fromEntries(rows.map(({ name, ...said }) => [name, said]))
}

/** How many rows of each table came or went. */
async function effect(work: () => Promise<unknown>) {
  const before = await held()
  const answer = await work()
  const after = await held()
  const added = Object.entries(after).flatMap(([name, { rows }]) => {
    const more = rows - (before[name]?.rows ?? 0)
    return more === 0 ? [] : [[name, more]]
  })
  return { answer, after, added: Object.fromEntries(added) as Record<string, number> }
}

function inputFor({ name }: AnyProcedure, { care }: typeof ours | typeof theirs): object {
  const input = examples[name]?.(care) ?? {}
  // one of an appointment is open already
  return name === 'dashboard/visits.open' ? { ...input, appointmentId: null } : input
}

function caller(
  { name, door, path }: AnyProcedure,
  { owner, patient }: typeof ours | typeof theirs,
) {
  const from = door === 'portal' ? patient.portal : owner.dashboard
  const call = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], from)
  return async (input: object): Promise<unknown> => {
    const answer = await (call as (input: object) => Promise<unknown>)(input)
    if (name !== 'dashboard/visits.save') return answer
    // says when it was confirmed, not when it was made
    const { at: _, ...saved } = (answer as { value: { at: string } }).value
    return saved
  }
}

describe.each(mutations)('$name', (mutation) => {
  test('sent twice, and twenty times at once, does the same as sent once', async () => {
    const input = inputFor(mutation, theirs)
    const call = caller(mutation, theirs)
    const once = await effect(() => call(input))
    expect(once.answer).not.toMatchObject({ ok: false })
    if (Object.keys(once.added).length > 0)
      expect('id' in input || otherKeys.has(mutation.name), 'a key to try again with').toBe(true)
    const twice = await effect(() => call(input))
    expect(twice.answer).toEqual(once.answer)
    expect(twice.after).toEqual(once.after)

    const same = inputFor(mutation, ours)
    const often = await effect(() =>
      Promise.all(Array.from({ length: 20 }, () => caller(mutation, ours)(same))),
    )
    const [first, ...others] = often.answer as unknown[]
    for (const other of others) expect(other).toEqual(first)
    expect(often.added).toEqual(once.added)
  })
})
