import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { checkSigned } from '../audit/check-signed.ts'
import { enter, enterPractice } from '../db/enter.ts'
import { testSigned } from './test-signed.ts'

const { db, practiceId, owner, therapist, patient, otherPatient, admin, visitId, openId } =
  await testSigned()

describe('a signed note', () => {
  test('says who signed it and when', async () => {
    const screen = await owner.dashboard.visits.read({ visitId })
    expect(screen).toMatchObject({
      signedBy: therapist.name,
      visit: { chartedAt: expect.any(String) },
    })
    const open = await owner.dashboard.visits.read({ visitId: openId })
    expect(open).toMatchObject({ signedBy: null, amendments: [] })
  })

  const columns = Object.entries({
    patient_id: otherPatient.id,
    plan_id: null,
    appointment_id: null,
    member_id: owner.id,
    started_at: '2026-01-01T00:00:00Z',
    minutes: 61,
    note: '{}',
    ledger: '[]',
    charted_at: null,
    version: 9,
    signed_by: owner.id,
    seal: '0'.repeat(64),
  })

  test.each(columns)(
    'keeps its %s from the API’s role and from the tables’ owner',
    async (column, to) => {
      const set = sql`update visit set ${sql.ref(column)} = ${to} where id = ${visitId}`
      const asMember = enter(
        db,
        'dashboard',
        { sessionToken: owner.sessionToken, reading: false },
        (trx) => set.execute(trx),
      )
      await expect(asMember).rejects.toThrow(/signed visit stays as it is/)
      await expect(
        admin.query(`update visit set ${column} = $1 where id = $2`, [to, visitId]),
      ).rejects.toThrow(/signed visit stays as it is/)
    },
  )

  const own = { practice_id: practiceId, patient_id: patient.id }
  test.each([
    ['be removed', `delete from visit where id = '$visit'`, /permission denied/, /stays as it is/],
    ['be emptied', 'truncate visit cascade', /permission denied/, /not emptied/],
    [
      'lose a score',
      `delete from outcome where visit_id = '$visit'`,
      /permission denied/,
      /stay as they are/,
    ],
    [
      'get another score',
      `update outcome set score = 0 where visit_id = '$visit'`,
      /permission denied/,
      /stay as they are/,
    ],
    [
      'give a score away',
      `update outcome set visit_id = null where visit_id = '$visit'`,
      /permission denied/,
      /stay as they are/,
    ],
    [
      'get one more score',
      `insert into outcome select * from jsonb_populate_record(null::outcome, ('${JSON.stringify({
        ...own,
        id: randomUUID(),
        instrument: 'nprs',
        variant: 'now',
        answers: { pain: 1 },
        at: '2026-01-01T00:00:00Z',
        score: 1,
        recorded_by: 'therapist',
        recorded_at: '2026-01-01T00:00:00Z',
      })}'::jsonb || '{"visit_id": "$visit"}'))`,
      /stay as they are/,
      /stay as they are/,
    ],
    ['be unlocked', 'alter table visit disable trigger all', /must be owner/, null],
    ['be replayed', `set session_replication_role = 'replica'`, /permission denied/, null],
    [
      'lose an amendment',
      `delete from amendment where visit_id = '$visit'`,
      /permission denied/,
      /stays as it is/,
    ],
    [
      'have an amendment reworded',
      `update amendment set text = 'x' where visit_id = '$visit'`,
      /permission denied/,
      /stays as it is/,
    ],
    ['lose all amendments', 'truncate amendment', /permission denied/, /not emptied/],
  ])('cannot %s', async (_, statement, toMember, toOwner) => {
    const text = statement.replaceAll('$visit', visitId)
    const asMember = enter(
      db,
      'dashboard',
      { sessionToken: owner.sessionToken, reading: false },
      (trx) => sql.raw(text).execute(trx),
    )
    await expect(asMember).rejects.toThrow(toMember)
    if (toOwner) await expect(admin.query(text)).rejects.toThrow(toOwner)
  })

  test('stays whole when the same transaction writes once more after signing', async () => {
    const writing = enterPractice(db, practiceId, async (trx) => {
      await sql`update visit set charted_at = now() where id = ${openId}`.execute(trx)
      await sql`update visit set minutes = 30 where id = ${openId}`.execute(trx)
    })
    await expect(writing).rejects.toThrow(/signed visit stays as it is/)
  })

  test('is what it was when it was signed', async () => {
    const check = await enterPractice(db, practiceId, checkSigned)
    expect(check).toEqual({ signed: 3, broken: [] })
  })
})
