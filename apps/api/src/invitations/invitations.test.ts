import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { cookieOf, password, testBrowser, withPassword } from '../auth/test-browser.ts'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPerson, testPractice } from '../db/test-practice.ts'
import { sendDue } from '../mail/send-mail.ts'
import { testPost } from '../mail/test-post.ts'

const { url } = await testDatabase()
const { db, practiceId, owner, therapist, frontDesk, patient, elsewhere } = await testPractice(
  url,
  { requiresSecondFactor: false },
)
const { send, signIn, me, failures } = testBrowser(db)
const lasting = 'plum engine quiet harbour'

const entry = () => ({
  id: randomUUID(),
  name: 'Nia Okafor',
  email: `${randomUUID()}@example.test`,
  roles: ['therapist' as const],
})
const toPortal = () => ({
  id: randomUUID(),
  patientId: patient.id,
  email: `${randomUUID()}@example.test`,
})
type Who = Pick<TestPerson, 'dashboard'>

/** The newest token that the owner's outbox holds for this address. */
async function tokenFor(email: string, who: Who = owner): Promise<string> {
  const waiting = await who.dashboard.mail.outbox()
  return waiting.find(({ recipient }) => recipient === email)?.link.split('#')[1] ?? ''
}
async function invited(change = {}) {
  const wish = { ...entry(), ...change }
  const answer = await owner.dashboard.invitations.inviteMember(wish)
  expect(answer).toMatchObject({ ok: true })
  return { ...wish, token: await tokenFor(wish.email) }
}
async function invitedToPortal() {
  const wish = toPortal()
  expect(await therapist.dashboard.invitations.invitePatient(wish)).toMatchObject({ ok: true })
  return { ...wish, token: await tokenFor(wish.email) }
}
const look = (token: string) => send('/api/auth/invitations/look', { token })
const accept = (token: string, change: object = {}, sending = {}) =>
  send(
    '/api/auth/invitations/accept',
    { token, name: 'Nia Okafor', password: lasting, ...change },
    sending,
  )
const over = {
  again: true,
  message:
    'This invitation does not open anything any more. Please ask the practice for a new one.',
}
async function expectOver(token: string) {
  for (const answer of [await look(token), await accept(token)]) {
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual(over)
  }
}
const age = (id: string, by: string) =>
  enterPractice(db, practiceId, (trx) =>
    sql`update invitation set invited_at = invited_at - ${by}::interval, expires_at = expires_at - ${by}::interval
      where id = ${id}`.execute(trx),
  )

beforeEach(async () => {
  await sql`delete from auth.attempt`.execute(db)
})

describe('an invitation opens nothing', () => {
  test('twice', async () => {
    const { token } = await invited()
    expect((await accept(token)).status).toBe(200)
    await expectOver(token)
  })

  test('for two who come at once', async () => {
    const { token, email } = await invited()
    const answers = await Promise.all([1, 2, 3, 4].map(() => accept(token)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const { rows } = await sql`select 1 from auth."user" where email = ${email}`.execute(db)
    expect(rows).toHaveLength(1)
  })

  test('after its days, by the database’s clock', async () => {
    const member = await invited()
    await age(member.id, '7 days 1 second')
    await expectOver(member.token)
    const forPatient = await invitedToPortal()
    await age(forPatient.id, '13 days 23 hours')
    expect((await look(forPatient.token)).status).toBe(200)
    await age(forPatient.id, '1 hour 1 second')
    await expectOver(forPatient.token)
  })

  test('once it is taken back', async () => {
    const { token, id } = await invited()
    await owner.dashboard.invitations.revoke({ id })
    await expectOver(token)
  })

  test('with the link of before, once it is sent again', async () => {
    const { token, id, email } = await invited()
    await age(id, '2 minutes')
    await owner.dashboard.invitations.sendAgain({ id })
    await expectOver(token)
    expect((await accept(await tokenFor(email))).status).toBe(200)
  })

  test('with a token that is cut, longer, of another practice, or made up', async () => {
    const { token } = await invited()
    const practice = Buffer.from(elsewhere.practiceId.replaceAll('-', ''), 'hex')
    const moved = Buffer.concat([practice, Buffer.from(token, 'base64url').subarray(16)])
    for (const other of [
      token.slice(1),
      `${token}A`,
      moved.toString('base64url'),
      'A'.repeat(64),
      '',
      "' or true --",
    ])
      await expectOver(other)
    expect((await look(token)).status).toBe(200)
  })

  test('from another site', async () => {
    const { token } = await invited()
    const headers = { origin: 'https://evil.example' }
    expect((await accept(token, {}, { headers })).status).toBe(403)
    expect((await look(token)).status).toBe(200)
  })

  test('with a password that others try first, or without a name', async () => {
    const { token } = await invited()
    const weak = await accept(token, { password: 'password1234' })
    expect(weak.status).toBe(400)
    expect(await weak.json()).toMatchObject({ field: 'password' })
    expect((await accept(token, { name: ' ' })).status).toBe(400)
    expect((await look(token)).status).toBe(200)
  })

  test('to an account that is there, without its password, guessed ten times at most', async () => {
    const email = await withPassword(db, elsewhere.frontDesk)
    const { token } = await invited({ email })
    for (let guess = 0; guess < 10; guess++)
      expect((await accept(token, { password: `wrong one ${guess}` })).status).toBe(400)
    const locked = await accept(token, { password })
    expect(await locked.json()).toEqual({
      field: 'password',
      message: 'That is not the password of this account.',
    })
  })
})

describe('nobody invites', () => {
  test('to the team but the owner, who alone sees and changes those invitations', async () => {
    const { id } = await invited()
    for (const { dashboard } of [therapist, frontDesk]) {
      await expect(dashboard.invitations.inviteMember(entry())).rejects.toThrow('Only the owner')
      await expect(dashboard.invitations.members()).rejects.toThrow('Only the owner')
      await expect(dashboard.invitations.revoke({ id })).rejects.toThrow('find that')
      await expect(dashboard.invitations.sendAgain({ id })).rejects.toThrow('find that')
    }
  })

  test('a patient next door, and changes nothing there', async () => {
    const { id } = await invitedToPortal()
    const { invitations } = elsewhere.therapist.dashboard
    await expect(invitations.invitePatient(toPortal())).rejects.toThrow('find that')
    await expect(invitations.ofPatient({ patientId: patient.id })).rejects.toThrow('find that')
    await expect(invitations.revoke({ id })).rejects.toThrow('find that')
  })

  test('somebody who is in already, or who has an invitation that waits', async () => {
    const { email } = await invited()
    expect(await owner.dashboard.invitations.inviteMember({ ...entry(), email })).toMatchObject({
      refusal: { kind: 'invited-already', field: 'email' },
    })
    const inside = `${therapist.userId}@example.test`
    expect(
      await owner.dashboard.invitations.inviteMember({ ...entry(), email: inside }),
    ).toMatchObject({ refusal: { kind: 'here-already', field: 'email' } })
  })

  test('the same person again within a minute: one mail is enough', async () => {
    const { id, email, token } = await invited()
    await owner.dashboard.invitations.sendAgain({ id })
    expect(await tokenFor(email)).toBe(token)
    expect((await look(token)).status).toBe(200)
  })
})

describe('whoever accepts', () => {
  test('as a member signs in with the password they chose, as what they were invited to be', async () => {
    const { token, email } = await invited({ roles: ['front-desk'] })
    expect(await (await look(token)).json()).toEqual({
      ok: true,
      practice: 'Linden Street',
      name: 'Nia Okafor',
      email,
      hasAccount: false,
    })
    expect(await (await accept(token)).json()).toEqual({ ok: true, email })
    const cookie = cookieOf(await signIn(email, lasting))
    expect(await (await me('dashboard', cookie)).json()).toMatchObject({
      result: { data: { name: 'Nia Okafor' } },
    })
    expect((await me('portal', cookie)).status).toBe(401)
    const { rows } = await sql<{ verified: boolean }>`
      select "emailVerified" as verified from auth."user" where email = ${email}`.execute(db)
    expect(rows).toEqual([{ verified: true }])
  })

  test('as a patient opens their own record, and the practice remembers it', async () => {
    const { token, email } = await invitedToPortal()
    expect((await accept(token)).status).toBe(200)
    const cookie = cookieOf(await signIn(email, lasting))
    expect((await me('portal', cookie)).status).toBe(200)
    expect((await me('dashboard', cookie)).status).toBe(401)
    const { entries } = await owner.dashboard.audit.entries({
      patientId: patient.id,
      notable: false,
      before: null,
    })
    expect(JSON.stringify(entries)).toContain('accepted an invitation')
  })

  test('with an account they have keeps its password, and comes into the second practice', async () => {
    const email = await withPassword(db, elsewhere.owner)
    const { token } = await invited({ email })
    expect(await (await look(token)).json()).toMatchObject({ hasAccount: true })
    expect((await accept(token, { password })).status).toBe(200)
    expect((await signIn(email, password)).status).toBe(200)
    const { rows } = await sql`select 1 from auth.access a join auth."user" u on u.id = a.user_id
      where u.email = ${email}`.execute(db)
    expect(rows).toHaveLength(2)
  })

  test('is answered the same when the same invitation was saved twice', async () => {
    const wish = entry()
    const [one, two] = [
      await owner.dashboard.invitations.inviteMember(wish),
      await owner.dashboard.invitations.inviteMember(wish),
    ]
    expect(two).toEqual(one)
  })
})

describe('the secret of an invitation', () => {
  test('is 256 random bits, kept as a hash and told to nobody who invites', async () => {
    const wish = toPortal()
    const answer = await therapist.dashboard.invitations.invitePatient(wish)
    const token = await tokenFor(wish.email)
    expect(Buffer.from(token, 'base64url')).toHaveLength(16 + 32)
    const rows = await enterPractice(db, practiceId, (trx) =>
      trx.selectFrom('invitation').selectAll().execute(),
    )
    const { ofPatient } = therapist.dashboard.invitations
    const told = JSON.stringify([
      rows,
      answer,
      await ofPatient({ patientId: patient.id }),
      failures,
    ])
    expect(told).toContain(wish.email)
    expect(told).not.toContain(token)
    expect(told).not.toContain(token.slice(-43))
  })

  test('is gone from the outbox once the mail is sent', async () => {
    const { smtpUrl, delivered } = await testPost()
    const { token } = await invited()
    await sendDue(db, { smtpUrl, from: null, publicUrl: 'https://linden.example' })
    expect(JSON.stringify(delivered).replaceAll(/=\\r\\n/g, '')).toContain(token)
    const { rows } = await sql`select * from mail.outbox`.execute(db)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('is shown to no owner where a mail server takes it', async () => {
    const { dashboardRouter } = await import('../dashboard-router.ts')
    const { sessionToken } = owner
    const context = { db, sessionToken, requestId: 'test', mailIsSent: true }
    await expect(dashboardRouter.createCaller(context).mail.outbox()).rejects.toThrow('find that')
  })
})

test('an invitation is saved while the mail server is down', async () => {
  const { smtpUrl, close } = await testPost()
  await close()
  const { id } = await invited()
  await sendDue(db, { smtpUrl, from: null, publicUrl: 'https://linden.example' })
  const waiting = await owner.dashboard.invitations.members()
  expect(waiting.map((one) => one.id)).toContain(id)
})
