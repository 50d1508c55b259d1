import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { procedures } from '../bad-input/procedures.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPerson, testPractice } from '../db/test-practice.ts'
import { cookieOf, here, password, testBrowser, withPassword } from './test-browser.ts'
import { codeOf } from './test-code.ts'

const { url } = await testDatabase()
const { db, owner, therapist, frontDesk, patient, otherPatient, elsewhere } =
  await testPractice(url)
const { app, send, signIn, signedIn, me, failures } = testBrowser(db)

type Added = { uri: string; recoveryCodes: string[] }

const add = (cookie: string, given = password) =>
  send('/api/auth/second-factor/add', { password: given }, { cookie })
const show = (cookie: string, code: string) =>
  send('/api/auth/second-factor/show', { code }, { cookie })

/** Somebody with an authenticator app, and a session that was verified with it. */
async function withApp(person: TestPerson) {
  const email = await withPassword(db, person)
  const waiting = await signedIn(email)
  const added = (await (await add(waiting)).json()) as Added
  const shown = await show(waiting, codeOf(added.uri))
  expect(shown.status).toBe(200)
  return { email, waiting, cookie: cookieOf(shown), ...added }
}

async function waitsFor(answer: Response) {
  const { error } = (await answer.json()) as { error?: { data: object } }
  return error?.data
}

describe('a member without a second factor', () => {
  test('is signed in to nothing: every procedure is closed, and says what it waits for', async () => {
    const cookie = await signedIn(await withPassword(db, owner))
    for (const { door, path, type } of procedures) {
      const method = type === 'mutation' ? 'POST' : 'GET'
      const headers = { cookie, origin: here, 'content-type': 'application/json' }
      const answer = await app.request(`${here}/trpc/${door}/${path}`, {
        method,
        headers,
        ...(method === 'POST' && { body: '{}' }),
      })
      expect(answer.status, path).toBe(401)
      expect(await waitsFor(answer), path).toMatchObject({
        code: 'UNAUTHORIZED',
        waitsFor: door === 'dashboard' ? 'second-factor' : null,
      })
    }
  })

  test('gets in with the first code of their app, in a new session, and the old one ends', async () => {
    const { waiting, cookie, recoveryCodes, uri } = await withApp(therapist)
    expect(uri).toMatch(/^otpauth:\/\/totp\/Healing%20Touch:/)
    expect(new Set(recoveryCodes).size).toBe(10)
    expect((await me('dashboard', cookie)).status).toBe(200)
    expect(await waitsFor(await me('dashboard', waiting))).toMatchObject({ waitsFor: null })
    expect((await add(cookie)).status).toBe(409)
  })

  test('sets none up without the password, nor with a wrong code', async () => {
    const cookie = await signedIn(await withPassword(db, frontDesk))
    expect((await add(cookie, 'not the password')).status).toBe(400)
    expect((await add('', password)).status).toBe(401)
    const { uri, recoveryCodes } = (await (await add(cookie)).json()) as Added
    for (const wrong of [codeOf(uri, 50), recoveryCodes[0] ?? '', '123'])
      expect((await show(cookie, wrong)).status).toBe(400)
    expect((await me('dashboard', cookie)).status).toBe(401)
  })
})

describe('signing in with a second factor', async () => {
  const { email, uri, recoveryCodes } = await withApp(elsewhere.owner)
  const half = async () => {
    const answer = await signIn(email)
    expect(await answer.clone().json()).toEqual({ ok: true, codeAsked: true })
    return cookieOf(answer)
  }

  test('the password alone opens nothing', async () => {
    const cookie = await half()
    expect(cookie).toMatch(/^healing-touch\.second-step=/)
    expect((await me('dashboard', cookie)).status).toBe(401)
    expect((await add(cookie)).status).toBe(401)
  })

  test('a code opens it, once', async () => {
    const [cookie, other] = [await half(), await half()]
    // the one of now has set the app up
    const code = codeOf(uri, 1)
    const answers = await Promise.all([show(cookie, code), show(other, code)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    const opened = answers.find(({ status }) => status === 200)
    expect(await opened?.clone().text()).toBe('{"ok":true}')
    expect((await me('dashboard', opened ? cookieOf(opened) : '')).status).toBe(200)
  })

  test('a recovery code opens it, once, however it is typed', async () => {
    const [code = ''] = recoveryCodes
    const opened = await show(await half(), ` ${code.toUpperCase().replaceAll('-', ' ')} `)
    expect(opened.status).toBe(200)
    expect((await me('dashboard', cookieOf(opened))).status).toBe(200)
    expect((await show(await half(), code)).status).toBe(400)
  })

  test('one challenge takes five wrong codes, and ten lock the account for the right one too', async () => {
    const code = recoveryCodes[1] ?? ''
    expect((await show(await half(), recoveryCodes[2] ?? '')).status).toBe(200)
    await sql`delete from auth.attempt`.execute(db)
    for (let sitting = 0; sitting < 2; sitting++) {
      const cookie = await half()
      for (let tries = 0; tries < 5; tries++)
        expect((await show(cookie, 'aaaa-bbbb-cccc')).status).toBe(400)
      expect((await show(cookie, 'aaaa-bbbb-cccc')).ok).toBe(false)
    }
    const locked = await show(await half(), code)
    expect(locked.status).toBe(429)
    expect((await me('dashboard', cookieOf(locked))).status).toBe(401)
    await anHourLater()
    expect((await show(await half(), code)).status).toBe(200)
  })

  test('twenty guesses at once, each with a challenge of its own, are ten', async () => {
    await anHourLater()
    const { rows: before } = await guessed()
    const cookies: string[] = []
    while (cookies.length < 20) cookies.push(await half())
    const answers = await Promise.all(cookies.map((cookie, at) => show(cookie, `${200000 + at}`)))
    expect(answers.filter(({ ok }) => ok)).toEqual([])
    const { rows: after } = await guessed()
    expect((after[0]?.n ?? 0) - (before[0]?.n ?? 0)).toBe(10)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
    await anHourLater()
  })

  const guessed = () =>
    sql<{ n: number }>`select count(*)::int as n from auth.sign_in_event
      where user_id = ${elsewhere.owner.userId} and what = 'code-wrong'`.execute(db)
  const anHourLater = async () => {
    await sql`update auth."twoFactor" set "lockedUntil" = null, "failedVerificationCount" = 0`.execute(
      db,
    )
    await sql`update auth.attempt set at = at - interval '1 hour'`.execute(db)
  }

  test('a made-up challenge opens nothing', async () => {
    expect((await show('healing-touch.second-step=2fa-x.y', '123456')).status).toBe(401)
    expect((await show('', '123456')).status).toBe(401)
  })
})

describe('what is kept of it', () => {
  test('neither the secret nor a recovery code can be read from the database', async () => {
    const { uri, recoveryCodes } = await withApp(elsewhere.frontDesk)
    const { rows } = await sql`select * from auth."twoFactor"`.execute(db)
    const kept = JSON.stringify(rows)
    const secret = new URL(uri).searchParams.get('secret') ?? 'none'
    expect(kept).not.toContain(secret)
    for (const code of recoveryCodes) {
      expect(kept).not.toContain(code)
      expect(kept).not.toContain(code.replaceAll('-', ''))
    }
  })
})

describe('changing the factor', async () => {
  const { cookie, uri, recoveryCodes, email } = await withApp(elsewhere.therapist)
  const change = (what: 'remove' | 'recovery-codes', body: object) =>
    send(`/api/auth/second-factor/${what}`, body, { cookie })

  test('needs the password and a code', async () => {
    for (const body of [{ password }, { code: codeOf(uri) }, {}])
      expect((await change('remove', body)).status).toBe(400)
    const code = recoveryCodes[2] ?? ''
    expect((await change('remove', { password: 'wrong', code })).status).toBe(400)
    expect((await change('remove', { password, code: 'aaaa-bbbb-cccc' })).status).toBe(400)
    expect((await me('dashboard', cookie)).status).toBe(200)
  })

  test('makes new recovery codes, and the old ones are worth nothing', async () => {
    const code = recoveryCodes[2] ?? ''
    const renewed = await change('recovery-codes', { password, code })
    const { recoveryCodes: fresh } = (await renewed.json()) as Added
    expect(fresh).toHaveLength(10)
    expect((await change('remove', { password, code: recoveryCodes[3] })).status).toBe(400)
    const removed = await change('remove', { password, code: fresh[0] })
    expect(removed.status).toBe(200)
    expect((await me('dashboard', cookie)).status).toBe(401)
    const waiting = cookieOf(removed)
    expect(await waitsFor(await me('dashboard', waiting))).toMatchObject({
      waitsFor: 'second-factor',
    })
    expect(await (await signIn(email)).json()).toEqual({ ok: true })
  })
})

test('a verified session stays one when the password is changed', async () => {
  const { cookie, email } = await withApp(elsewhere.patient)
  const next = 'slow river, seven birches'
  const answer = await send('/api/auth/change-password', { present: password, next }, { cookie })
  expect((await me('portal', cookieOf(answer))).status).toBe(200)
  expect((await me('portal', cookie)).status).toBe(401)
  expect(await (await signIn(email, next)).json()).toEqual({ ok: true, codeAsked: true })
})

describe('a patient', () => {
  test('needs none', async () => {
    expect((await me('portal', await signedIn(await withPassword(db, patient)))).status).toBe(200)
  })

  test('who has one is asked for it, and their other sessions end when it comes', async () => {
    const { email, waiting, cookie } = await withApp(otherPatient)
    expect((await me('portal', waiting)).status).toBe(401)
    expect((await me('portal', cookie)).status).toBe(200)
    expect(await (await signIn(email)).json()).toEqual({ ok: true, codeAsked: true })
  })
})

test('nothing of this was a failure on our side', () => {
  expect(failures).toEqual([])
})
