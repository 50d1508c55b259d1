import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { checkSigned } from '../audit/check-signed.ts'
import { connect } from '../db/connection.ts'
import { enterPractice } from '../db/enter.ts'
import { migrateToLatest } from '../db/migrate.ts'
import { migrations } from '../db/migrations/migrations.ts'
import { emptyDatabase } from '../db/test-database.ts'

const { url } = await emptyDatabase()
const { db, close } = connect(url)
const admin = new pg.Client(url)
afterAll(async () => {
  await admin.end()
  await close()
})

test('a chart that was finished before there were signatures is signed and sealed; an open one is not', async () => {
  const before = Object.entries(migrations).filter(([name]) => name < '2026-11-28')
  await migrateToLatest(url, Object.fromEntries(before))
  await admin.connect()
  const [practice, member, patient, episode] = Array.from({ length: 4 }, () => randomUUID())
  const [finished, open] = [randomUUID(), randomUUID()]
  const at = '2026-11-01T09:00:00Z'
  await admin.query(`
    insert into practice (id, name, zone) values ('${practice}', 'Old', 'UTC');
    insert into member values ('${practice}', '${member}', 'Tess', 'therapist');
    insert into patient (practice_id, id, given_name, family_name, birth_date)
      values ('${practice}', '${patient}', 'Ada', 'Old', '1980-01-01');
    insert into episode values ('${practice}', '${episode}', '${patient}', 'neck-pain', '2026-11-01');
    insert into visit (practice_id, id, patient_id, episode_id, member_id, started_at, minutes, note, ledger, charted_at, version)
      values ('${practice}', '${finished}', '${patient}', '${episode}', '${member}', '${at}', 60, '{"plan": "Rest."}', '[]', '${at}', 2),
        ('${practice}', '${open}', '${patient}', '${episode}', '${member}', '${at}', 60, '{}', '[]', null, 1);
    insert into outcome (practice_id, id, patient_id, visit_id, instrument, answers, at, moment, score, recorded_by, recorded_at)
      values ('${practice}', '${randomUUID()}', '${patient}', '${finished}', 'nprs', '{"pain": 4}', '${at}', 'after', 4, 'therapist', '${at}')`)
  await migrateToLatest(url)
  const check = () => enterPractice(db, practice ?? '', checkSigned)
  expect(await check()).toEqual({ signed: 1, broken: [] })
  const { rows } = await admin.query('select id, signed_by from visit order by signed_by')
  expect(rows).toEqual([
    { id: finished, signed_by: member },
    { id: open, signed_by: null },
  ])
  await expect(
    admin.query('update visit set minutes = 30 where charted_at is not null'),
  ).rejects.toThrow('a signed visit stays as it is')
  await admin.query(`set session_replication_role = 'replica'; update outcome set score = 1`)
  expect(await check()).toEqual({
    signed: 1,
    broken: [{ of: 'visit', id: finished, kind: 'changed' }],
  })
})
