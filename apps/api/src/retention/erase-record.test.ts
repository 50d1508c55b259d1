import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { checkSigned } from '../audit/check-signed.ts'
import { verifyAll } from '../audit/verify-command.ts'
import { enter, enterPractice, type Inside } from '../db/enter.ts'
import { migrateToLatest } from '../db/migrate.ts'
import { emptyDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { command, databaseAt } from '../db/test-server.ts'
import { eraseForGood } from './store.ts'
import { testOverdue } from './test-overdue.ts'

const over = await testOverdue()
const { db, admin, practiceId, owner, therapist, frontDesk, patient, otherPatient } = over
const { elsewhere, visitId, amendmentId, traces } = over
type Who = { readonly sessionToken: string }

function as<Answer>(
  { sessionToken }: Who,
  work: (trx: Inside) => Promise<Answer>,
  door: 'portal' | 'dashboard' = 'dashboard',
) {
  return enter(db, door, { sessionToken, reading: false }, work)
}

const verify = async () => {
  const said: string[] = []
  const code = await verifyAll(db, '/nowhere', (line) => said.push(line))
  return { code, said: said.join('\n') }
}

describe('nobody gets past what keeps a signed record', () => {
  const tables = ['visit', 'outcome', 'amendment', 'plan', 'assessment', 'patient']
  test.each(tables)('by deleting from %s as the API', async (table) => {
    for (const who of [owner, therapist])
      await expect(
        as(who, (trx) => sql`delete from ${sql.table(table)}`.execute(trx)),
      ).rejects.toThrow('permission denied')
  })

  test.each([
    [
      'writing what only the erasure writes',
      sql`insert into operation.erasing values (${practiceId}, ${patient.id})`,
    ],
    ['reading it', sql`select * from operation.erasing`],
    ['switching off triggers', sql`set local session_replication_role = 'replica'`],
    [
      'replacing the function',
      sql`create or replace function erase_record(erased uuid) returns void language sql as ''`,
    ],
    ['changing the trigger', sql`alter table visit disable trigger all`],
  ])('by %s', async (_, statement) => {
    await expect(as(owner, (trx) => statement.execute(trx))).rejects.toThrow(
      /permission denied|must be owner/,
    )
  })

  test.each(['app.erasing', 'app.erase', 'app.role', 'session_replication_role'])(
    'by saying so in the setting %s',
    async (setting) => {
      const attack = as(owner, async (trx) => {
        await sql`select set_config(${setting}, ${setting === 'app.role' ? 'owner' : patient.id}, true)`.execute(
          trx,
        )
        await sql`delete from visit where id = ${visitId}`.execute(trx)
      })
      await expect(attack).rejects.toThrow(/permission denied/)
    },
  )

  test('and the tables’ owner neither, who only ever deletes row by row', async () => {
    for (const [table, id] of [
      ['visit', visitId],
      ['amendment', amendmentId],
    ])
      await expect(admin.query(`delete from ${table} where id = $1`, [id])).rejects.toThrow(
        /stays as it is/,
      )
    await expect(admin.query('delete from outcome where visit_id = $1', [visitId])).rejects.toThrow(
      'stay as they are',
    )
  })
})

describe('the function itself refuses', () => {
  test.each([
    ['a therapist', therapist, patient.id],
    ['the front desk', frontDesk, patient.id],
    ['the owner next door', elsewhere.owner, patient.id],
    ['an owner, for somebody next door', owner, elsewhere.patient.id],
    ['an owner, for nobody', owner, randomUUID()],
  ])('%s', async (_, who, id) => {
    await expect(as(who, (trx) => eraseForGood(trx, id))).rejects.toMatchObject({ code: '42501' })
  })

  test('the patient, their own record too', async () => {
    await expect(
      as(patient, (trx) => eraseForGood(trx, patient.id), 'portal'),
    ).rejects.toMatchObject({ code: '42501' })
  })

  test('whoever has not entered', async () => {
    await expect(sql`select erase_record(${patient.id})`.execute(db)).rejects.toMatchObject({
      code: '42501',
    })
  })

  test('before the time is over, whatever the program above it says', async () => {
    await expect(as(owner, (trx) => eraseForGood(trx, otherPatient.id))).rejects.toMatchObject({
      code: '23514',
    })
    const theirs = as(elsewhere.owner, (trx) => eraseForGood(trx, elsewhere.patient.id))
    await expect(theirs).rejects.toMatchObject({ code: '23514' })
  })

  test('while the record is held', async () => {
    const hold = { reason: 'A claim is open.', until: null }
    await owner.dashboard.retention.hold({ patientId: patient.id, hold })
    await expect(as(owner, (trx) => eraseForGood(trx, patient.id))).rejects.toMatchObject({
      code: '23514',
    })
    await owner.dashboard.retention.hold({ patientId: patient.id, hold: null })
  })
})

describe('a record that is erased', () => {
  const shared = `${randomUUID()}@example.test`
  const own = `${randomUUID()}@example.test`

  test('leaves no trace but in the memory, and nothing of anybody else goes', async () => {
    await admin.query(
      'insert into auth.verification (id, identifier, value, "expiresAt") values ($1, $2, $3, now())',
      [randomUUID(), randomUUID(), patient.userId],
    )
    await admin.query('update patient set email = $1 where id = $2', [own, patient.id])
    await owner.dashboard.invitations.invitePatient({
      id: randomUUID(),
      patientId: patient.id,
      email: shared,
    })
    expect(await traces(shared)).toEqual(['mail.outbox', 'public.invitation'])
    const before = await traces(otherPatient.id)
    expect((await traces(patient.id)).length).toBeGreaterThan(10)

    const erased = await owner.dashboard.retention.erase({
      patientId: patient.id,
      familyName: 'moreno ',
    })
    expect(erased).toEqual({ ok: true, value: { backupsUntil: null } })

    expect(await traces(patient.id)).toEqual(['public.audit_entry'])
    for (const words of [visitId, amendmentId, over.privateWords, shared, patient.userId, own])
      expect((await traces(words)).filter((name) => name !== 'public.audit_entry')).toEqual([])
    expect(await traces(patient.sessionToken)).toEqual([])
    expect(await traces(otherPatient.id)).toEqual(before)
    await expect(patient.portal.people.me()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    expect((await otherPatient.portal.people.me()).id).toBe(otherPatient.id)
  })

  test('is remembered without a name', async () => {
    const { rows } = await admin.query(
      `select action, what, actor_id, reason from audit_entry where practice_id = $1 order by seq desc limit 2`,
      [practiceId],
    )
    expect(rows).toEqual([
      { action: 'write', what: 'dashboard/retention.erase', actor_id: owner.id, reason: null },
      { action: 'write', what: `erased-record ${patient.id}`, actor_id: owner.id, reason: null },
    ])
  })

  test('is not missed by who takes every seal anew, and the chain holds', async () => {
    const { broken, signed } = await enterPractice(db, practiceId, checkSigned)
    expect(broken).toEqual([])
    expect(signed).toBeGreaterThan(0)
    expect((await owner.dashboard.audit.check()).breaks).toEqual([])
    expect(await verify()).toMatchObject({ code: 0 })
  })

  test('is told from a signed note that somebody made disappear', async () => {
    const { rows } = await admin.query<{ id: string }>(
      'select id from visit where patient_id = $1 and seal is not null',
      [otherPatient.id],
    )
    const [gone] = rows
    await admin.query(`set session_replication_role = 'replica'; begin;
      create temp table kept on commit preserve rows as select * from visit where id = '${gone?.id}'`)
    await admin.query('commit')
    await admin.query('delete from visit where id = $1', [gone?.id])
    const missing = { of: 'visit', id: gone?.id, kind: 'missing' }
    expect((await enterPractice(db, practiceId, checkSigned)).broken).toEqual([missing])
    // an erasure of somebody else, or from before the note was signed, explains nothing
    await enterPractice(db, practiceId, (trx) =>
      sql`select audit('write', ${`erased-record ${patient.id}`}, array[${patient.id}::uuid], null),
        audit('read', ${`erased-record ${otherPatient.id}`}, array[${otherPatient.id}::uuid], null),
        audit('write', ${`erased-record ${otherPatient.id}`}, array[${patient.id}::uuid], null)`.execute(
        trx,
      ),
    )
    expect((await enterPractice(db, practiceId, checkSigned)).broken).toEqual([missing])
    expect(await verify()).toMatchObject({
      code: 1,
      said: expect.stringContaining(`the visit ${gone?.id}`),
    })
    await admin.query(
      `insert into visit select * from kept; drop table kept; reset session_replication_role`,
    )
    expect((await enterPractice(db, practiceId, checkSigned)).broken).toEqual([])
  })
})

test('who is a member too, or a patient elsewhere, can still sign in for that', async () => {
  const both = randomUUID()
  const add = (id: string) =>
    owner.dashboard.people.add({
      id,
      givenName: 'Dora',
      familyName: 'Double',
      birthDate: '1980-01-01',
      email: null,
      phone: null,
      therapistId: null,
      anotherPerson: true,
    })
  await add(both)
  await admin.query('update auth.access set patient_id = $1 where member_id = $2', [
    both,
    therapist.id,
  ])
  await owner.dashboard.retention.erase({ patientId: both, familyName: 'Double' })
  expect((await therapist.dashboard.people.me()).id).toBe(therapist.id)
  const away = randomUUID()
  await add(away)
  await admin.query(
    'insert into auth.access (practice_id, user_id, patient_id) values ($1, $2, $3)',
    [practiceId, elsewhere.patient.userId, away],
  )
  await owner.dashboard.retention.erase({ patientId: away, familyName: 'Double' })
  expect((await elsewhere.patient.portal.people.me()).id).toBe(elsewhere.patient.id)
})

test('an owner of the tables whom the walls bind erases as well, mail included', async () => {
  const name = `owner_${randomUUID().slice(0, 8)}`
  const { url } = await emptyDatabase()
  const database = new URL(url).pathname.slice(1)
  await command(url, `create role ${name} login password 'x' nosuperuser nobypassrls`)
  await command(url, `grant healing_touch_app to ${name} with admin option`)
  await command(url, `alter database ${database} owner to ${name}`)
  const own = new URL(databaseAt(url, database))
  own.username = name
  own.password = 'x'
  await migrateToLatest(own.href)
  const walled = await testPractice(own.href)
  const id = randomUUID()
  await walled.owner.dashboard.people.add({
    id,
    givenName: 'Mia',
    familyName: 'Stake',
    birthDate: '1980-01-01',
    email: 'mia@example.test',
    phone: null,
    therapistId: null,
    anotherPerson: false,
  })
  await walled.owner.dashboard.invitations.invitePatient({
    id: randomUUID(),
    patientId: id,
    email: 'mia@example.test',
  })
  const erased = await walled.owner.dashboard.retention.erase({
    patientId: id,
    familyName: 'Stake',
  })
  expect(erased).toMatchObject({ ok: true })
  const client = new pg.Client(url)
  await client.connect()
  const { rows } =
    await client.query(`select (select count(*)::int from patient where id = '${id}') as patients,
    (select count(*)::int from mail.outbox where recipient = 'mia@example.test') as mails`)
  await client.end()
  expect(rows).toEqual([{ patients: 0, mails: 0 }])
  await command(url, `reassign owned by ${name} to current_user; drop owned by ${name}`)
})
