import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { connect } from './connection.ts'
import type { Database } from './database.ts'
import { enter, enterPractice, type Inside } from './enter.ts'
import { testDatabase } from './test-database.ts'
import { type TestPatient, type TestPerson, testPractice } from './test-practice.ts'
import { type Filled, oneOfEach } from './test-rows.ts'

type Table = Filled
type Row = Readonly<Record<string, unknown>>

const { url } = await testDatabase()
const { therapist, patient, otherPatient, practiceId, elsewhere } = await testPractice(url)
// one connection, so that whatever a transaction leaves behind meets the next one
const { db, close } = connect(url, { connections: 1 })
afterAll(close)

const ofPatients: Table[] = [
  'patient',
  'episode',
  'plan',
  'appointment',
  'visit',
  'check_in',
  'pain_map',
  'outcome',
  'routine',
  'tick',
  'safety_fact',
  'safety_review',
]
/** Of the practice as a whole: its patients read it too. */
const shared: Table[] = ['accepted_pack', 'own_entry']
const staffOnly: Table[] = [
  'credential',
  'assessment',
  'amendment',
  'outcome_import',
  'imported_outcome',
  'invitation',
]
const all: Table[] = ['practice', 'member', ...ofPatients, ...shared, ...staffOnly]
const byStaffOnly: Table[] = [
  'member',
  'patient',
  'episode',
  'plan',
  'appointment',
  'visit',
  'routine',
  ...shared,
  ...staffOnly,
]

const rows = {
  ours: await filled(practiceId, patient, therapist),
  notMine: await filled(practiceId, otherPatient, therapist),
  theirs: await filled(elsewhere.practiceId, elsewhere.patient, elsewhere.therapist),
}

describe('the role that the API acts as', () => {
  test('is not a superuser, cannot bypass row level security and owns nothing', async () => {
    const { rows } = await sql`
      select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class where relowner = pg_roles.oid) as owns
      from pg_roles where rolname = current_user`.execute(db)
    expect(rows).toEqual([
      {
        rolname: 'healing_touch_app',
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        owns: 0,
      },
    ])
  })
})

describe('without entering', () => {
  test.each(all)('nothing of %s is visible', async (table) => {
    expect(await read(db, table)).toEqual([])
  })

  test.each(all)('nothing can be added to %s', async (table) => {
    await expect(add(db, table, rows.ours)).rejects.toThrow('row-level security')
  })

  test('a signed-in request leaves nothing open behind it', async () => {
    await as(therapist, async (trx) => expect(await read(trx, 'patient')).toHaveLength(2))
    expect(await read(db, 'patient')).toEqual([])
  })
})

describe('who may not enter', () => {
  const nobody = async (token: string, door: 'portal' | 'dashboard') =>
    enter(db, door, { sessionToken: token, reading: true }, async (trx, actor) => ({
      actor,
      patients: await read(trx, 'patient'),
    }))

  test('a session that does not exist', async () => {
    expect(await nobody('made-up', 'dashboard')).toEqual({ actor: null, patients: [] })
  })

  test('a patient at the members’ door, and a member at the patients’ door', async () => {
    expect(await nobody(patient.sessionToken, 'dashboard')).toEqual({ actor: null, patients: [] })
    expect(await nobody(therapist.sessionToken, 'portal')).toEqual({ actor: null, patients: [] })
  })

  test.each([
    ['has run out', sql`"expiresAt" = now() - interval '1 second'`],
    ['began more than a day ago', sql`"createdAt" = now() - interval '25 hours'`],
  ])('a session that %s', async (_, change) => {
    const { sessionToken } = elsewhere.owner
    expect(await nobody(sessionToken, 'dashboard')).toMatchObject({
      actor: { roles: ['owner', 'therapist'] },
    })
    await sql`update auth.session set ${change} where token = ${sessionToken}`.execute(db)
    expect(await nobody(sessionToken, 'dashboard')).toEqual({ actor: null, patients: [] })
    await sql`update auth.session set "expiresAt" = now() + interval '1 hour', "createdAt" = now()
      where token = ${sessionToken}`.execute(db)
  })
})

describe('a member', () => {
  test.each(all)('sees %s of the own practice and of no other', async (table) => {
    await as(therapist, async (trx) => {
      const seen = await read(trx, table)
      expect(seen.length).toBeGreaterThan(0)
      const home = table === 'practice' ? 'id' : 'practice_id'
      expect(seen.filter((row) => row[home] !== practiceId)).toEqual([])
    })
  })

  test.each(all)('cannot add to %s next door', async (table) => {
    await expect(as(therapist, (trx) => add(trx, table, rows.theirs))).rejects.toThrow(
      'row-level security',
    )
  })

  test('cannot move a patient next door, nor change one there', async () => {
    await as(therapist, async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('patient')
        .set({ phone: '1' })
        .where('id', '=', elsewhere.patient.id)
        .executeTakeFirst()
      expect(numUpdatedRows).toBe(0n)
    })
    await expect(
      as(therapist, (trx) =>
        sql`update patient set practice_id = ${elsewhere.practiceId} where id = ${patient.id}`.execute(
          trx,
        ),
      ),
    ).rejects.toThrow('row-level security')
  })

  test('cannot write while only reading', async () => {
    const writing = enter(
      db,
      'dashboard',
      { sessionToken: therapist.sessionToken, reading: true },
      (trx) => trx.updateTable('patient').set({ phone: '1' }).execute(),
    )
    await expect(writing).rejects.toThrow('read-only transaction')
  })

  test('cannot delete what is clinical', async () => {
    await expect(as(therapist, (trx) => trx.deleteFrom('outcome').execute())).rejects.toThrow(
      'permission denied',
    )
  })
})

describe('a patient', () => {
  test.each(ofPatients)('sees only their own %s', async (table) => {
    await as(patient, async (trx) => {
      const seen = await read(trx, table)
      const whose = table === 'patient' ? 'id' : 'patient_id'
      expect(seen.map((row) => row[whose])).toEqual([patient.id])
    })
  })

  test.each(staffOnly)('sees no %s', async (table) => {
    await as(patient, async (trx) => expect(await read(trx, table)).toEqual([]))
  })

  test.each(byStaffOnly)('cannot add to %s', async (table) => {
    await expect(as(patient, (trx) => add(trx, table, rows.ours))).rejects.toThrow(
      'row-level security',
    )
  })

  test.each(['check_in', 'pain_map', 'outcome', 'tick', 'safety_fact', 'safety_review'] as const)(
    'cannot add to %s of another patient',
    async (table) => {
      await expect(as(patient, (trx) => add(trx, table, rows.notMine))).rejects.toThrow(
        'row-level security',
      )
    },
  )

  test.each([
    'patient',
    'episode',
    'plan',
    'appointment',
    'visit',
    'routine',
    'own_entry',
  ] as const)('cannot change %s, not even their own', async (table) => {
    const { numAffectedRows } = await as(patient, (trx) =>
      sql`update ${sql.table(table)} set id = id`.execute(trx),
    )
    expect(numAffectedRows).toBe(0n)
  })

  test('cannot close the review that their own answer raised', async () => {
    const closing = (set: string) =>
      as(patient, (trx) => sql`update safety_review set ${sql.raw(set)}`.execute(trx))
    const closed = await closing(
      `reviewed_at = now(), reviewed_by = '${therapist.id}', note = 'ok'`,
    )
    expect(closed.numAffectedRows).toBe(0n)
    await expect(closing(`level = 'urgent'`)).rejects.toThrow('permission denied')
  })

  test("cannot put words into a therapist's mouth", async () => {
    const said = { ...rows.ours.safety_fact, recorded_by: 'therapist', member_id: therapist.id }
    await expect(
      as(patient, (trx) => add(trx, 'safety_fact', { ...rows.ours, safety_fact: said })),
    ).rejects.toThrow('row-level security')
    for (const member_id of [therapist.id, null]) {
      const measured = { ...rows.ours.outcome, recorded_by: 'therapist', member_id }
      await expect(
        as(patient, (trx) => add(trx, 'outcome', { ...rows.ours, outcome: measured })),
      ).rejects.toThrow('row-level security')
    }
  })

  test('can answer for themselves', async () => {
    const id = randomUUID()
    await as(patient, (trx) =>
      trx
        .insertInto('check_in')
        .values({ practice_id: practiceId, id, patient_id: patient.id, at: '2026-03-01T08:00Z' })
        .execute(),
    )
    await as(therapist, async (trx) => {
      expect((await read(trx, 'check_in')).map((row) => row.id)).toContain(id)
    })
  })
})

function as<Answer>(person: TestPerson, work: (trx: Inside) => Promise<Answer>): Promise<Answer> {
  const door = 'episodeId' in person ? 'portal' : 'dashboard'
  return enter(db, door, { sessionToken: person.sessionToken, reading: false }, (trx, actor) => {
    expect(actor?.id).toBe(person.id)
    return work(trx)
  })
}

async function read(from: Kysely<Database>, table: Table): Promise<readonly Row[]> {
  return (await sql<Row>`select * from ${sql.table(table)}`.execute(from)).rows
}

async function add(to: Kysely<Database>, table: Table, made: Record<Table, Row>): Promise<void> {
  await sql`insert into ${sql.table(table)}
    select * from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(made[table])}::jsonb)`.execute(
    to,
  )
}

/** One row of every table for this patient; gives another one of each, which nobody has added yet. */
async function filled(practice: string, whose: TestPatient, member: TestPerson) {
  const made = oneOfEach(practice, whose, { member, version: 1 })
  await enterPractice(db, practice, async (trx) => {
    for (const table of all)
      if (!['practice', 'member', 'patient', 'episode'].includes(table)) await add(trx, table, made)
  })
  return oneOfEach(practice, whose, { member, version: 2 })
}
