import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { enter, enterPractice } from '../db/enter.ts'
import { testCare } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPerson, testPractice } from '../db/test-practice.ts'
import { command } from '../db/test-server.ts'
import { setKeeper } from './store.ts'
import { testClosed } from './test-circle.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, practiceId, owner, manager, therapist, frontDesk, renter, patient } = practice
await testCare(db, practice)
const everybodyElse = { owner, manager, therapist, frontDesk }

const listed = async ({ dashboard }: TestPerson) =>
  (await dashboard.people.list({ search: '', order: 'name' })).rows.map(({ id }) => id)
const emergency = (familyName: string, change: object = {}) => ({
  id: randomUUID(),
  familyName,
  birthDate: '1975-06-30',
  givenName: null,
  reason: 'They collapsed in the waiting room.',
  ...change,
})
const called = () => `Zell${randomUUID().replaceAll(/[^a-f]/g, '')}`
const asMember = <Result>(
  { sessionToken }: TestPerson,
  work: Parameters<typeof enter<Result>>[3],
): Promise<Result> =>
  enter(db, 'dashboard', { sessionToken: sessionToken ?? '', reading: false }, work)

describe('who only rents a room', () => {
  test('sees their own charts, and the practice sees the others', async () => {
    const theirs = await testClosed(practice)
    expect(await listed(renter)).toContain(theirs)
    expect(await listed(renter)).not.toContain(patient.id)
    for (const one of Object.values(everybodyElse)) {
      expect(await listed(one)).toContain(patient.id)
      expect(await listed(one)).not.toContain(theirs)
      await expect(one.dashboard.people.chart({ patientId: theirs })).rejects.toThrow(
        "couldn't find",
      )
    }
  })

  test('keeps whoever they add', async () => {
    const id = randomUUID()
    const added = await renter.dashboard.people.add({
      ...newPatient,
      id,
      anotherPerson: true,
    })
    expect(added).toMatchObject({ ok: true })
    expect(await renter.dashboard.people.chart({ patientId: id })).toMatchObject({
      circle: { keptBy: { id: renter.id }, disposes: true },
    })
    await expect(owner.dashboard.people.chart({ patientId: id })).rejects.toThrow("couldn't find")
  })

  test('finds no row of the practice’s patients in any table, and changes none', async () => {
    const tables = await ofPatients()
    let full = 0
    expect(tables.length).toBeGreaterThanOrEqual(15)
    for (const table of tables) {
      const rows = await asMember(renter, (trx) =>
        sql`select 1 from ${sql.table(table)} where patient_id = ${patient.id}`.execute(trx),
      )
      expect(rows.rows, table).toEqual([])
      const kept = await asMember(therapist, (trx) =>
        sql`select 1 from ${sql.table(table)} where patient_id = ${patient.id}`.execute(trx),
      )
      if (kept.rows.length > 0) full += 1
    }
    expect(full).toBeGreaterThanOrEqual(12)
    await expect(
      asMember(renter, (trx) =>
        sql`insert into check_in (practice_id, id, patient_id, at)
          values (${practiceId}, ${randomUUID()}, ${patient.id}, now())`.execute(trx),
      ),
    ).rejects.toThrow('row-level security')
  })

  test('takes no chart that is not theirs', async () => {
    const taken = await asMember(renter, (trx) =>
      sql`update patient set kept_by = ${renter.id} where id = ${patient.id}`.execute(trx),
    )
    expect(taken.numAffectedRows).toBe(0n)
    await expect(
      asMember(renter, (trx) =>
        sql`insert into patient (practice_id, id, given_name, family_name, birth_date, kept_by)
          values (${practiceId}, ${randomUUID()}, 'New', 'New', '1980-01-01', null)`.execute(trx),
      ),
    ).rejects.toThrow('row-level security')
  })
})

describe('whose chart it is', () => {
  test('is not for a therapist to say, whatever way they try', async () => {
    const patientId = patient.id
    for (const keptBy of [therapist.id, null])
      await expect(therapist.dashboard.circle.keep({ patientId, keptBy })).rejects.toThrow(
        "couldn't find",
      )
    await expect(
      asMember(therapist, (trx) =>
        sql`update patient set kept_by = ${therapist.id} where id = ${patientId}`.execute(trx),
      ),
    ).rejects.toThrow('not theirs to give away')
  })

  test('is for the keeper to give away, and then for nobody but the new one', async () => {
    const patientId = await testClosed(practice)
    expect(await renter.dashboard.circle.keep({ patientId, keptBy: frontDesk.id })).toMatchObject({
      ok: false,
      refusal: { kind: 'no-therapist' },
    })
    await renter.dashboard.circle.keep({ patientId, keptBy: therapist.id })
    expect(await listed(renter)).not.toContain(patientId)
    expect(await listed(therapist)).toContain(patientId)
    expect(await listed(owner)).not.toContain(patientId)
    await therapist.dashboard.circle.keep({ patientId, keptBy: null })
    expect(await listed(owner)).toContain(patientId)
  })

  test('falls to the owner when the keeper is dismissed, and to nobody else', async () => {
    const gone = await testPractice(url)
    const patientId = await testClosed(gone)
    await gone.owner.dashboard.members.dismiss({ memberId: gone.renter.id })
    expect(await listed(gone.owner)).toContain(patientId)
    expect(await listed(gone.therapist)).not.toContain(patientId)
  })
})

describe('a record that rests', () => {
  const reason = 'They asked us to stop working with it.'

  test('is seen by nobody and takes no answer, until the owner wakes it', async () => {
    const resting = await testPractice(url)
    const patientId = resting.patient.id
    await resting.owner.dashboard.circle.rest({ patientId, reason })
    for (const one of [resting.owner, resting.therapist, resting.frontDesk, resting.renter]) {
      expect(await listed(one)).not.toContain(patientId)
      await expect(one.dashboard.people.chart({ patientId })).rejects.toThrow("couldn't find")
    }
    const answer = { id: randomUUID(), entry: checkIn }
    await expect(resting.patient.portal.checkIns.record(answer)).rejects.toThrow('rests')
    await expect(
      enter(db, 'portal', { sessionToken: resting.patient.sessionToken, reading: false }, (trx) =>
        sql`insert into check_in (practice_id, id, patient_id, at)
            values (${resting.practiceId}, ${randomUUID()}, ${patientId}, now())`.execute(trx),
      ),
    ).rejects.toThrow('row-level security')
    expect(await resting.patient.portal.outcomes.progress()).toBeDefined()

    expect(await resting.therapist.dashboard.circle.resting()).toEqual([])
    await expect(resting.therapist.dashboard.circle.wake({ patientId })).rejects.toThrow(
      "couldn't find",
    )
    expect(await resting.owner.dashboard.circle.resting()).toMatchObject([
      { id: patientId, reason },
    ])
    await resting.owner.dashboard.circle.wake({ patientId })
    expect(await listed(resting.therapist)).toContain(patientId)
    expect(await resting.patient.portal.checkIns.record(answer)).toMatchObject({ ok: true })
  })
})

describe('in an emergency', () => {
  let familyName = ''
  let patientId = ''
  beforeEach(async () => {
    familyName = called()
    patientId = await testClosed(practice, { familyName })
  })

  test('the front desk opens nothing, and nobody what they cannot name', async () => {
    await expect(frontDesk.dashboard.circle.openInEmergency(emergency(familyName))).rejects.toThrow(
      'Only a therapist',
    )
    for (const wrong of [
      emergency('Nobody'),
      emergency(familyName, { birthDate: '1975-07-01' }),
      emergency(familyName, { givenName: 'Else' }),
      // open anyway
      emergency('Moreno'),
    ])
      expect(await therapist.dashboard.circle.openInEmergency(wrong)).toMatchObject({
        ok: false,
        refusal: { kind: 'nobody' },
      })
    await expect(therapist.dashboard.people.chart({ patientId })).rejects.toThrow("couldn't find")
  })

  test('a chart opens for an hour, to who asked alone, for reading', async () => {
    const opened = await therapist.dashboard.circle.openInEmergency(emergency(familyName))
    expect(opened).toEqual({ ok: true, value: patientId })
    const { circle } = await therapist.dashboard.people.chart({ patientId })
    expect(circle).toMatchObject({ keptBy: { name: 'Rhea Sol' }, disposes: false })
    const minutes = (Date.parse(circle.emergencyUntil ?? '') - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(59)
    expect(minutes).toBeLessThanOrEqual(60)
    await expect(owner.dashboard.people.chart({ patientId })).rejects.toThrow("couldn't find")
    await expect(
      therapist.dashboard.invitations.invitePatient({
        id: randomUUID(),
        patientId,
        email: 'una@example.test',
      }),
    ).rejects.toThrow('Nothing can be changed')
    await expect(
      asMember(therapist, (trx) =>
        sql`insert into check_in (practice_id, id, patient_id, at)
          values (${practiceId}, ${randomUUID()}, ${patientId}, now())`.execute(trx),
      ),
    ).rejects.toThrow('row-level security')
    await command(url, `update emergency_access set at = at - interval '61 minutes'`)
    await expect(therapist.dashboard.people.chart({ patientId })).rejects.toThrow("couldn't find")
  })

  test('owners get a mail without the patient’s name, and the memory keeps who, whose and why', async () => {
    const reason = `They fainted on the stairs (${familyName.length}).`
    await therapist.dashboard.circle.openInEmergency(emergency(familyName, { reason }))
    const { rows } = await sql<{ recipient: string; content: string }>`
      select recipient, content::text from mail.outbox where kind = 'emergency-access'`.execute(db)
    for (const { userId } of [owner, manager])
      expect(rows.map(({ recipient }) => recipient)).toContain(`${userId}@example.test`)
    expect(JSON.stringify(rows)).not.toContain(familyName)
    const all = { patientId: null, notable: true, before: null }
    const { entries } = await owner.dashboard.audit.entries(all)
    expect(entries.find((entry) => entry.reason === reason)).toMatchObject({
      actorName: 'Tess Brandt',
      did: 'opened the chart in an emergency',
      // whose it is, is not the owner's to see
      patients: [],
    })
  })

  test('patients see who it was, and why', async () => {
    const home = await testPractice(url)
    await enterPractice(db, home.practiceId, (trx, entered) =>
      setKeeper(trx, entered, { patientId: home.patient.id, keptBy: home.renter.id }),
    )
    const { reason, ...entry } = emergency('Moreno')
    await home.therapist.dashboard.circle.openInEmergency({ ...entry, reason })
    const { days } = await home.patient.portal.audit.receipts({ before: null })
    const [seen] = days.flatMap(({ people }) => people)
    expect(seen).toMatchObject({ name: 'Tess Brandt', reasons: [reason] })
  })

  test('two of one name are told apart by their given names', async () => {
    const twin = await testClosed(practice, { familyName, givenName: 'Ulf' })
    const open = (givenName: string | null) =>
      therapist.dashboard.circle.openInEmergency(emergency(familyName, { givenName }))
    expect(await open(null)).toMatchObject({ ok: false, refusal: { kind: 'several' } })
    expect(await open('ulf')).toEqual({ ok: true, value: twin })
  })

  test('the eleventh within an hour is refused', async () => {
    const busy = await testPractice(url)
    const name = called()
    await testClosed(busy, { familyName: name })
    const open = () => busy.owner.dashboard.circle.openInEmergency(emergency(name))
    for (let n = 0; n < 10; n++) expect(await open()).toMatchObject({ ok: true })
    expect(await open()).toMatchObject({ ok: false, refusal: { kind: 'too-often' } })
  })
})

/** Every table that says something of one patient. */
async function ofPatients(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'patient_id' order by 1`.execute(db)
  return rows.map(({ name }) => name)
}

const newPatient = {
  givenName: 'Nils',
  familyName: 'Weber',
  birthDate: '1980-01-01',
  email: null,
  phone: null,
  therapistId: null,
}
const checkIn = {
  at: new Date().toISOString(),
  painMap: null,
  outcomes: [{ instrument: 'calm-nrs', variant: null, side: null, answers: { calm: 4 } }],
}
