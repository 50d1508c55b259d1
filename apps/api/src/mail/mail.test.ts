import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { enter, enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPerson, testPractice } from '../db/test-practice.ts'
import { composeMail, type Mail } from './compose-mail.ts'
import { keepSending, type Post, sendDue } from './send-mail.ts'
import { putInOutbox, takeDue, tidyOutbox } from './store.ts'
import { testPost } from './test-post.ts'

const { url } = await testDatabase()
const { db, practiceId, owner, therapist, patient, elsewhere } = await testPractice(url)
const publicUrl = 'https://linden.example'
const secret = randomUUID()
const mail: Mail = { kind: 'sign-in-link', link: `/portal/link#${secret}` }
const post = (smtpUrl: string): Post => ({ smtpUrl, from: null, publicUrl })

type Row = { id: string; content: unknown; attempts: number; problem: string | null; sent: boolean }
async function outbox(): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select id, content, attempts, problem, sent_at is not null as sent from mail.outbox order by made_at`.execute(
    db,
  )
  return rows
}
const put = (recipient = 'paula@example.test', one: Mail = mail, worthFor = '10 minutes') =>
  putInOutbox(db, { practiceId: null, recipient, mail: one, worthFor })
const dueNow = () => sql`update mail.outbox set next_try_at = clock_timestamp()`.execute(db)

beforeEach(async () => {
  await sql`delete from mail.outbox`.execute(db)
})

describe('a mail is not sent', () => {
  test('when what caused it did not happen', async () => {
    const undone = db.transaction().execute(async (trx) => {
      await putInOutbox(trx, { practiceId: null, recipient: 'a@b.test', mail, worthFor: '1 hour' })
      throw new Error('refused')
    })
    await expect(undone).rejects.toThrow('refused')
    expect(await outbox()).toEqual([])
  })

  test('when its link is worth nothing any more, and its text is forgotten', async () => {
    const { smtpUrl, delivered } = await testPost()
    await put('paula@example.test', mail, '-1 second')
    await sendDue(db, post(smtpUrl))
    await tidyOutbox(db)
    expect(delivered).toEqual([])
    expect(await outbox()).toMatchObject([{ content: null, sent: false }])
  })

  test.each([
    ['a second line', 'paula@example.test\r\nBcc: eve@example.test'],
    ['a second address', 'paula@example.test,eve@example.test'],
    ['an address in brackets', 'Eve<eve@example.test>'],
    ['nothing', ''],
  ])('to %s: the database takes no such address', async (_, recipient) => {
    await expect(put(recipient)).rejects.toThrow('outbox_recipient_check')
  })
})

describe('what somebody typed into a name', () => {
  const typed = 'Paula\r\nBcc: eve@example.test\r\n\r\n<script>alert(1)</script>'
  const one: Mail = {
    kind: 'member-invitation',
    practice: typed,
    name: typed,
    inviter: typed,
    link: `/dashboard/accept#${secret}`,
  }

  test('begins no other header', async () => {
    const { smtpUrl, delivered } = await testPost()
    await put('tess@example.test', one)
    await sendDue(db, post(smtpUrl))
    expect(delivered).toHaveLength(1)
    expect(delivered[0]?.to).toEqual(['<tess@example.test>'])
    expect(delivered[0]?.headers).not.toMatch(/^bcc/im)
    expect(delivered[0]?.headers.match(/^subject:/gim)).toHaveLength(1)
  })

  test('is text in the page, and no code', () => {
    const { html } = composeMail(one, publicUrl)
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;')
  })
})

describe('a mail server that', () => {
  test('is down is tried again, later and later, with the same message-id', async () => {
    const { smtpUrl, close } = await testPost()
    await close()
    await put()
    const [made] = await outbox()
    const { failed } = await sendDue(db, post(smtpUrl))
    expect(failed).toHaveLength(1)
    expect(await outbox()).toMatchObject([{ attempts: 1, sent: false, content: mail }])
    expect(await takeDue(db)).toBeNull()
    const later = await testPost()
    await dueNow()
    await sendDue(db, post(later.smtpUrl))
    await dueNow()
    await sendDue(db, post(later.smtpUrl))
    expect(later.delivered).toHaveLength(1)
    expect(later.delivered[0]?.headers).toContain(`Message-ID: <${made?.id}@linden.example>`)
    expect(JSON.stringify(later.delivered)).toContain(secret)
  })

  test('waits a minute after the first failure, and at most an hour', async () => {
    await put()
    const waits: number[] = []
    for (let attempt = 0; attempt < 9; attempt++) {
      await dueNow()
      await takeDue(db)
      const { rows } = await sql<{ seconds: number }>`
        select round(extract(epoch from next_try_at - clock_timestamp()))::int as seconds from mail.outbox`.execute(
        db,
      )
      waits.push(Math.round((rows[0]?.seconds ?? 0) / 60))
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
  })

  test('says nothing is left after five seconds', async () => {
    const { smtpUrl } = await testPost({ silent: true })
    await put()
    const began = performance.now()
    expect((await sendDue(db, post(smtpUrl))).failed).toHaveLength(1)
    expect(performance.now() - began).toBeLessThan(7_000)
  }, 10_000)

  test('knows nobody of that name is not asked again', async () => {
    const { smtpUrl } = await testPost({
      refuse: (line) => (line.startsWith('RCPT') ? '550 no such paula@example.test here' : null),
    })
    await put()
    await sendDue(db, post(smtpUrl))
    expect(await outbox()).toMatchObject([
      { content: null, sent: false, problem: 'The mail server refused it (550).' },
    ])
  })

  test('cannot be spoken to in secret, beyond this computer, is told nothing', async () => {
    const { smtpUrl, delivered } = await testPost()
    await put()
    const { failed } = await sendDue(db, post(smtpUrl.replace('127.0.0.1', '127.0.0.2')))
    expect(failed).toHaveLength(1)
    expect(delivered).toEqual([])
  })

  test('fails is told to the operator once, without the address or the secret', async () => {
    const told: unknown[] = []
    const { smtpUrl } = await testPost({
      refuse: (line) => (line.startsWith('MAIL') ? `451 ${secret} paula@example.test` : null),
    })
    await put()
    await put()
    const stop = keepSending(db, post(smtpUrl), (error) => told.push(error))
    await expect.poll(() => told.length, { timeout: 5_000 }).toBe(1)
    await stop()
    expect(String(told[0])).not.toMatch(/paula|example\.test/)
    expect(String(told[0])).not.toContain(secret)
  }, 10_000)
})

describe('a mail that is sent', () => {
  test('leaves who and when behind, and not its secret', async () => {
    const { smtpUrl, delivered } = await testPost()
    await put()
    await sendDue(db, post(smtpUrl))
    expect(await outbox()).toMatchObject([{ content: null, sent: true, problem: null }])
    const text = delivered[0]?.body.replaceAll('=\r\n', '') ?? ''
    expect(text).toContain(`https://linden.example/portal/link#${secret}`)
  })

  test('is sent once by senders at the same time', async () => {
    const { smtpUrl, delivered } = await testPost()
    for (let count = 0; count < 6; count++) await put(`p${count}@example.test`)
    await Promise.all([1, 2, 3].map(() => sendDue(db, post(smtpUrl))))
    expect(delivered.map(({ to }) => to[0]).sort()).toEqual(
      [0, 1, 2, 3, 4, 5].map((count) => `<p${count}@example.test>`),
    )
  })
})

describe('the outbox', () => {
  const seenBy = (
    who: Pick<TestPerson, 'sessionToken'>,
    door: 'portal' | 'dashboard' = 'dashboard',
  ) =>
    enter(db, door, { sessionToken: who.sessionToken, reading: true }, async (trx) => {
      const { rows } = await sql`select id from mail.outbox`.execute(trx)
      return rows.length
    })

  test('of a practice is seen by its owner alone', async () => {
    await put()
    await enterPractice(db, practiceId, (trx) =>
      putInOutbox(trx, { practiceId, recipient: 'a@b.test', mail, worthFor: '1 hour' }),
    )
    expect(await seenBy(owner)).toBe(1)
    expect(await seenBy(therapist)).toBe(0)
    expect(await seenBy(patient, 'portal')).toBe(0)
    expect(await seenBy(elsewhere.owner)).toBe(0)
  })

  test('takes nothing from a patient, or in another practice’s name', async () => {
    const left = {
      practiceId: elsewhere.practiceId,
      recipient: 'a@b.test',
      mail,
      worthFor: '1 hour',
    }
    await expect(enterPractice(db, practiceId, (trx) => putInOutbox(trx, left))).rejects.toThrow(
      'row-level security',
    )
    const asPatient = enter(
      db,
      'portal',
      { sessionToken: patient.sessionToken, reading: false },
      (trx) => putInOutbox(trx, { ...left, practiceId }),
    )
    await expect(asPatient).rejects.toThrow('row-level security')
  })
})
