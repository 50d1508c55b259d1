import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enter, type Inside } from '../db/enter.ts'
import { eraseForGood } from './store.ts'
import { testOverdue } from './test-overdue.ts'

const over = await testOverdue()
const { db, admin, practiceId, owner, therapist, frontDesk, patient, otherPatient } = over
const { elsewhere, visitId, amendmentId } = over
type Who = { readonly sessionToken: string }

function as<Answer>(
  { sessionToken }: Who,
  work: (trx: Inside) => Promise<Answer>,
  door: 'portal' | 'dashboard' = 'dashboard',
) {
  return enter(db, door, { sessionToken, reading: false }, work)
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
