import { describe, expect, test } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { cookieOf, password, testBrowser, withPassword } from './test-browser.ts'

const { url } = await testDatabase()
const { db, owner, therapist, frontDesk, patient, otherPatient } = await testPractice(url, {
  requiresSecondFactor: false,
})
const { send, signIn, signedIn, me, failures } = testBrowser(db)
const next = 'slow river, seven birches'

const change = (cookie: string, body: object) => send('/api/auth/change-password', body, { cookie })

describe('changing a password is refused', async () => {
  const email = await withPassword(db, owner)
  const cookie = await signedIn(email)

  test.each([
    ['a wrong present one', { present: 'not the password', next }, 'present'],
    ['a new one that is too short', { present: password, next: 'birch' }, 'next'],
    ['a new one that is common', { present: password, next: 'password12345' }, 'next'],
    ['the same one', { present: password, next: password }, 'next'],
    ['one’s own address', { present: password, next: `${owner.userId}` }, 'next'],
  ])('with %s', async (_, body, field) => {
    const answer = await change(cookie, body)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ field })
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  test('with more than two passwords', async () => {
    const body = { present: password, next, revokeOtherSessions: false }
    expect((await change(cookie, body)).status).toBe(400)
  })

  test('signed out', async () => {
    expect((await change('', { present: password, next })).status).toBe(401)
  })

  test('and nothing has changed', async () => {
    expect((await me('dashboard', cookie)).status).toBe(200)
    expect((await signIn(email)).status).toBe(200)
  })
})

test('a changed password opens, the old one does not, and all other sessions end', async () => {
  const email = await withPassword(db, therapist)
  const [tablet, desk] = [await signedIn(email), await signedIn(email)]
  const answer = await change(desk, { present: password, next })
  expect(await answer.clone().text()).toBe('{"ok":true}')
  const fresh = cookieOf(answer)
  for (const over of [tablet, desk]) expect((await me('dashboard', over)).status).toBe(401)
  expect((await me('dashboard', fresh)).status).toBe(200)
  expect((await signIn(email)).status).toBe(401)
  expect((await signIn(email, next)).status).toBe(200)
})

test('guessing the present one from inside is over after ten, and the session goes on', async () => {
  const cookie = await signedIn(await withPassword(db, frontDesk))
  const guesses = Array.from({ length: 12 }, (_, at) => change(cookie, { present: `${at}`, next }))
  for (const answer of await Promise.all(guesses)) expect(answer.status).toBe(400)
  expect((await change(cookie, { present: password, next })).status).toBe(400)
  expect((await me('dashboard', cookie)).status).toBe(200)
})

test('strangers who fail at the door keep nobody from changing theirs', async () => {
  const email = await withPassword(db, patient)
  const cookie = await signedIn(email)
  for (let at = 0; at < 11; at++) await signIn(email, `guess ${at}`)
  expect((await change(cookie, { present: password, next })).status).toBe(200)
})

test('a session that is over changes nothing', async () => {
  const cookie = await signedIn(await withPassword(db, otherPatient))
  await send('/api/auth/sign-out', {}, { cookie })
  expect((await change(cookie, { present: password, next })).status).toBe(401)
  expect(failures).toEqual([])
})
