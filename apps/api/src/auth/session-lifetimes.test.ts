import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { type TestPerson, testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const { db, therapist, patient } = await testPractice(url)

const doors = [
  { who: 'a member', person: therapist, idle: '15 minutes', most: '12 hours' },
  { who: 'a patient', person: patient, idle: '30 minutes', most: '24 hours' },
]

/** Whether the session still opens anything: `me` only reads, `list` and `today` leave a line in the memory. */
async function opens(person: TestPerson) {
  const asked =
    person === patient
      ? [patient.portal.people.me(), patient.portal.today.show()]
      : [therapist.dashboard.people.me(), therapist.dashboard.people.list(all)]
  const answers = await Promise.allSettled(asked)
  expect(new Set(answers.map(({ status }) => status)).size).toBe(1)
  return answers[0]?.status === 'fulfilled'
}
const all = { search: '', order: 'name' } as const

async function makeItBe({ sessionToken }: TestPerson, change: ReturnType<typeof sql>) {
  await sql`update auth.session set "createdAt" = now(), last_used_at = now(),
    "expiresAt" = now() + interval '24 hours' where token = ${sessionToken}`.execute(db)
  await sql`update auth.session set ${change} where token = ${sessionToken}`.execute(db)
}

async function lastUsed({ sessionToken }: TestPerson): Promise<number> {
  const { rows } = await sql<{ seconds: number }>`
    select extract(epoch from now() - last_used_at)::float8 as seconds from auth.session
    where token = ${sessionToken}`.execute(db)
  return rows[0]?.seconds ?? Number.NaN
}

describe.each(doors)('the session of $who', ({ person, idle, most }) => {
  test(`ends when nothing was done in it for ${idle}`, async () => {
    await makeItBe(person, sql`last_used_at = now() - ${idle}::interval - interval '1 second'`)
    expect(await opens(person)).toBe(false)
    await makeItBe(person, sql`last_used_at = now() - ${idle}::interval + interval '30 seconds'`)
    expect(await opens(person)).toBe(true)
  })

  test(`ends after ${most}, however busy it was`, async () => {
    await makeItBe(person, sql`"createdAt" = now() - ${most}::interval - interval '1 second'`)
    expect(await opens(person)).toBe(false)
    await makeItBe(person, sql`"createdAt" = now() - ${most}::interval + interval '30 seconds'`)
    expect(await opens(person)).toBe(true)
  })
})

describe('using a session', () => {
  test('keeps it awake, when it only reads too', async () => {
    await makeItBe(therapist, sql`last_used_at = now() - interval '10 minutes'`)
    await therapist.dashboard.people.me()
    expect(await lastUsed(therapist)).toBeLessThan(5)
  })

  test('is written down once a minute, not with every request', async () => {
    await makeItBe(patient, sql`last_used_at = now() - interval '50 seconds'`)
    await patient.portal.today.show()
    expect(await lastUsed(patient)).toBeGreaterThan(45)
  })

  test('does not wake one that is over', async () => {
    await makeItBe(therapist, sql`last_used_at = now() - interval '20 minutes'`)
    expect(await opens(therapist)).toBe(false)
    expect(await lastUsed(therapist)).toBeGreaterThan(19 * 60)
  })

  test('that is refused something counts as use', async () => {
    await makeItBe(therapist, sql`last_used_at = now() - interval '5 minutes'`)
    const chart = therapist.dashboard.people.chart({ patientId: crypto.randomUUID() })
    await expect(chart).rejects.toThrow("couldn't find")
    expect(await lastUsed(therapist)).toBeLessThan(5)
  })
})
