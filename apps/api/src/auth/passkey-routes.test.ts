import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { type TestPerson, testPractice } from '../db/test-practice.ts'
import { cookieOf, password, testBrowser, withPassword } from './test-browser.ts'
import { testDevice } from './test-passkey.ts'

const { url } = await testDatabase()
const { db, owner, therapist, frontDesk, patient, otherPatient, elsewhere } =
  await testPractice(url)
const { send, signedIn, me, failures } = testBrowser(db)

type Device = ReturnType<typeof testDevice>
type Started = { options: { challenge: string; userVerification?: string } }

const start = async (cookie: string, given = password) =>
  send('/api/auth/passkeys/start', { password: given }, { cookie })
const add = (cookie: string, signed: object) =>
  send('/api/auth/passkeys/add', { signed }, { cookie })
const show = (signed: object) => send('/api/auth/sign-in/passkey', { signed })

async function challengeOf(answer: Response): Promise<string> {
  expect(answer.status).toBe(200)
  return ((await answer.json()) as Started).options.challenge
}

const asked = async () => challengeOf(await send('/api/auth/sign-in/passkey/start', {}))

/** Somebody with a passkey on a device. */
async function withPasskey(person: TestPerson) {
  const email = await withPassword(db, person)
  const cookie = await signedIn(email)
  const device = testDevice()
  const added = await add(cookie, device.make(await challengeOf(await start(cookie))))
  expect(added.status).toBe(200)
  return { email, cookie, device }
}

const passkeysOf = async ({ userId }: TestPerson) => {
  const { rows } = await sql<{ id: string }>`
    select id from auth.passkey where user_id = ${userId}`.execute(db)
  return rows.map(({ id }) => id)
}

describe('a passkey is not added', () => {
  test('without a session, nor without the password', async () => {
    const cookie = await signedIn(await withPassword(db, elsewhere.therapist))
    expect((await start('')).status).toBe(401)
    const wrong = await start(cookie, 'not the password')
    expect(wrong.status).toBe(400)
    expect(await wrong.json()).toEqual({
      field: 'password',
      message: 'That is not your present password.',
    })
    expect((await add('', testDevice().make('made-up'))).status).toBe(401)
  })

  test.each<[string, (device: Device, challenge: string) => object]>([
    ['from another page', (device, it) => device.make(it, { origin: 'https://evil.example' })],
    ['for another place', (device, it) => device.make(it, { host: 'evil.example' })],
    [
      'where nobody showed a finger or a PIN',
      (device, it) => device.make(it, { unverified: true }),
    ],
    ['for a challenge that nobody was asked', (device) => device.make('made-up')],
    ['as a signature that signs in', (device, it) => device.show(it)],
    ['as nonsense', () => ({ id: 'x', rawId: 'x', type: 'public-key', response: {} })],
  ])('%s', async (_, made) => {
    const email = await withPassword(db, elsewhere.owner).catch(() => null)
    const cookie = await signedIn(email ?? `${elsewhere.owner.userId}@example.test`)
    const challenge = await challengeOf(await start(cookie))
    const answer = await add(cookie, made(testDevice(), challenge))
    expect(answer.status).toBe(400)
    expect(await passkeysOf(elsewhere.owner)).toEqual([])
  })

  test('by a challenge of somebody else, nor one that is too old, nor twice', async () => {
    const mine = await signedIn(await withPassword(db, frontDesk))
    const theirs = await signedIn(await withPassword(db, otherPatient))
    const device = testDevice()
    const challenge = await challengeOf(await start(theirs))
    expect((await add(mine, device.make(challenge))).status).toBe(400)
    await sql`update auth.passkey_challenge set at = now() - interval '5 minutes'`.execute(db)
    expect((await add(theirs, device.make(challenge))).status).toBe(400)
    const fresh = await challengeOf(await start(theirs))
    expect((await add(theirs, device.make(fresh))).status).toBe(200)
    expect((await add(theirs, device.make(fresh))).status).toBe(400)
    expect(await passkeysOf(otherPatient)).toHaveLength(1)
    expect(await passkeysOf(frontDesk)).toEqual([])
  })
})

describe('a passkey', async () => {
  const { cookie, device } = await withPasskey(therapist)

  test('lets a member in, whose practice asks for a second factor: it is two in one', async () => {
    expect((await me('dashboard', cookie)).status).toBe(401)
    const answer = await show(device.show(await asked(), { counter: 1 }))
    expect(answer.status).toBe(200)
    expect(await answer.clone().json()).toEqual({ ok: true })
    const [set] = answer.headers.getSetCookie()
    expect(set).toMatch(/; HttpOnly; SameSite=Lax$/)
    const inside = await me('dashboard', cookieOf(answer))
    expect(await inside.json()).toMatchObject({ result: { data: { id: therapist.id } } })
  })

  test('opens once with what was signed once', async () => {
    const signed = device.show(await asked(), { counter: 2 })
    expect((await show(signed)).status).toBe(200)
    expect((await show(signed)).status).toBe(401)
  })

  test.each<[string, (challenge: string) => object]>([
    [
      'signed on another page',
      (it) => device.show(it, { origin: 'https://evil.example', counter: 9 }),
    ],
    ['signed for another place', (it) => device.show(it, { host: 'evil.example', counter: 9 })],
    ['signed by nobody in person', (it) => device.show(it, { unverified: true, counter: 9 })],
    ['signed by a copy of the device that lags behind', (it) => device.show(it, { counter: 1 })],
    ['that answers another challenge', () => device.show('made-up', { counter: 9 })],
    ['nobody has', (it) => testDevice().show(it)],
    [
      'of one person, signed by the key of another',
      (it) => ({ ...testDevice().show(it), id: device.show(it).id }),
    ],
    ['that is no signature', (it) => ({ ...device.show(it), response: { clientDataJSON: it } })],
  ])('%s opens nothing', async (_, signed) => {
    const answer = await show(signed(await asked()))
    expect(answer.status).toBe(401)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(await answer.json()).toEqual({
      message: 'That passkey does not open an account here. Please sign in with your password.',
    })
  })

  test('is not asked without end from one address', async () => {
    const from = '10.9.9.9'
    const answers = []
    for (let index = 0; index < 31; index += 1)
      answers.push(await send('/api/auth/sign-in/passkey/start', {}, { from }))
    expect(answers.at(29)?.status).toBe(200)
    expect(answers.at(30)?.status).toBe(429)
  })
})

test('a passkey that is taken away opens nothing, and other sessions end with it', async () => {
  const { cookie, device } = await withPasskey(patient)
  const other = cookieOf(await show(device.show(await asked(), { counter: 1 })))
  expect((await me('portal', other)).status).toBe(200)
  const [id = ''] = await passkeysOf(patient)
  const remove = (given: string, by = cookie) =>
    send('/api/auth/passkeys/remove', { id, password: given }, { cookie: by })
  expect((await remove('not the password')).status).toBe(400)
  expect((await remove(password, '')).status).toBe(401)

  const stranger = await signedIn(await withPassword(db, owner))
  expect((await remove(password, stranger)).status).toBe(200)
  expect(await passkeysOf(patient)).toEqual([id])

  expect((await remove(password)).status).toBe(200)
  expect((await me('portal', other)).status).toBe(401)
  expect((await me('portal', cookie)).status).toBe(200)
  expect((await show(device.show(await asked(), { counter: 2 }))).status).toBe(401)
  expect(failures).toEqual([])
})
