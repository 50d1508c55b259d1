import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { restoreBackup } from '../backups/restore-backup.ts'
import { writeBackup } from '../backups/write-backup.ts'
import { connect } from '../db/connection.ts'
import { enter, enterPractice } from '../db/enter.ts'
import { emptyDatabase } from '../db/test-database.ts'
import { fastestFolder } from '../db/test-server.ts'
import { eraseDue } from './erase-due.ts'
import { keepTidying } from './keep-tidying.ts'
import { dueRecords, eraseForGood } from './store.ts'
import { testOverdue } from './test-overdue.ts'
import { tidyAccounts } from './tidy-accounts.ts'

const over = await testOverdue()
const { db, admin, practiceId, owner, patient, otherPatient, ruleSince } = over
const failures: unknown[] = []
const erase = () => eraseDue(db, (error) => failures.push(error))
const left = async (id: string) =>
  (await admin.query('select from patient where id = $1', [id])).rowCount === 1
const byItself = (on: boolean) =>
  admin.query('update practice set erases_by_itself = $2 where id = $1', [practiceId, on])

/** Records of people who were here so many days too long ago; the practice's rule is minus two years here. */
async function overdue(many: number, days: number): Promise<string[]> {
  const ids = Array.from({ length: many }, () => randomUUID())
  for (const id of ids)
    await admin.query(
      `insert into patient (practice_id, id, given_name, family_name, birth_date, created_at)
        values ($1, $2, 'Old', 'Friend', '1950-01-01', now() + interval '2 years' - make_interval(days => $3))`,
      [practiceId, id, days],
    )
  return ids
}

test('a backup from before an erasure brings the record back, and with it that it is due', async () => {
  const folder = mkdtempSync(join(fastestFolder(), 'healing-touch-erased-'))
  chmodSync(folder, 0o755)
  const key = Buffer.alloc(32, 7)
  await admin.query('update practice set retention_years = 10 where id = $1', [practiceId])
  const { records } = await owner.dashboard.retention.show()
  const kept = await writeBackup({ url: over.url, key, folder, dataFolder: folder })
  for (const { id, familyName } of records)
    expect(await owner.dashboard.retention.erase({ patientId: id, familyName })).toMatchObject({
      ok: true,
    })
  expect((await owner.dashboard.retention.show()).records).toEqual([])

  const { url: into } = await emptyDatabase()
  await restoreBackup({ file: kept.file, key, url: into, dataFolder: null })
  const restored = connect(into)
  const due = await enterPractice(restored.db, practiceId, (trx, entered) =>
    dueRecords(
      trx,
      { practiceId: entered, id: owner.id, roles: ['owner'] },
      { within: 0, most: 10 },
    ),
  )
  expect(due.map(({ id }) => id)).toEqual(records.map(({ id }) => id))
  expect(due.length).toBeGreaterThan(0)
  await restored.close()
  rmSync(folder, { recursive: true })
  await admin.query('update practice set retention_years = -2 where id = $1', [practiceId])
})

describe('records whose time is over stay', () => {
  test('where the owner erases by hand', async () => {
    await ruleSince(400)
    expect(await erase()).toBe(0)
    expect(await left(patient.id)).toBe(true)
  })

  test('for the 30 days after a rule was changed or first erased by itself', async () => {
    await byItself(true)
    expect(await erase()).toBe(0)
    await ruleSince(29)
    expect(await erase()).toBe(0)
    expect(await left(patient.id)).toBe(true)
  })

  test('for 30 days after their time, and as long as they are held', async () => {
    await ruleSince(31)
    const [early = ''] = await overdue(1, 30)
    const [due = ''] = await overdue(1, 31)
    await owner.dashboard.retention.hold({
      patientId: patient.id,
      hold: { reason: 'A claim is open.', until: null },
    })
    expect(await erase()).toBe(1)
    expect([await left(early), await left(due), await left(patient.id)]).toEqual([
      true,
      false,
      true,
    ])
  })

  test('when they rest, or one member alone keeps them', async () => {
    const [resting = '', kept = ''] = await overdue(2, 400)
    await admin.query(
      `update patient set resting_since = now(), resting_for = 'They asked for it.' where id = $1`,
      [resting],
    )
    await admin.query('update patient set kept_by = $2 where id = $1', [kept, over.therapist.id])
    expect(await erase()).toBe(0)
    expect([await left(resting), await left(kept)]).toEqual([true, true])
    const forcing = enterPractice(db, practiceId, (trx) => eraseForGood(trx, resting))
    await expect(forcing).rejects.toMatchObject({ code: '23514' })
    for (const id of [resting, kept])
      await expect(
        enter(db, 'dashboard', { sessionToken: owner.sessionToken, reading: false }, (trx) =>
          eraseForGood(trx, id),
        ),
      ).rejects.toMatchObject({ code: '42501' })
    await admin.query('delete from patient where id = any ($1)', [[resting, kept]])
  })
})

describe('what has been due for 30 days', () => {
  test('is erased, remembered as done by the server, and no other record is', async () => {
    await owner.dashboard.retention.hold({ patientId: patient.id, hold: null })
    expect(await erase()).toBe(1)
    expect(await left(patient.id)).toBe(false)
    expect(await left(otherPatient.id)).toBe(true)
    const { rows } = await admin.query(
      `select actor_id, actor_name, action from audit_entry where what = $1`,
      [`erased-record ${patient.id}`],
    )
    expect(rows).toEqual([
      { actor_id: null, actor_name: 'the operator of the server', action: 'write' },
    ])
    expect(await erase()).toBe(0)
  })

  test('goes a few a day, by however many processes at once', async () => {
    await admin.query('truncate audit_entry')
    const many = await overdue(25, 40)
    const counts = await Promise.all([erase(), erase(), erase()])
    expect(counts.reduce((sum, count) => sum + count)).toBe(20)
    expect(await erase()).toBe(0)
    const { rowCount } = await admin.query('select from patient where id = any ($1)', [many])
    expect(rowCount).toBe(5)
    expect(failures).toEqual([])
  })

  test('that cannot be erased keeps nothing else from going, and is told', async () => {
    await admin.query('truncate audit_entry')
    const [stuck = ''] = await overdue(1, 90)
    await admin.query(`
      create function keep_one() returns trigger language plpgsql as $$
      begin raise exception 'not this one'; end $$;
      create trigger keep_one before delete on patient for each row when (old.id = '${stuck}')
        execute function keep_one()`)
    expect(await erase()).toBe(5)
    expect(failures).toMatchObject([{ message: 'not this one' }])
  })
})

test('accounts keep nothing that is outdated, and what is in use stays', async () => {
  const { userId, sessionToken } = owner
  const event = (what: string, age: string) =>
    admin.query(
      `insert into auth.sign_in_event (user_id, what, at) values ($1, $2, now() - $3::interval)`,
      [userId, what, age],
    )
  await event('signed-in', '3 years')
  await event('password-wrong', '366 days')
  await event('signed-in', '2 years')
  await admin.query(`
    insert into auth.session (id, token, "userId", "expiresAt") values (gen_random_uuid(), 'over', '${userId}', now() - interval '1 minute');
    insert into auth.verification (id, identifier, value, "expiresAt")
      values (gen_random_uuid(), 'over', 'x', now() - interval '1 minute'), (gen_random_uuid(), 'open', 'x', now() + interval '1 minute');
    insert into auth.mailed_link (hash, user_id, purpose, at)
      values (sha256('over'), '${userId}', 'sign-in', now() - interval '25 hours'), (sha256('open'), '${userId}', 'sign-in', now());
    insert into auth.passkey_challenge (challenge, at) values ('over', now() - interval '25 hours'), ('open', now());
    insert into auth.used_code (user_id, code, at)
      values ('${userId}', 'over', now() - interval '25 hours'), ('${userId}', 'open', now());
    insert into auth.attempt (whose, at) values ('over', now() - interval '25 hours'), ('open', now());
    insert into auth."rateLimit" (id, key, count, "lastRequest") values (gen_random_uuid(), 'over', 1, 1000),
      (gen_random_uuid(), 'open', 1, extract(epoch from now()) * 1000)`)
  await tidyAccounts(db)
  const asked = await admin.query(`
    select (select array_agg(to_char(at, 'YYYY')::int order by at) from auth.sign_in_event where user_id = '${userId}') as years,
      (select count(*)::int from auth.session where token in ('over', '${sessionToken}')) as sessions,
      (select array_agg(identifier) from auth.verification) as verifications,
      (select count(*)::int from auth.mailed_link where user_id = '${userId}') as links,
      (select array_agg(challenge) from auth.passkey_challenge) as challenges,
      (select array_agg(convert_from(code, 'UTF8')) from auth.used_code) as codes,
      (select array_agg(convert_from(whose, 'UTF8')) from auth.attempt) as tries,
      (select array_agg(key) from auth."rateLimit") as rates`)
  expect(asked.rows).toEqual([
    {
      years: [new Date().getFullYear() - 2],
      sessions: 1,
      verifications: ['open'],
      links: 1,
      challenges: ['open'],
      codes: ['open'],
      tries: ['open'],
      rates: ['open'],
    },
  ])
})

test('both are done again and again while the server runs, and not after it stops', async () => {
  const challenges = async () =>
    (await admin.query('select from auth.passkey_challenge')).rowCount ?? 0
  const old = () =>
    admin.query(
      `insert into auth.passkey_challenge values ('old', null, now() - interval '2 days')`,
    )
  const before = await challenges()
  await admin.query('drop trigger keep_one on patient')
  const [due = ''] = await overdue(1, 60)
  await old()
  const stop = keepTidying(db, (error) => failures.push(error), 20)
  await expect.poll(() => left(due)).toBe(false)
  expect(await challenges()).toBe(before)
  await stop()
  await old()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await challenges()).toBe(before + 1)
})
