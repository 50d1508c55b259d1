import { type SelectType, sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { connect } from './connection.ts'
import type { Database } from './database.ts'
import { testDatabase } from './test-database.ts'

/** What the API reads from a column: `structure` is what pg parses from jsonb or an array. */
type Reads<Value> =
  | (NonNullable<Value> extends string
      ? 'string'
      : NonNullable<Value> extends number
        ? 'number'
        : NonNullable<Value> extends boolean
          ? 'boolean'
          : 'structure')
  | (null extends Value ? 'null' : never)

type Columns = {
  [Table in keyof Database]: {
    [Column in keyof Database[Table]]: Spelt<Reads<SelectType<Database[Table][Column]>>>
  }
}
type Spelt<Read extends string> = 'null' extends Read ? `${Exclude<Read, 'null'>} | null` : Read

// the compiler holds this to the types, the test holds it to the migrated database
const columns = {
  practice: {
    id: 'string',
    name: 'string',
    zone: 'string',
    requires_second_factor: 'boolean',
    created_at: 'string',
  },
  member: { practice_id: 'string', id: 'string', name: 'string', role: 'string' },
  patient: {
    practice_id: 'string',
    id: 'string',
    given_name: 'string',
    family_name: 'string',
    birth_date: 'string',
    email: 'string | null',
    phone: 'string | null',
    therapist_id: 'string | null',
    created_at: 'string',
  },
  episode: {
    practice_id: 'string',
    id: 'string',
    patient_id: 'string',
    condition: 'string',
    opened_on: 'string',
    closed_on: 'string | null',
  },
  assessment: {
    practice_id: 'string',
    id: 'string',
    patient_id: 'string',
    episode_id: 'string',
    member_id: 'string',
    at: 'string',
    content: 'structure',
  },
  plan: {
    practice_id: 'string',
    id: 'string',
    patient_id: 'string',
    episode_id: 'string',
    version: 'number',
    status: 'string',
    content: 'structure',
    change_reason: 'string | null',
    created_at: 'string',
    created_by: 'string',
  },
  appointment: {
    practice_id: 'string',
    id: 'string',
    patient_id: 'string',
    member_id: 'string',
    starts_at: 'string',
    ends_at: 'string',
    status: 'string',
  },
  visit: {
    practice_id: 'string',
    id: 'string',
    patient_id: 'string',
    episode_id: 'string',
    plan_id: 'string | null',
    appointment_id: 'string | null',
    member_id: 'string',
    started_at: 'string',
    minutes: 'number',
    note: 'structure',
    ledger: 'structure',
    charted_at: 'string | null',
    version: 'number',
    signed_by: 'string | null',
    seal: 'string | null',
  },
  amendment: {
    practice_id: 'string',
    id: 'string',
    patient_id: 'string',
    visit_id: 'string',
    text: 'string',
    reason: 'string',
    member_id: 'string',
    at: 'string',
    seal: 'string',
  },
  check_in: { practice_id: 'string', id: 'string', patient_id: 'string', at: 'string' },
  pain_map: {
    practice_id: 'string',
    id: 'string',
    patient_id: 'string',
    at: 'string',
    visit_id: 'string | null',
    check_in_id: 'string | null',
    content: 'structure',
  },
  outcome: {
    practice_id: 'string',
    id: 'string',
    patient_id: 'string',
    visit_id: 'string | null',
    check_in_id: 'string | null',
    instrument: 'string',
    variant: 'string | null',
    side: 'string | null',
    answers: 'structure',
    at: 'string',
    moment: 'string | null',
    score: 'number | null',
    recorded_by: 'string',
    member_id: 'string | null',
    recorded_at: 'string',
    corrects: 'string | null',
  },
  routine: {
    practice_id: 'string',
    id: 'string',
    patient_id: 'string',
    self_care: 'string',
    per_week: 'number',
    starts_on: 'string',
    ends_on: 'string | null',
  },
  tick: {
    practice_id: 'string',
    patient_id: 'string',
    routine_id: 'string',
    day: 'string',
    state: 'string',
    barrier: 'string | null',
  },
  outcome_import: {
    practice_id: 'string',
    id: 'string',
    file_name: 'string',
    series: 'structure',
    taken: 'number',
    refused: 'number',
    imported_at: 'string',
    imported_by: 'string',
    undone_at: 'string | null',
  },
  imported_outcome: {
    practice_id: 'string',
    import_id: 'string',
    subject: 'string',
    practitioner: 'string | null',
    cohort: 'string | null',
    values: 'structure',
  },
  safety_fact: {
    practice_id: 'string',
    id: 'string',
    patient_id: 'string',
    round_id: 'string',
    ordinal: 'number',
    kind: 'string',
    content: 'structure',
    recorded_at: 'string',
    recorded_by: 'string',
    member_id: 'string | null',
  },
  safety_review: {
    practice_id: 'string',
    id: 'string',
    patient_id: 'string',
    level: 'string',
    rules: 'structure',
    raised_at: 'string',
    reviewed_at: 'string | null',
    reviewed_by: 'string | null',
    note: 'string | null',
  },
  accepted_pack: {
    practice_id: 'string',
    accepted_at: 'string',
    version: 'string',
    content: 'structure',
    accepted_by: 'string',
  },
  own_entry: {
    practice_id: 'string',
    kind: 'string',
    id: 'string',
    content: 'structure',
    version: 'number',
    saved_at: 'string',
    saved_by: 'string',
    retired_at: 'string | null',
  },
  audit_entry: {
    practice_id: 'string',
    seq: 'number',
    at: 'string',
    actor_id: 'string | null',
    actor_name: 'string',
    action: 'string',
    what: 'string',
    patients: 'structure',
    reason: 'string | null',
    previous: 'structure',
    hash: 'structure',
  },
  audit_head: { practice_id: 'string', seq: 'number', at: 'string', hash: 'structure' },
} as const satisfies Columns

const reads: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  timestamptz: 'string',
  date: 'string',
  bool: 'boolean',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  jsonb: 'structure',
  _float8: 'structure',
  _uuid: 'structure',
  bytea: 'structure',
}

const { url } = await testDatabase()
const { db, close } = connect(url)
afterAll(close)

describe('the migrated database', () => {
  test('has exactly the tables and columns that the types say, with the same kinds and nulls', async () => {
    const tables = await db.introspection.getTables()
    const migrated = tables
      .filter(({ schema, isView }) => schema === 'public' && !isView)
      .map((table) => [
        table.name,
        Object.fromEntries(
          table.columns.map(({ name, dataType, isNullable }) => [
            name,
            `${reads[dataType] ?? dataType}${isNullable ? ' | null' : ''}`,
          ]),
        ),
      ])
    expect(Object.fromEntries(migrated)).toEqual(columns)
  })

  test('begins every key with the practice, and no constraint reaches across practices', async () => {
    const { rows } = await sql<{ name: string; columns: string[]; primary: boolean }>`
      select conrelid::regclass || ' ' || conname as name, contype = 'p' as primary,
        array(select attname::text from unnest(conkey) with ordinality key (number, place)
          join pg_attribute on attrelid = conrelid and attnum = number order by place) as columns
      from pg_constraint join pg_class on pg_class.oid = conrelid
      where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'x')
        and relname not like 'kysely%' and conname <> 'practice_pkey'`.execute(db)
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.filter((row) => !row.columns.includes('practice_id'))).toEqual([])
    expect(rows.filter((row) => row.primary && row.columns[0] !== 'practice_id')).toEqual([])
  })

  test('keeps its walls up for every table, for the tables’ owner too', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and relname not like 'kysely%' and not (relrowsecurity and relforcerowsecurity)`.execute(db)
    expect(rows).toEqual([])
  })
})
