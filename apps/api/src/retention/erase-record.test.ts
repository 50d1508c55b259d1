import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { checkSigned } from '../audit/check-signed.ts'
import { verifyAll } from '../audit/verify-command.ts'
import { enterPractice } from '../db/enter.ts'
import { migrateToLatest } from '../db/migrate.ts'
import { emptyDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { command, databaseAt } from '../db/test-server.ts'
import { testOverdue } from './test-overdue.ts'

const over = await testOverdue()
const { db, admin, practiceId, owner, therapist, patient, otherPatient } = over
const { elsewhere, visitId, amendmentId, traces } = over
const newcomer = {
  givenName: 'Dora',
  familyName: 'Double',
  birthDate: '1980-01-01',
  email: null,
  phone: null,
  therapistId: null,
  anotherPerson: true,
}

const verify = async () => {
  const said: string[] = []
  const code = await verifyAll(db, '/nowhere', (line) => said.push(line))
  return { code, said: said.join('\n') }
}

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
  const add = (id: string) => owner.dashboard.people.add({ ...newcomer, id })
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

test('who answered for nobody else cannot sign in any more, and for somebody else still can', async () => {
  const [first, second, userId] = [randomUUID(), randomUUID(), randomUUID()]
  for (const id of [first, second])
    await owner.dashboard.people.add({ ...newcomer, id, familyName: id.slice(0, 8) })
  await admin.query(
    `insert into auth."user" (id, name, email, "emailVerified") values ($1, 'Pat', $2, true)`,
    [userId, `${userId}@example.test`],
  )
  for (const id of [first, second]) {
    await admin.query(
      `insert into proxy (practice_id, id, patient_id, name, email, kind, evidence, recorded_by)
        values ($1, $2, $2, 'Pat', $3, 'carer', 'A letter.', $4)`,
      [practiceId, id, `${userId}@example.test`, owner.id],
    )
    await admin.query(
      'insert into auth.access (practice_id, user_id, patient_id, proxy_id) values ($1, $2, $3, $3)',
      [practiceId, userId, id],
    )
  }
  const there = () => traces(userId)
  for (const id of [first, second]) {
    expect(await there()).toContain('auth."user"')
    expect(
      await owner.dashboard.retention.erase({ patientId: id, familyName: id.slice(0, 8) }),
    ).toMatchObject({ ok: true })
  }
  expect(await there()).toEqual([])
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
