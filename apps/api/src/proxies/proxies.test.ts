import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testBrowser } from '../auth/test-browser.ts'
import { dashboardRouter } from '../dashboard-router.ts'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { savePatient } from '../people/store.ts'
import { testApp } from '../test-app.ts'
import { testActing, testLogin } from './test-proxy.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, practiceId, therapist, owner, patient, otherPatient, elsewhere } = practice

const { send } = testBrowser(db)

const checkIn = (calm = 4, secondsAgo = 0) => ({
  id: randomUUID(),
  entry: {
    at: new Date(Date.now() - secondsAgo * 1000).toISOString(),
    painMap: null,
    outcomes: [{ instrument: 'calm-nrs', variant: null, side: null, answers: { calm } }],
  },
})

/** A login that acts for both patients here. */
async function family() {
  const ana = await testLogin(db)
  const first = await testActing(practice, patient, ana)
  const second = await testActing(practice, otherPatient, ana)
  return { ...ana, first, second, app: testApp(db, ana) }
}

async function child(born: string) {
  const id = randomUUID()
  await enterPractice(db, practiceId, (trx, entered) =>
    savePatient(trx, entered, {
      id,
      givenName: 'Leo',
      familyName: 'Fuentes',
      birthDate: born,
      email: null,
      phone: null,
      therapistId: null,
    }),
  )
  return { id }
}

const answersOf = (whose: string) =>
  enterPractice(db, practiceId, (trx) =>
    trx
      .selectFrom('check_in')
      .select(['id', 'proxy_id'])
      .where('practice_id', '=', practiceId)
      .where('patient_id', '=', whose)
      .execute(),
  )

describe('a login that may act for several', () => {
  test('is nobody until a call says for whom it is', async () => {
    const { as } = await family()
    await expect(as(null).people.me()).rejects.toThrow('Please choose first')
    await expect(as(null).checkIns.record(checkIn())).rejects.toThrow('Please choose first')
  })

  test('is shown whom it may act for, and nobody else', async () => {
    const { app } = await family()
    const answer = await app.post('/api/auth/accesses', '{"door":"portal"}')
    const { accesses } = (await answer.json()) as { accesses: { id: string; byProxy: boolean }[] }
    expect(accesses.map(({ id }) => id).sort()).toEqual([patient.id, otherPatient.id].sort())
    expect(accesses.every(({ byProxy }) => byProxy)).toBe(true)
    expect(JSON.stringify(accesses)).toContain('Linden Street')
  })

  test('is nobody who is not theirs, and cannot tell them from nobody', async () => {
    const { as } = await family()
    for (const whose of [randomUUID(), elsewhere.patient.id, therapist.id, 'nonsense', ''])
      await expect(as(whose).people.me()).rejects.toThrow('Please choose first')
  })

  test('acts for whom each call names, within that patient’s walls', async () => {
    const { as } = await family()
    expect(await as(patient.id).people.me()).toMatchObject({
      id: patient.id,
      name: 'Paula',
      proxy: 'Ana Fuentes',
      several: true,
    })
    expect(await as(otherPatient.id).people.me()).toMatchObject({ id: otherPatient.id })
  })

  test('in two tabs, with 500 saves at once, writes nothing to the wrong person', async () => {
    const { as } = await family()
    const saves = Array.from({ length: 500 }, (_, n) => ({
      whose: n % 2 === 0 ? patient.id : otherPatient.id,
      ...checkIn(n % 11, n + 10),
    }))
    for (let start = 0; start < saves.length; start += 10)
      await Promise.all(
        saves
          .slice(start, start + 10)
          .map(({ whose, ...input }) => as(whose).checkIns.record(input)),
      )
    for (const whose of [patient.id, otherPatient.id]) {
      const kept = new Set((await answersOf(whose)).map(({ id }) => id))
      for (const save of saves) expect(kept.has(save.id)).toBe(save.whose === whose)
    }
  }, 60_000)

  test('may be two patients of their own who share an address', async () => {
    const both = await testLogin(db)
    for (const { id } of [patient, otherPatient])
      await sql`insert into auth.access (practice_id, user_id, patient_id)
        values (${practiceId}, ${both.userId}, ${id})`.execute(db)
    expect(await both.as(patient.id).people.me()).toMatchObject({ id: patient.id, proxy: null })
    await expect(both.as(null).people.me()).rejects.toThrow('Please choose first')
  })
})

describe('what a proxy does', () => {
  test('is marked as theirs, and remembered as theirs, never as the patient’s', async () => {
    const { as, first } = await family()
    const input = checkIn()
    await as(patient.id).checkIns.record(input)
    const kept = await answersOf(patient.id)
    expect(kept.find(({ id }) => id === input.id)?.proxy_id).toBe(first)
    const { answeredBy } = await therapist.dashboard.people.chart({ patientId: patient.id })
    expect(answeredBy.find(({ id }) => id === first)).toMatchObject({ kind: 'carer', checkIns: 1 })
    const { entries } = await owner.dashboard.audit.entries({
      patientId: patient.id,
      notable: true,
      before: null,
    })
    expect(JSON.stringify(entries)).toContain('Ana Fuentes, for Paula Moreno')
    const { days } = await patient.portal.audit.receipts({ before: null })
    const people = days.flatMap((day) => day.people)
    expect(people.find(({ name }) => name === 'Ana Fuentes, for Paula Moreno')).toMatchObject({
      relation: 'carer, with written consent',
    })
  })

  test('is not signed by the patient: what they answer themselves has no mark', async () => {
    const input = checkIn()
    await patient.portal.checkIns.record(input)
    const kept = await answersOf(patient.id)
    expect(kept.find(({ id }) => id === input.id)?.proxy_id).toBeNull()
  })

  test('does not reach what is the patient’s own to decide', async () => {
    const { as, first } = await family()
    await expect(as(patient.id).proxies.end({ proxyId: first })).rejects.toThrow("couldn't find")
  })
})

describe('a proxy ends', () => {
  test('within one request when a member ends it', async () => {
    const { as, first, second } = await family()
    await as(patient.id).today.show()
    await therapist.dashboard.proxies.end({ patientId: patient.id, proxyId: first })
    await expect(as(patient.id).today.show()).rejects.toThrow('Please choose first')
    await expect(as(patient.id).checkIns.record(checkIn())).rejects.toThrow('Please choose first')
    await therapist.dashboard.proxies.end({ patientId: otherPatient.id, proxyId: second })
    await expect(as(null).people.me()).rejects.toThrow('Please sign in')
  })

  test('when the patient takes back what they agreed to', async () => {
    const ana = await testLogin(db)
    const proxyId = await testActing(practice, patient, ana)
    expect(await ana.as(patient.id).people.me()).toMatchObject({ id: patient.id })
    const left = await patient.portal.proxies.end({ proxyId })
    expect(left.find(({ id }) => id === proxyId)?.state).toBe('over')
    await expect(ana.as(patient.id).people.me()).rejects.toThrow('Please sign in')
  })

  test('by itself on the birthday on which the child comes of age', async () => {
    const { rows } = await sql<{ today: string; year: number }>`
      select (now() at time zone 'Europe/Berlin')::date::text as today`.execute(db)
    const today = rows[0]?.today ?? ''
    const ago = (day: string, years: number) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
    const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
    const ana = await testLogin(db)
    const leo = await child(ago(tomorrow, 18))
    await testActing(practice, leo, { ...ana, kind: 'parent' })
    expect(await ana.as(leo.id).people.me()).toMatchObject({ id: leo.id, name: 'Leo' })
    await enterPractice(db, practiceId, (trx) =>
      trx
        .updateTable('patient')
        .set({ birth_date: ago(today, 18) })
        .where('practice_id', '=', practiceId)
        .where('id', '=', leo.id)
        .execute(),
    )
    await expect(ana.as(leo.id).people.me()).rejects.toThrow('Please sign in')
  })
})

const recorded = {
  patientId: patient.id,
  name: 'Ana Fuentes',
  kind: 'carer' as const,
  until: null,
  evidence: 'signed consent',
}

/** What stands after the # in the mail to somebody. */
async function mailedToken(email: string): Promise<string> {
  const { rows } = await sql<{ link: string }>`
    select content ->> 'link' as link from mail.outbox where recipient = ${email}`.execute(db)
  return rows[0]?.link.split('#')[1] ?? ''
}

describe('recording a proxy', () => {
  test('refuses a parent of an adult, with the rule', async () => {
    const refused = await therapist.dashboard.proxies.record({
      ...recorded,
      id: randomUUID(),
      email: 'ana@example.test',
      kind: 'parent',
    })
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'of-age' } })
  })

  test('invites them; what they accept acts, and what is taken back opens nothing', async () => {
    const [email, id] = [`${randomUUID()}@example.test`, randomUUID()]
    const entry = { ...recorded, id, email }
    const answer = await therapist.dashboard.proxies.record(entry)
    expect(answer).toMatchObject({ ok: true })
    const again = await therapist.dashboard.proxies.record(entry)
    expect(again).toEqual(answer)
    const twin = await therapist.dashboard.proxies.record({ ...entry, id: randomUUID() })
    expect(twin).toMatchObject({ ok: false, refusal: { kind: 'acts-already' } })
    const token = await mailedToken(email)
    const accept = { token, name: 'Ana Fuentes', password: 'four words of nothing' }
    expect((await send('/api/auth/invitations/accept', accept)).status).toBe(200)
    const list = () => therapist.dashboard.proxies.list({ patientId: patient.id })
    const stateOf = async () => (await list()).find((proxy) => proxy.id === id)?.state
    expect(await stateOf()).toBe('acting')
    await therapist.dashboard.proxies.end({ patientId: patient.id, proxyId: id })
    expect(await stateOf()).toBe('over')
  })

  test('whose end came before they accepted it opens nothing', async () => {
    const [email, id] = [`${randomUUID()}@example.test`, randomUUID()]
    await therapist.dashboard.proxies.record({ ...recorded, id, email })
    const token = await mailedToken(email)
    await patient.portal.proxies.end({ proxyId: id })
    const look = await send('/api/auth/invitations/look', { token })
    expect(look.status).toBe(404)
  })
})

test('a parent acts until the age that the owner says', async () => {
  const ana = await testLogin(db)
  const year = new Date().getFullYear() - 17
  const leo = await child(`${year}-01-01`)
  await testActing(practice, leo, { ...ana, kind: 'parent' })
  expect(await ana.as(leo.id).people.me()).toMatchObject({ id: leo.id })
  await expect(therapist.dashboard.proxies.setAgeOfMajority({ age: 16 })).rejects.toThrow('owner')
  await expect(owner.dashboard.proxies.setAgeOfMajority({ age: 11 })).rejects.toThrow('12 years')
  await owner.dashboard.proxies.setAgeOfMajority({ age: 16 })
  await expect(ana.as(leo.id).people.me()).rejects.toThrow('Please sign in')
  await owner.dashboard.proxies.setAgeOfMajority({ age: 18 })
  expect(await therapist.dashboard.proxies.ageOfMajority()).toBe(18)
})

test('a member of two practices chooses between them, and works in one at a time', async () => {
  await sql`insert into auth.access (practice_id, user_id, member_id)
    values (${practiceId}, ${elsewhere.owner.userId}, ${therapist.id})`.execute(db)
  const { dashboard, sessionToken } = elsewhere.owner
  await expect(dashboard.people.me()).rejects.toThrow('Please choose first')
  const as = (madeFor: string) =>
    dashboardRouter.createCaller({ db, sessionToken, requestId: 'test', madeFor })
  for (const { id } of [therapist, elsewhere.owner])
    expect(await as(id).people.me()).toMatchObject({ id, several: true })
  await expect(as(elsewhere.owner.id).people.chart({ patientId: patient.id })).rejects.toThrow(
    "couldn't find",
  )
})
