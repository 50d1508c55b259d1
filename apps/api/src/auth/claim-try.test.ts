import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { testBrowser, withPassword } from './test-browser.ts'

const { url } = await testDatabase()
const { db, owner, therapist, frontDesk, patient } = await testPractice(url, {
  requiresSecondFactor: false,
})
const { signIn, signedIn, me, failures } = testBrowser(db)

/** Wrong passwords for one account, each from an address of its own; gives what was answered. */
async function guess(email: string, times: number) {
  return Promise.all(Array.from({ length: times }, () => signIn(email, `guess ${randomUUID()}`)))
}

/** How many of them were looked at: the others were refused before anybody compared anything. */
async function looked(userId: string) {
  const { rows } = await sql<{ what: string; n: number }>`
    select what, count(*)::int as n from auth.sign_in_event where user_id = ${userId} group by what`.execute(
    db,
  )
  return Object.fromEntries(rows.map(({ what, n }) => [what, n]))
}

describe('guessing the password of an account', () => {
  test('is over after ten wrong ones from fifty addresses at once, and says nothing of it', async () => {
    const email = await withPassword(db, owner)
    const before = await signIn(email, 'the first wrong one')
    const answers = await guess(email, 50)
    expect(await looked(owner.userId)).toEqual({ 'password-wrong': 10, locked: 41 })
    const words = await before.text()
    for (const answer of answers) {
      expect(answer.status).toBe(401)
      expect(await answer.text()).toBe(words)
    }
  })

  test('also keeps the right password out, in the same words, until it is over', async () => {
    const email = await withPassword(db, therapist)
    const open = await signedIn(email)
    const [wrong] = await guess(email, 10)
    const right = await signIn(email)
    expect(right.status).toBe(401)
    expect(await right.text()).toBe(await wrong?.text())
    expect(right.headers.getSetCookie()).toEqual([])
    expect((await me('dashboard', open)).status).toBe(200)
    await sql`update auth.attempt set at = at - interval '15 minutes'`.execute(db)
    expect((await signIn(email)).status).toBe(200)
  })

  test('is counted by the account, however its address is spelt', async () => {
    const email = await withPassword(db, frontDesk)
    await guess(email.toUpperCase(), 5)
    await guess(` ${email} `, 5)
    expect((await signIn(email)).status).toBe(401)
  })

  test('counts wrong passwords only, and a right one forgives none', async () => {
    const email = await withPassword(db, patient)
    await guess(email, 9)
    for (let times = 0; times < 3; times++) expect((await signIn(email)).status).toBe(200)
    await guess(email, 1)
    expect((await signIn(email)).status).toBe(401)
  })

  test('goes the same way for an e-mail that nobody has', async () => {
    const nobody = `${randomUUID()}@example.test`
    const answers = await guess(nobody, 12)
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(401))
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from auth.sign_in_event where user_id is null and what = 'locked'`.execute(
      db,
    )
    expect(rows).toEqual([{ n: 2 }])
  })
})

test('nothing of whose it was is kept in plain words', async () => {
  const { rows } = await sql<{ whose: string }>`
    select encode(whose, 'escape') as whose from auth.attempt`.execute(db)
  expect(rows.length).toBeGreaterThan(10)
  expect(JSON.stringify(rows)).not.toContain('example.test')
  expect(failures).toEqual([])
})
