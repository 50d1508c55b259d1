import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { type TestPerson, testPractice } from '../db/test-practice.ts'
import { cookieOf, password, testBrowser, withPassword } from './test-browser.ts'
import { codeOf } from './test-code.ts'

const { url } = await testDatabase()
const { db, therapist, patient, otherPatient } = await testPractice(url, {
  requiresSecondFactor: false,
})
const { send, signIn, signedIn, me, failures } = testBrowser(db, { mailIsSent: true })
const next = 'plum engine quiet harbour'
const emails = {
  patient: await withPassword(db, patient),
  therapist: await withPassword(db, therapist),
}
const over = {
  again: true,
  message: 'This link does not open anything any more. Please ask for a new one.',
}

type Way = 'reset' | 'sign-in/link'
const ask = (way: Way, email: string, from?: string) =>
  send(`/api/auth/${way}/ask`, { email, door: 'portal' }, from ? { from } : {})
async function outbox(): Promise<{ recipient: string; link: string }[]> {
  const { rows } = await sql<{ recipient: string; link: string }>`
    select recipient, content ->> 'link' as link from mail.outbox order by made_at desc`.execute(db)
  return rows
}
async function mailed(way: Way, email = emails.patient): Promise<string> {
  expect((await ask(way, email)).status).toBe(200)
  return (await outbox())[0]?.link.split('#')[1] ?? ''
}
const reset = (token: string, to = next, sending = {}) =>
  send('/api/auth/reset', { token, password: to }, sending)
const byLink = (token: string, sending = {}) => send('/api/auth/sign-in/link', { token }, sending)
const older = (by: string) =>
  sql`with gone as (delete from auth.mailed_link returning *)
    insert into auth.mailed_link select hash, user_id, purpose, at - ${by}::interval from gone`.execute(
    db,
  )
async function events({ userId }: Pick<TestPerson, 'userId'>): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    select what from auth.sign_in_event where user_id = ${userId} order by id`.execute(db)
  return rows.map(({ what }) => what)
}
async function expectOver(answer: Response) {
  expect(answer.status).toBe(404)
  expect(await answer.json()).toEqual(over)
  expect(answer.headers.getSetCookie()).toEqual([])
}

beforeEach(async () => {
  for (const table of ['auth.attempt', 'auth.mailed_link', 'mail.outbox'])
    await sql`delete from ${sql.table(table)}`.execute(db)
})

describe.each<[Way]>([['reset'], ['sign-in/link']])('asking for %s', (way) => {
  test('is answered the same whether the account exists or not', async () => {
    const [known, unknown] = [await ask(way, emails.patient), await ask(way, 'no@example.test')]
    expect(unknown.status).toBe(known.status)
    expect(await unknown.text()).toBe(await known.text())
    expect([...unknown.headers.keys()]).toEqual([...known.headers.keys()])
    expect((await outbox()).map(({ recipient }) => recipient)).toEqual([emails.patient])
  })

  test('sends three mails in a quarter of an hour to one mailbox, and answers the same after', async () => {
    for (let count = 0; count < 5; count++)
      expect((await ask(way, emails.patient)).status).toBe(200)
    expect(await outbox()).toHaveLength(3)
  })

  test('is counted by address', async () => {
    const answers: number[] = []
    for (let count = 0; count < 31; count++)
      answers.push((await ask(way, `${count}@example.test`, '192.0.2.44')).status)
    expect(answers.at(-2)).toBe(200)
    expect(answers.at(-1)).toBe(429)
  })

  test('says so where no mail is sent', async () => {
    const silent = testBrowser(db)
    const answer = await silent.send(`/api/auth/${way}/ask`, {
      email: emails.patient,
      door: 'portal',
    })
    expect(answer.status).toBe(503)
    expect(await outbox()).toEqual([])
  })

  test('is not done from another site', async () => {
    const headers = { origin: 'https://evil.example' }
    const body = { email: emails.patient, door: 'portal' }
    expect((await send(`/api/auth/${way}/ask`, body, { headers })).status).toBe(403)
    expect(await outbox()).toEqual([])
  })

  test('keeps of the secret only a hash, and tells it to nobody but the mailbox', async () => {
    const token = await mailed(way)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const { rows } = await sql`
      select l::text from auth.mailed_link l union all select e::text from auth.sign_in_event e`.execute(
      db,
    )
    expect(JSON.stringify([rows, failures])).not.toContain(token)
  })
})

describe('a link opens nothing', () => {
  const use = { reset: (token: string) => reset(token), 'sign-in/link': byLink }

  test.each<[Way]>([['reset'], ['sign-in/link']])(
    '%s: after ten minutes by the database’s clock, or made up',
    async (way) => {
      const token = await mailed(way)
      await older('10 minutes 1 second')
      await expectOver(await use[way](token))
      await expectOver(await use[way](randomUUID()))
      await expectOver(await use[way](''))
    },
  )

  test('for the other purpose', async () => {
    await expectOver(await byLink(await mailed('reset')))
    await expectOver(await reset(await mailed('sign-in/link')))
  })

  test('from another site', async () => {
    const token = await mailed('sign-in/link')
    const headers = { origin: 'https://evil.example' }
    expect((await byLink(token, { headers })).status).toBe(403)
    expect((await byLink(token)).status).toBe(200)
  })
})

describe('a new password by mail', () => {
  test('is not taken when others try it first, and the link still opens then', async () => {
    const token = await mailed('reset')
    const weak = await reset(token, 'password1234')
    expect(weak.status).toBe(400)
    expect(await weak.json()).toMatchObject({ field: 'password' })
    expect((await reset(token, password)).status).toBe(200)
  })

  test('is set once, ends every session and every half sign-in, and signs nobody in', async () => {
    const cookie = await signedIn(emails.patient)
    const token = await mailed('reset')
    const answers = await Promise.all([1, 2, 3].map(() => reset(token)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    for (const answer of answers) expect(answer.headers.getSetCookie()).toEqual([])
    expect((await me('portal', cookie)).status).toBe(401)
    expect((await signIn(emails.patient, password)).status).toBe(401)
    expect((await signIn(emails.patient, next)).status).toBe(200)
    expect((await events(patient)).slice(-4)).toEqual([
      'reset-asked',
      'password-reset',
      'password-wrong',
      'signed-in',
    ])
    await reset(await mailed('reset'), password)
  })
})

describe('a link to sign in', () => {
  test('opens the portal once', async () => {
    const token = await mailed('sign-in/link')
    const answers = await Promise.all([1, 2, 3].map(() => byLink(token)))
    const opened = answers.filter(({ ok }) => ok)
    expect(opened).toHaveLength(1)
    expect((await me('portal', cookieOf(opened[0] as Response))).status).toBe(200)
    await expectOver(await byLink(token))
    expect((await events(patient)).slice(-2)).toEqual(['link-asked', 'signed-in'])
  })

  test('is not sent to a member, nor opens anything for who became one', async () => {
    expect((await ask('sign-in/link', emails.therapist)).status).toBe(200)
    expect(await outbox()).toEqual([])
    const token = await mailed('sign-in/link')
    await sql`update auth.access set member_id = ${therapist.id} where user_id = ${patient.userId}`.execute(
      db,
    )
    await expectOver(await byLink(token))
    await sql`update auth.access set member_id = null where user_id = ${patient.userId}`.execute(db)
  })
})

describe('whoever set up a second step', () => {
  test('is asked for it after a new password by mail, and after a link', async () => {
    const email = await withPassword(db, otherPatient)
    const cookie = await signedIn(email)
    const added = await send('/api/auth/second-factor/add', { password }, { cookie })
    const { uri } = (await added.json()) as { uri: string }
    const shown = await send('/api/auth/second-factor/show', { code: codeOf(uri) }, { cookie })
    expect(shown.status).toBe(200)

    expect((await reset(await mailed('reset', email))).status).toBe(200)
    const again = await signIn(email, next)
    expect(await again.json()).toEqual({ ok: true, codeAsked: true })
    expect((await me('portal', cookieOf(again))).status).toBe(401)

    const linked = await byLink(await mailed('sign-in/link', email))
    expect(await linked.json()).toEqual({ ok: true, codeAsked: true })
    const half = cookieOf(linked)
    expect((await me('portal', half)).status).toBe(401)
    const wrong = await send('/api/auth/second-factor/show', { code: '000000' }, { cookie: half })
    expect(wrong.status).toBe(400)
    const code = codeOf(uri, 1)
    const right = await send('/api/auth/second-factor/show', { code }, { cookie: half })
    expect((await me('portal', cookieOf(right))).status).toBe(200)
  })
})
