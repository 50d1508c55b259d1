import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { dashboardRouter } from '../dashboard-router.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { deviceWords } from './device-words.ts'
import { password, testBrowser, withPassword } from './test-browser.ts'

const { url } = await testDatabase()
const { db, owner, therapist, patient, otherPatient } = await testPractice(url, {
  requiresSecondFactor: false,
})
const { signIn, signedIn, send, me, failures } = testBrowser(db)
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) Version/19.1 Mobile/15E148 Safari/604.1'

describe('one’s own sessions', () => {
  test('are shown with their device, this one marked and first, and nobody else’s', async () => {
    const email = await withPassword(db, therapist)
    await signIn(email, password, { headers: { 'user-agent': phone } })
    const { sessions } = await therapist.dashboard.account.show()
    expect(sessions.map(({ device, here }) => [device, here])).toEqual([
      ['An unknown device', true],
      ['Safari on an iPhone', false],
    ])
    expect((await owner.dashboard.account.show()).sessions).toHaveLength(1)
    expect(JSON.stringify(sessions)).not.toContain(therapist.sessionToken)
  })

  test('can be ended one by one, at once', async () => {
    const cookie = await signedIn(await withPassword(db, patient))
    const other = await me('portal', cookie)
    expect(other.status).toBe(200)
    const { sessions } = await patient.portal.account.show()
    const id = sessions.find(({ here }) => !here)?.id ?? ''
    const left = await patient.portal.account.endSessions({ id })
    expect(left.sessions.map(({ here }) => here)).toEqual([true])
    expect((await me('portal', cookie)).status).toBe(401)
    expect(left.events[0]).toMatchObject({ what: 'session-ended' })
  })

  test('can all be ended but this one', async () => {
    const email = await withPassword(db, owner)
    const cookies = [await signedIn(email), await signedIn(email)]
    const left = await owner.dashboard.account.endSessions({ id: null })
    expect(left.sessions.map(({ here }) => here)).toEqual([true])
    for (const cookie of cookies) expect((await me('dashboard', cookie)).status).toBe(401)
  })

  test('cannot be somebody else’s, nor this one', async () => {
    const { sessions } = await therapist.dashboard.account.show()
    for (const { id } of sessions) await owner.dashboard.account.endSessions({ id })
    await owner.dashboard.account.endSessions({ id: randomUUID() })
    expect((await therapist.dashboard.account.show()).sessions).toEqual(sessions)
    const mine = (await owner.dashboard.account.show()).sessions[0]?.id ?? ''
    await owner.dashboard.account.endSessions({ id: mine })
    expect((await owner.dashboard.account.show()).sessions).toHaveLength(1)
  })

  test('that are over are not shown', async () => {
    const email = await withPassword(db, otherPatient)
    await signIn(email)
    await sql`update auth.session set last_used_at = now() - interval '31 minutes'
      where "userId" = ${otherPatient.userId} and token <> ${otherPatient.sessionToken}`.execute(db)
    expect((await otherPatient.portal.account.show()).sessions).toHaveLength(1)
  })
})

describe('what happened at one’s door', () => {
  test('is remembered with its result, newest first, and nobody else’s is shown', async () => {
    await sql`delete from auth.session where token <> ${otherPatient.sessionToken}`.execute(db)
    const email = `${otherPatient.userId}@example.test`
    await signIn(email, 'wrong one', { from: '192.0.2.7', headers: { 'user-agent': phone } })
    const cookie = await signedIn(email)
    await send('/api/auth/sign-out', {}, { cookie })
    const { events } = await otherPatient.portal.account.show()
    expect(events.map(({ what }) => what)).toEqual([
      'signed-out',
      'signed-in',
      'password-wrong',
      'signed-in',
    ])
    expect(events[2]).toMatchObject({ address: '192.0.2.7', device: 'Safari on an iPhone' })
  })

  test('cannot be changed or taken off the list by the API', async () => {
    for (const change of [
      sql`update auth.sign_in_event set what = 'signed-in'`,
      sql`delete from auth.sign_in_event`,
    ])
      await expect(change.execute(db)).rejects.toThrow('permission denied')
  })
})

test('a session that is over sees nothing of it', async () => {
  const context = { db, sessionToken: therapist.sessionToken, requestId: 'test' }
  await expect(dashboardRouter.createCaller(context).account.show()).rejects.toThrow('sign in')
  expect(failures).toEqual([])
})

describe('a device is called', () => {
  test.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36',
      'Chrome on Linux',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0.0.0 Safari/537.36 Edg/142.0',
      'Edge on Windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0',
      'Firefox on a Mac',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15; K) Chrome/142.0.0.0 Mobile Safari/537.36',
      'Chrome on an Android phone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15; K) Chrome/142.0.0.0 Safari/537.36',
      'Chrome on an Android tablet',
    ],
    ['curl/8.5.0', 'An unknown device'],
    ['', 'An unknown device'],
  ])('%s', (userAgent, words) => {
    expect(deviceWords(userAgent)).toBe(words)
  })
})
