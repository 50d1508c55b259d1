import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { oneOfEach } from '../db/test-rows.ts'

const { url } = await testDatabase()
const { practiceId, therapist, otherPatient } = await testPractice(url)
const admin = new pg.Client(url)
beforeAll(() => admin.connect())
afterAll(() => admin.end())

describe('the last entry', () => {
  const tables = Object.entries(
    oneOfEach(practiceId, otherPatient, { member: therapist, version: 1 }),
  )
    .filter(([, row]) => 'patient_id' in row)
    .map(([table]) => table)

  test('is looked for wherever there is something about a patient', async () => {
    const { rows } = await admin.query<{ table_name: string }>(
      `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'patient_id'`,
    )
    expect(tables.toSorted()).toEqual(rows.map(({ table_name }) => table_name).sort())
  })

  test.each(tables)('counts what is in %s, but no look', async (table) => {
    const { id } = otherPatient
    await admin.query(`set session_replication_role = 'replica'`)
    for (const one of tables) await admin.query(`delete from ${one} where patient_id = $1`, [id])
    await admin.query(`update patient set created_at = '2001-01-01' where id = $1`, [id])
    const of = () => therapist.dashboard.retention.ofPatient({ patientId: id })
    expect(await of()).toMatchObject({
      lastEntryOn: '2001-01-01',
      keptUntil: '2011-01-01',
      due: true,
    })
    const made = Object.entries(
      oneOfEach(practiceId, otherPatient, { member: therapist, version: 1 }),
    )
    const row = made.find(([name]) => name === table)?.[1]
    const seal = table === 'amendment' ? { seal: 'a'.repeat(64) } : {}
    await admin.query(
      `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`,
      [{ ...row, ...seal }],
    )
    expect((await of()).lastEntryOn).toMatch(
      table === 'emergency_access' ? /^2001-01-01$/ : /^2026-03-0[12]$/,
    )
    await admin.query('reset session_replication_role')
  })
})
