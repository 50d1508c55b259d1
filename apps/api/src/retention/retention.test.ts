import { randomUUID } from 'node:crypto'
import { dayNumber, dayOf } from '@healing-touch/domain/day-number.ts'
import { keptUntil, yearsAfter } from '@healing-touch/domain/people/retention.ts'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastKept } from '../backups/keep-backups.ts'
import { dashboardRouter } from '../dashboard-router.ts'
import { testCare } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice, testZone } from '../db/test-practice.ts'
import { wallClock } from '../today/wall-clock.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, owner, manager, therapist, frontDesk, patient, elsewhere } = practice
const { overdueId } = await testCare(db, practice)
const admin = new pg.Client(url)
beforeAll(() => admin.connect())
afterAll(() => admin.end())

const today = wallClock(new Date().toISOString(), testZone).day
const rule = { years: 10, untilAge: 28 }
const settings = { retention: rule, erasesByItself: false }
const hold = { reason: 'A claim is open.', until: null }

async function newcomer(): Promise<string> {
  const id = randomUUID()
  await therapist.dashboard.people.add({
    id,
    givenName: 'Mia',
    familyName: 'Stake',
    birthDate: '1980-01-01',
    email: null,
    phone: null,
    therapistId: null,
    anotherPerson: true,
  })
  return id
}

describe('what is decided about records is the owner’s to say', () => {
  test.each([
    ['therapist', therapist],
    ['front desk', frontDesk],
  ])('and not for the %s', async (_, { dashboard }) => {
    const { retention } = dashboard
    const forbidden = { code: 'FORBIDDEN' }
    await expect(retention.show()).rejects.toMatchObject(forbidden)
    await expect(retention.setSettings(settings)).rejects.toMatchObject(forbidden)
    await expect(retention.hold({ patientId: patient.id, hold })).rejects.toMatchObject(forbidden)
    await expect(
      retention.erase({ patientId: overdueId, familyName: 'Winter' }),
    ).rejects.toMatchObject(forbidden)
  })

  test('and not for the owner next door, nor for patients', async () => {
    const nothing = { code: 'NOT_FOUND', message: "We couldn't find that." }
    const next = elsewhere.owner.dashboard.retention
    await expect(next.erase({ patientId: overdueId, familyName: 'Winter' })).rejects.toMatchObject(
      nothing,
    )
    await expect(next.hold({ patientId: patient.id, hold })).rejects.toMatchObject(nothing)
    await expect(next.ofPatient({ patientId: patient.id })).rejects.toMatchObject(nothing)
    await expect(patient.dashboard.retention.show()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  test('after the password was shown in the last five minutes', async () => {
    await admin.query(
      `update auth.session set "createdAt" = now() - interval '6 minutes' where token = $1`,
      [owner.sessionToken],
    )
    const due = { code: 'PRECONDITION_FAILED' }
    const { retention } = owner.dashboard
    await expect(retention.setSettings(settings)).rejects.toMatchObject(due)
    await expect(retention.hold({ patientId: patient.id, hold })).rejects.toMatchObject(due)
    await expect(
      retention.erase({ patientId: overdueId, familyName: 'Winter' }),
    ).rejects.toMatchObject(due)
    await admin.query(`update auth.session set "createdAt" = now() where token = $1`, [
      owner.sessionToken,
    ])
  })

  test.each([
    ['no year', { ...rule, years: 0 }, 'years'],
    ['more than forty', { ...rule, years: 41 }, 'years'],
    ['an age beyond forty', { ...rule, untilAge: 41 }, 'untilAge'],
  ])('and %s is no rule', async (_, retention, field) => {
    await expect(
      owner.dashboard.retention.setSettings({ ...settings, retention }),
    ).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [{ path: ['retention', field] }] },
    })
  })
})

describe('the rule of a practice', () => {
  test('is ten years and the 28th birthday until its owner says otherwise, and then theirs alone', async () => {
    const first = await manager.dashboard.retention.show()
    expect(first).toMatchObject({
      retention: rule,
      erasesByItself: false,
      today,
      backupsUntil: null,
    })
    const shorter = { retention: { years: 6, untilAge: 22 }, erasesByItself: true }
    const changed = await owner.dashboard.retention.setSettings(shorter)
    expect(changed).toMatchObject(shorter)
    expect(changed.since > first.since).toBe(true)
    expect(await elsewhere.owner.dashboard.retention.show()).toMatchObject(settings)
    const { entries } = await owner.dashboard.audit.entries({
      patientId: null,
      notable: true,
      before: null,
    })
    expect(entries[0]).toMatchObject({
      did: 'changed how long records are kept',
      reason:
        'Records are kept for 6 years after their last entry, and at least until the 22nd birthday. Erased by itself.',
    })
    expect((await owner.dashboard.retention.setSettings(settings)).records).toHaveLength(1)
  })

  test('counts the same in the database and in the program', async () => {
    const day = fc
      .integer({ min: dayNumber('1910-01-01'), max: dayNumber('2059-12-31') })
      .map(dayOf)
    const leapDay = fc.constantFrom('1996-02-29', '2000-02-29', '2024-02-29', '2096-02-29')
    await fc.assert(
      fc.asyncProperty(fc.oneof(day, leapDay), fc.nat(40), async (from, years) => {
        const { rows } = await admin.query('select years_after($1, $2)::text as day', [from, years])
        expect(rows).toEqual([{ day: yearsAfter(from, years) }])
      }),
      { numRuns: 300 },
    )
    const { lastEntryOn, keptUntil: until } = await frontDesk.dashboard.retention.ofPatient({
      patientId: patient.id,
    })
    expect(until).toBe(keptUntil({ lastEntryOn, birthDate: '1975-06-30' }, rule))
  })
})

describe('the records whose time is over', () => {
  test('are shown with their names, those that end within 60 days too, and nobody else’s', async () => {
    const { records } = await owner.dashboard.retention.show()
    expect(records.map(({ id }) => id)).toContain(overdueId)
    expect(records.map(({ id }) => id)).not.toContain(patient.id)
    expect(records.find(({ id }) => id === overdueId)).toMatchObject({
      name: 'Wim Winter',
      due: true,
      hold: null,
    })
    const soon = async (days: number) => {
      const began = Temporal.PlainDate.from(today).add({ days }).subtract({ years: 10 }).toString()
      await admin.query(
        `update patient set created_at = $2::date + interval '12 hours' where id = $1`,
        [overdueId, began],
      )
      return (await owner.dashboard.retention.show()).records.find(({ id }) => id === overdueId)
    }
    expect(await soon(61)).toBeUndefined()
    expect(await soon(60)).toMatchObject({ due: false })
    expect(await soon(0)).toMatchObject({ due: false, keptUntil: today })
    expect(await soon(-1)).toMatchObject({ due: true })
  })

  test('are remembered as looked at', async () => {
    await owner.dashboard.retention.show()
    const { entries } = await owner.dashboard.audit.entries({
      patientId: overdueId,
      notable: false,
      before: null,
    })
    expect(entries.some(({ did }) => did.includes('whose time is over'))).toBe(true)
  })

  test('stay while somebody holds them, and the reason is not in the memory', async () => {
    const held = await owner.dashboard.retention.hold({ patientId: overdueId, hold })
    expect(held).toMatchObject({ hold })
    const refused = await owner.dashboard.retention.erase({
      patientId: overdueId,
      familyName: 'Winter',
    })
    expect(refused).toEqual({
      ok: false,
      refusal: { kind: 'held', field: 'patientId', until: null },
    })
    const { rowCount } = await admin.query(`select from audit_entry where reason like '%claim%'`)
    expect(rowCount).toBe(0)
    await expect(
      admin.query(`update patient set hold_until = now() where id = $1`, [patient.id]),
    ).rejects.toThrow('only owners hold a record')
    expect(
      await owner.dashboard.retention.hold({ patientId: overdueId, hold: null }),
    ).toMatchObject({ hold: null })
  })

  test('are erased by the right name, and a second try answers the same', async () => {
    const kept = await owner.dashboard.retention.erase({
      patientId: patient.id,
      familyName: 'Moreno',
    })
    expect(kept).toMatchObject({ ok: false, refusal: { kind: 'still-kept' } })
    const keep = { days: 7, weeks: 4, months: 12 }
    const context = { db, sessionToken: owner.sessionToken, requestId: 'test', backupKeep: keep }
    const { retention } = dashboardRouter.createCaller(context)
    expect(await retention.erase({ patientId: overdueId, familyName: 'Summer' })).toMatchObject({
      ok: false,
      refusal: { kind: 'name-differs', field: 'familyName' },
    })
    const erase = () => retention.erase({ patientId: overdueId, familyName: 'Winter' })
    const gone = await erase()
    expect(gone).toEqual({ ok: true, value: { backupsUntil: lastKept(today, keep) } })
    expect(await erase()).toEqual(gone)
    expect((await retention.show()).records.map(({ id }) => id)).not.toContain(overdueId)
    await expect(retention.ofPatient({ patientId: overdueId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('a record that was put in by mistake', () => {
  test('goes at once while nothing of any care is in it', async () => {
    const id = await newcomer()
    expect(await owner.dashboard.retention.ofPatient({ patientId: id })).toMatchObject({
      byMistake: true,
      due: false,
    })
    expect(
      await owner.dashboard.retention.erase({ patientId: id, familyName: 'Stake' }),
    ).toMatchObject({ ok: true })
  })

  test.each([
    [
      'older than 30 days',
      `update patient set created_at = now() - interval '31 days' where id = $1`,
    ],
    [
      'with an answer in it',
      `insert into check_in (practice_id, patient_id, id, at) select practice_id, id, id, now() from patient where id = $1`,
    ],
    [
      'with an appointment that took place',
      `insert into appointment (practice_id, patient_id, id, member_id, starts_at, ends_at, status)
        select practice_id, id, id, '${therapist.id}', now(), now() + interval '1 hour', 'done' from patient where id = $1`,
    ],
  ])('stays when it is %s', async (_, change) => {
    const id = await newcomer()
    await admin.query(change, [id])
    expect(await owner.dashboard.retention.ofPatient({ patientId: id })).toMatchObject({
      byMistake: false,
    })
    expect(
      await owner.dashboard.retention.erase({ patientId: id, familyName: 'Stake' }),
    ).toMatchObject({
      ok: false,
      refusal: { kind: 'still-kept' },
    })
  })
})
